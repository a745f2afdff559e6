import type { OutcomeView } from '#core/outcome-view.ts';
import type { InterviewPage } from '#store/guides.ts';
import { Icon } from '#ui/icon.tsx';
import { LinkRow, Rows } from '#ui/link-row.tsx';
import { Notice } from '#ui/notice.tsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CitedText } from '../cited-text.tsx';
import { OutcomeDeadlines } from './outcome-deadlines.tsx';
import { OutcomeSteps } from './outcome-steps.tsx';

interface OutcomeCardProps {
  page: InterviewPage;
  view: OutcomeView;
}

const TONES = { danger: 'danger', lawyer: 'warn', doubt: 'warn' } as const;

/** One outcome: what it is, what must not be overlooked, steps, terms, papers, pages. */
export function OutcomeCard({ page, view }: OutcomeCardProps): ReactNode {
  const { t } = useTranslation('help');
  const { text, sources } = page;
  const { outcome } = view;
  const words = text.outcomes[outcome.id];
  return (
    <section className={`outcome outcome-${outcome.level}`} aria-labelledby={outcome.id}>
      <p className="outcome-level">
        <Icon name={outcome.level === 'calm' ? 'check' : outcome.level === 'now' ? 'warning' : 'clock'} />
        {t(`help:level-${outcome.level}`)}
      </p>
      <h2 id={outcome.id} lang={text.lang}>
        {words?.title}
      </h2>
      <p>
        <CitedText text={words?.text ?? ''} lang={text.lang} facts={outcome.facts} sources={sources} />
      </p>
      <Warnings page={page} view={view} kinds={['danger', 'lawyer']} />
      <OutcomeSteps page={page} view={view} />
      <OutcomeDeadlines page={page} view={view} />
      <Warnings page={page} view={view} kinds={['doubt']} />
      <Links page={page} ids={view.letters} kind="letters" />
      <Links page={page} ids={view.articles} kind="article" />
    </section>
  );
}

/** A danger and a word about a lawyer stand before what to do; what is not certain stands after it. */
function Warnings({ page, view, kinds }: OutcomeCardProps & { kinds: readonly string[] }): ReactNode {
  const { t } = useTranslation('help');
  const { text, sources } = page;
  const words = text.outcomes[view.outcome.id]?.warnings;
  return view.warnings
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ id, kind, facts }) => (
      <Notice key={id} tone={TONES[kind]} title={t(`help:warning-${kind}`)}>
        <p>
          <CitedText text={words?.[id] ?? ''} lang={text.lang} facts={facts} sources={sources} />
        </p>
      </Notice>
    ));
}

/** Letters to write, pages to read: those that are on this phone. */
function Links({ page, ids, kind }: { page: InterviewPage; ids: readonly string[]; kind: 'letters' | 'article' }): ReactNode {
  const { t } = useTranslation('help');
  const links = ids.flatMap((id) => page.links.get(id) ?? []);
  if (links.length === 0) return null;
  return (
    <div className="outcome-part">
      <h3>{t(`help:${kind}`)}</h3>
      <Rows>
        {links.map(({ id, title, summary, lang }) => (
          <LinkRow
            key={id}
            href={`/${kind}/${id}`}
            icon={kind === 'letters' ? 'mail' : 'book'}
            title={title}
            detail={summary}
            lang={lang}
          />
        ))}
      </Rows>
    </div>
  );
}
