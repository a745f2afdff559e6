import { parseDay } from '#core/day.ts';
import { countDeadline, type TermEvent } from '#core/deadline.ts';
import { isDoubtful } from '#core/doubt.ts';
import type { Holidays } from '#core/holidays.ts';
import type { TermOfLaw } from '#core/term-of-law.ts';
import { workCalendar } from '#core/work-calendar.ts';
import type { ShownFact } from '#store/facts.ts';
import { Field } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DeadlineCard } from '../deadline-card.tsx';
import { LanguageRemark } from '../language-remark.tsx';
import { OwnDateField } from '../own-date-field.tsx';
import { SourceList } from '../source-list.tsx';
import { termWords } from '../term-words.ts';
import { useWords } from '../tools.ts';

interface TermCalculatorProps {
  fact: ShownFact;
  /** Days off by country. */
  holidays: ReadonlyMap<string, Holidays>;
}

/** One term, counted from the day that the reader types. */
export function TermCalculator({ fact, holidays }: TermCalculatorProps): ReactNode {
  const { t } = useTranslation('deadlines');
  const [on, setOn] = useState('');
  const [at, setAt] = useState('');
  const term = fact.deadline;
  if (!term) return null;
  const isComplete = /^\d{4}-\d{1,2}-\d{1,2}$/.test(on);
  const event = { on: parseDay(on), at: /^\d{2}:\d{2}$/.test(at) ? at : undefined };
  const error = isComplete && event.on === undefined ? t('help:fault-impossible-date') : undefined;
  return (
    <>
      <p lang={fact.lang}>{fact.statement}</p>
      <LanguageRemark text={fact} />
      {isDoubtful(fact) && (
        <Notice tone="warn" title={t('article:doubtful')}>
          {fact.conflicts && <p lang={fact.lang}>{fact.conflicts}</p>}
          {fact.status && <p lang={fact.lang}>{fact.status}</p>}
        </Notice>
      )}
      <section className="stack">
        <h2>{t('deadlines:when')}</h2>
        <p lang={fact.lang}>{term.event}</p>
        <OwnDateField label={t('deadlines:event-day')} value={on} error={error} onChange={setOn} />
        {term.unit === 'hours' && (
          <Field label={t('deadlines:event-time')}>
            {(links) => <input {...links} type="time" value={at} onChange={({ target }) => setAt(target.value)} />}
          </Field>
        )}
        <output className="stack">{event.on && <Counted {...{ fact, term, holidays }} event={{ on: event.on, at: event.at }} />}</output>
      </section>
      <section>
        <h2>{t('article:sources')}</h2>
        <SourceList sources={fact.sources} />
      </section>
    </>
  );
}

function Counted({ fact, term, event, holidays }: TermCalculatorProps & { term: TermOfLaw; event: TermEvent }): ReactNode {
  const words = useWords();
  const deadline = countDeadline(term, event, workCalendar(holidays.get(fact.country)));
  const title = `${termWords(term, words)}: ${words(`deadlines:whose-${term.whose}`)}`;
  const after = fact.consequence && <p lang={fact.lang}>{fact.consequence}</p>;
  return (
    <>
      <DeadlineCard id={fact.id} title={title} event={event.on} what={title} {...{ term, deadline, after }} />
      <p className="quiet">{words('deadlines:no-promise')}</p>
    </>
  );
}
