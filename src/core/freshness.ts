import type { Topic } from './vocabulary.ts';

/** Months a page of each topic may stand before it is due for review (docs/for-editors.md). Entry and stay move fastest. */
const REVIEW_MONTHS: Partial<Record<Topic, number>> = {
  entry: 6,
  registration: 6,
  'entry-ban': 6,
  'controlled-persons': 6,
  residence: 6,
  work: 6,
  expulsion: 6,
  fines: 6,
  police: 6,
  standards: 36,
};
const OTHER_MONTHS = 12;

/** Months after which an organisation's contact is due for a new check. */
export const CONTACT_MONTHS = 12;

/** The first day a loose date can mean: `2025` → 2025-01-01, `2025-Q3` → 2025-07-01; of a span, its end (`a/b` → b). */
export function firstDay(date: string): string {
  const last = date.split('/').at(-1) ?? date;
  const quarter = /^(\d{4})-Q([1-4])$/.exec(last);
  if (quarter) return `${quarter[1]}-${String(Number(quarter[2]) * 3 - 2).padStart(2, '0')}-01`;
  return `${last}-01-01`.slice(0, 10);
}

/** The dates of knowledge of what a page rests on, oldest first; undated sources are left out. */
export function sortedDates(dates: readonly (string | undefined)[]): string[] {
  return dates.filter((date) => date !== undefined).toSorted((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1));
}

/** Adds calendar months to a day (`YYYY-MM-DD`); the 31st becomes the month's last day, never the next month's first. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const index = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1];
  const lastDate = new Date(Date.UTC(toYear, toMonth, 0)).getUTCDate();
  return `${toYear}-${String(toMonth).padStart(2, '0')}-${String(Math.min(date, lastDate)).padStart(2, '0')}`;
}

/** The day a page is due for review: counted from what it rests on, not from when it was typed. Undated = due at once. */
export function reviewByDay(topic: Topic, asOf: string | undefined): string {
  return asOf === undefined ? '1970-01-01' : addMonths(firstDay(asOf), REVIEW_MONTHS[topic] ?? OTHER_MONTHS);
}

/** True on a day after `reviewBy`. `today` is `YYYY-MM-DD`. */
export function isPastReview(reviewBy: string, today: string): boolean {
  return today > reviewBy;
}

/** True when the publisher has not renewed in time: the reader is warned and goes on reading (freeze attack). */
export function isOverdue(manifest: { renewBy: string }, now: Date): boolean {
  return now.getTime() > Date.parse(manifest.renewBy);
}
