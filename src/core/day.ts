/** A calendar day, `YYYY-MM-DD`, as the rules of law count it: no clock, no time zone. */
const DAY_MS = 86_400_000;
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day as given, or undefined when no calendar has it (30 February) or it lies outside 1900–2199. */
export function parseDay(text: string): string | undefined {
  const [, year = ''] = SHAPE.exec(text.trim()) ?? [];
  if (!/^(19|20|21)/.test(year)) return undefined;
  const time = Date.parse(text.trim());
  return Number.isFinite(time) && new Date(time).toISOString().slice(0, 10) === text.trim() ? text.trim() : undefined;
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Days from one day to another; negative when it lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/** 0 is Sunday, as in JavaScript. */
export function weekdayOf(day: string): number {
  return new Date(Date.parse(day)).getUTCDay();
}
