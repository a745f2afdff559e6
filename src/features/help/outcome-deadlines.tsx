import type { OutcomeDeadline, OutcomeView } from '#core/outcome-view.ts';
import type { InterviewPage } from '#store/guides.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CitedText } from '../cited-text.tsx';
import { DeadlineCard } from '../deadline-card.tsx';
import { termWords } from '../term-words.ts';
import { useWords } from '../tools.ts';

/** Terms counted from the days that the reader gave; a day that is not known leaves the term and the way to count it. */
export function OutcomeDeadlines({ page, view }: { page: InterviewPage; view: OutcomeView }): ReactNode {
  const { t } = useTranslation('help');
  if (view.deadlines.length === 0) return null;
  return (
    <div className="outcome-part">
      <h3>{t('help:deadlines')}</h3>
      {view.deadlines.map((each) => (
        <Counted key={each.fact} page={page} view={view} counted={each} />
      ))}
    </div>
  );
}

function Counted({ page, view, counted }: { page: InterviewPage; view: OutcomeView; counted: OutcomeDeadline }): ReactNode {
  const words = useWords();
  const { text, sources, facts } = page;
  const { fact: id, term, event, deadline } = counted;
  const title = text.outcomes[view.outcome.id]?.deadlines?.[id] ?? '';
  const what = <CitedText text={title} lang={text.lang} facts={[id]} sources={sources} />;
  const fact = facts.get(id);
  const after = fact?.consequence && <p lang={fact.lang}>{fact.consequence}</p>;
  if (event !== undefined && deadline) return <DeadlineCard {...{ id, what, title, term, event, deadline, after }} />;
  return (
    <div className="card deadline">
      <p className="deadline-what">{what}</p>
      <p>{words('deadlines:unknown-day', { term: termWords(term, words) })}</p>
      <a href={`/deadlines?term=${id}`}>{words('deadlines:count-it')}</a>
    </div>
  );
}
