import { firstDay } from '#core/freshness.ts';
import type { Language } from '#core/language.ts';
import type { Milestone } from '#core/milestone.ts';
import type { TirekDatabase } from './database.ts';
import { knownValues } from './entry-row.ts';
import { type Shown, withWords } from './overlay.ts';

export type ShownMilestone = Milestone & Shown;

export interface MilestoneFilter {
  countries?: readonly string[];
  limit?: number;
  /** `YYYY-MM-DD`: on this day or later. */
  since?: string;
}

/** The timeline, newest first, without entries that a newer one has replaced. */
export async function listMilestones(db: TirekDatabase, lang: Language, filter: MilestoneFilter = {}): Promise<ShownMilestone[]> {
  const { countries, limit = Infinity, since = '' } = filter;
  const milestones = knownValues<Milestone>(await milestoneRows(db, countries))
    .filter(({ supersededBy, date }) => supersededBy === undefined && firstDay(date) >= since)
    .toSorted((a, b) => (firstDay(a.date) < firstDay(b.date) ? 1 : firstDay(a.date) > firstDay(b.date) ? -1 : a.id < b.id ? -1 : 1));
  return withWords(db, milestones.slice(0, limit), lang);
}

function milestoneRows(db: TirekDatabase, countries: readonly string[] | undefined) {
  if (!countries) return db.entries.where('[kind+lang]').equals(['milestone', '']).toArray();
  return db.entries
    .where('[kind+country]')
    .anyOf(countries.map((country) => ['milestone', country]))
    .toArray();
}
