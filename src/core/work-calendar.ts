import { addDays, weekdayOf } from './day.ts';
import type { Holidays } from './holidays.ts';

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
type Weekday = (typeof WEEKDAYS)[number];
const USUAL_WEEKEND: readonly Weekday[] = ['sat', 'sun'];

/** Which days of a country are worked, as far as its list of days off reaches. */
export interface WorkCalendar {
  isDayOff: (day: string) => boolean;
  /** False when the days off of that day's year are not known, or not all of them: only weekends were counted. */
  isYearKnown: (day: string) => boolean;
}

/** Without a list of days off Saturday and Sunday are off and no year is known. */
export function workCalendar(holidays: Holidays | undefined): WorkCalendar {
  const years = Object.values(holidays?.years ?? {});
  const off = new Set(years.flatMap((year) => year.daysOff.map(({ on }) => on)));
  const worked = new Set(years.flatMap((year) => year.workingWeekendDays));
  const weekend = holidays?.weekend ?? USUAL_WEEKEND;
  const isWeekend = (day: string): boolean => weekend.includes(WEEKDAYS[weekdayOf(day)] ?? 'sun');
  return {
    isDayOff: (day) => off.has(day) || (isWeekend(day) && !worked.has(day)),
    isYearKnown: (day) => {
      const year = holidays?.years[day.slice(0, 4)];
      return year !== undefined && year.incomplete !== true;
    },
  };
}

/** A country could not close for longer; the bound keeps damaged data from turning a search into a hang. */
const LONGEST_BREAK = 60;

/** The day itself when it is worked, else the nearest worked day after (1) or before (-1) it. */
export function nearestWorked(day: string, step: 1 | -1, calendar: WorkCalendar): string {
  for (let away = 0; away <= LONGEST_BREAK; away += 1) {
    const at = addDays(day, away * step);
    if (!calendar.isDayOff(at)) return at;
  }
  return day;
}

/** The n-th worked day after (or before, with a negative count) the day; the day itself is not counted. */
export function addWorkingDays(day: string, count: number, calendar: WorkCalendar): string {
  const step = count < 0 ? -1 : 1;
  let at = day;
  for (let left = Math.abs(count); left > 0; left -= 1) at = nearestWorked(addDays(at, step), step, calendar);
  return at;
}

/** Years from the one day to the other whose days off are not known, or not all. */
export function unknownYears(from: string, to: string, calendar: WorkCalendar): string[] {
  const [first, last] = [from, to].toSorted().map((day) => Number(day.slice(0, 4)));
  const years = Array.from({ length: (last ?? 0) - (first ?? 0) + 1 }, (_, index) => String((first ?? 0) + index));
  return years.filter((year) => !calendar.isYearKnown(`${year}-01-01`));
}
