import { addMonths, firstDay } from '#core/freshness.ts';
import { dateWords } from '#core/words.ts';
import { listMilestones, type ShownMilestone } from '#store/milestones.ts';
import { useLive } from '#store/use-live.ts';
import { Mark } from '#ui/chip.tsx';
import type { ReactNode } from 'react';
import { useLanguage, useTools, useWords, today } from '../tools.ts';
import { isUnsettled } from './is-unsettled.ts';

/** How far back "what changed" looks, counted from the day of the content, not of the calendar. */
const MONTHS_BACK = 18;
const LIMIT = 6;

/** What changed in the countries the reader follows, newest first. A bill must not look like a law. */
export function Changes({ countries, contentDay }: { countries: string[]; contentDay: string }): ReactNode {
  const words = useWords();
  const lang = useLanguage();
  const since = addMonths(contentDay, -MONTHS_BACK);
  const query = { countries, since, limit: LIMIT };
  const milestones = useLive((db) => listMilestones(db, lang, query), [lang, since, countries.join()]);
  if (!milestones?.length) return null;
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">{words('home:changes')}</h2>
      <ul className="changes">
        {milestones.map((milestone) => (
          <Change key={milestone.id} milestone={milestone} />
        ))}
      </ul>
      <p>
        <a className="button button-quiet" href="/timeline">
          {words('home:all-changes')}
        </a>
      </p>
    </section>
  );
}

function Change({ milestone }: { milestone: ShownMilestone }): ReactNode {
  const words = useWords();
  const lang = useLanguage();
  const tools = useTools();
  const unsettled = isUnsettled(milestone);
  const isAhead = !unsettled && firstDay(milestone.date) > today(tools);
  return (
    <li className={unsettled ? 'change change-unsettled' : 'change'}>
      <p className="change-when">
        {dateWords(milestone.date, lang)} · {words(`common:country-${milestone.country}`)}
      </p>
      <p className="change-title" lang={milestone.lang}>
        {milestone.title}
      </p>
      {unsettled && <Mark isUnsettled>{words('home:not-in-force')}</Mark>}
      {isAhead && <Mark isUnsettled>{words('home:not-yet-begun')}</Mark>}
      <p className="change-summary" lang={milestone.lang}>
        {milestone.summary}
      </p>
      {milestone.lang !== lang && (
        <p className="quiet">{words('common:text-language', { language: words(`common:language-${milestone.lang}`) })}</p>
      )}
    </li>
  );
}
