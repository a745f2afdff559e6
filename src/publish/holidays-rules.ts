import { parseDay, weekdayOf } from '#core/day.ts';
import type { Holidays } from '#core/holidays.ts';
import { problemAt, type Problem } from './problem.ts';
import type { Located } from './read-catalogue.ts';
import type { Content } from './read-content.ts';

/** Days off are real days of their year, each once; a working weekend day lies on a weekend. */
export function checkHolidays({ entries }: Pick<Content, 'entries'>): Problem[] {
  return entries.flatMap((located) => (located.entry.kind === 'holidays' ? checkCountry(located as Located<Holidays>) : []));
}

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

function checkCountry({ entry, file, lineAt }: Located<Holidays>): Problem[] {
  return Object.entries(entry.years).flatMap(([year, { daysOff, workingWeekendDays }]) => {
    const days = daysOff.map(({ on }) => on);
    const faults = (list: readonly string[], name: string, extra: (day: string) => string | undefined): Problem[] =>
      list.flatMap((day, at) => {
        const fault = dayFault(day, year) ?? (list.indexOf(day) < at ? 'stands twice' : extra(day));
        return fault
          ? [problemAt('content/wrong-field', [file, lineAt(['years', Number(year), name, at])], `${name}: ${day} ${fault}`)]
          : [];
      });
    const isWeekend = (day: string): boolean => entry.weekend.some((name) => name === WEEKDAYS[weekdayOf(day)]);
    return [
      ...faults(days, 'daysOff', () => undefined),
      ...faults(workingWeekendDays, 'workingWeekendDays', (day) => {
        if (days.includes(day)) return 'is a day off too';
        return isWeekend(day) ? undefined : 'is no weekend day';
      }),
    ];
  });
}

function dayFault(day: string, year: string): string | undefined {
  if (!parseDay(day)) return 'is in no calendar';
  return day.startsWith(year) ? undefined : `is not in ${year}`;
}
