import { addMonths } from '#core/freshness.ts';
import { listMilestones } from '#store/milestones.ts';
import { useLive } from '#store/use-live.ts';
import type { ReactNode } from 'react';
import { MilestoneRow } from '../milestone-row.tsx';
import { useLanguage, useWords } from '../tools.ts';

/** How far back "what changed" looks, counted from the day of the content, not of the calendar. */
const MONTHS_BACK = 18;
const LIMIT = 6;

/** What changed in the countries the reader follows, newest first. */
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
          <MilestoneRow key={milestone.id} milestone={milestone} />
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
