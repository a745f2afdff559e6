import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, parseDay } from '#core/day.ts';
import { countDeadline } from '#core/deadline.ts';
import type { Holidays } from '#core/holidays.ts';
import { workCalendar } from '#core/work-calendar.ts';
import type { TermOfLaw } from '#core/term-of-law.ts';
import { realContent } from '../support/real-content.ts';

const WEEKENDS = workCalendar(undefined);

function term(parts: Partial<TermOfLaw>): TermOfLaw {
  return { event: 'it happened', count: 1, unit: 'days', direction: 'forward', whose: 'reader', kind: 'latest', ...parts };
}

const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2000-01-01', days));
const anyTerm = fc.record({
  event: fc.constant('it happened'),
  count: fc.integer({ min: 1, max: 120 }),
  unit: fc.constantFrom<TermOfLaw['unit'][]>('hours', 'days', 'working-days', 'months', 'years'),
  direction: fc.constantFrom<TermOfLaw['direction'][]>('forward', 'back'),
  whose: fc.constantFrom<TermOfLaw['whose'][]>('reader', 'authority', 'employer'),
  kind: fc.constantFrom<TermOfLaw['kind'][]>('latest', 'earliest', 'duration'),
  dayOff: fc.option(fc.constantFrom<NonNullable<TermOfLaw['dayOff']>[]>('moves', 'stays'), { nil: undefined }),
  counts: fc.option(fc.constantFrom<NonNullable<TermOfLaw['counts']>[]>('next-day', 'event-day'), { nil: undefined }),
});

describe('cases worked by hand from the sheet', () => {
  const { facts, holidays } = realContent();
  const count = (id: string, on: string, at?: string) => {
    const fact = facts.get(id)!;
    return countDeadline(fact.deadline!, { on, at }, workCalendar(holidays.get(fact.country)));
  };

  test('a claim for wages due on 25 September 2026: one year, by the calendar', () => {
    expect(count('ru-wages-court-one-year', '2026-09-25').day).toBe('2027-09-25');
    // 25 September 2027 is a Saturday: safe is the Friday before it.
    expect(count('ru-wages-court-one-year', '2026-09-25')).toMatchObject({ isDayOff: true, safe: '2027-09-24' });
  });

  test('a dismissal order received on 31 January 2027: one month ends on 28 February, not on 2 March as 30 days would', () => {
    expect(count('ru-dismissal-court-one-month', '2027-01-31').day).toBe('2027-02-28');
  });

  test('an entry ban learned of on 30 November 2026: three months end on 28 February 2027', () => {
    expect(count('ru-ban-appeal-three-months', '2026-11-30').day).toBe('2027-02-28');
  });

  test('a ruling handed over on 20 December 2025: the tenth day, 30 December, is worked', () => {
    expect(count('up-ru-appeal-10-days', '2025-12-20')).toMatchObject({ day: '2025-12-30', isDayOff: false });
  });

  test('a ruling handed over on 24 December 2025: the tenth day lies in the New Year holidays and moves to 12 January 2026', () => {
    expect(count('up-ru-appeal-10-days', '2025-12-24')).toMatchObject({ day: '2026-01-12', movedFrom: '2026-01-03', safe: '2025-12-30' });
  });

  test('registration of a Tajik citizen who entered on 2 November 2026: 15 days, and a day earlier is safe', () => {
    expect(count('ru-registration-tj-15-days', '2026-11-02')).toMatchObject({ day: '2026-11-17', safe: '2026-11-16' });
  });

  test('seven working days from Friday 30 October 2026 leave out the Day of Unity, 4 November', () => {
    expect(count('ru-registration-general-7-working-days', '2026-10-30').day).toBe('2026-11-11');
  });

  test('ruID 72 hours before a crossing on 10 December 2026 at 09:30', () => {
    expect(count('ru-entry-ruid-terms', '2026-12-10', '09:30')).toMatchObject({ day: '2026-12-07', at: '09:30' });
  });

  test('detained on 3 March 2026 at 22:15: a court must decide within 48 hours', () => {
    expect(count('ru-detention-48-hours', '2026-03-03', '22:15')).toMatchObject({ day: '2026-03-05', at: '22:15' });
  });

  test('wages due on 10 November 2026: work may be stopped when the delay exceeds 15 days, from the 26th', () => {
    expect(count('ru-wages-stop-work-after-15-days', '2026-11-10')).toMatchObject({ day: '2026-11-25', safe: '2026-11-26' });
  });

  test('a ban of three years from 1 March 2025 is three calendar years: 1,095 days would be a day short', () => {
    expect(count('ru-ban-two-offences-three-years', '2025-03-01').day).toBe('2028-03-01');
    expect(daysBetween('2025-03-01', '2028-03-01')).toBe(1096);
  });

  test('on the day of dismissal itself all must be paid', () => {
    expect(count('ru-wages-final-pay-on-dismissal-day', '2026-11-24').day).toBe('2026-11-24');
  });
});

test('a last day that is a day off moves only where a source says so', () => {
  const saturday = { on: '2026-11-18' };
  expect(countDeadline(term({ count: 10 }), saturday, WEEKENDS)).toMatchObject({ day: '2026-11-28', isDayOff: true, safe: '2026-11-27' });
  expect(countDeadline(term({ count: 10, dayOff: 'moves' }), saturday, WEEKENDS)).toMatchObject({ day: '2026-11-30', isDayOff: false });
  expect(countDeadline(term({ count: 10, dayOff: 'stays' }), saturday, WEEKENDS)).toMatchObject({ day: '2026-11-28', isDayOff: false });
});

test('a year whose days off are not known is named, and only weekends are counted in it', () => {
  const known: Holidays = {
    id: 'holidays-xx',
    kind: 'holidays',
    country: 'XX',
    weekend: ['sat', 'sun'],
    years: {
      2026: {
        source: { publisher: 'A', title: 'B', url: 'https://example.org', date: null },
        daysOff: [{ on: '2026-12-31', name: { en: 'a', ru: 'b', ky: 'c' } }],
        workingWeekendDays: ['2026-12-26'],
      },
    },
  };
  const found = countDeadline(term({ count: 5, unit: 'working-days' }), { on: '2026-12-25' }, workCalendar(known));
  // Saturday the 26th is worked, the 31st is off, 2027 is unknown: 26, 28, 29, 30 December, 1 January.
  expect(found).toMatchObject({ day: '2027-01-01', unknownYears: ['2027'] });
});

test('a day that no calendar has is refused', () => {
  for (const text of ['2026-02-30', '2025-02-29', '2026-13-01', '2026-00-10', '26-01-01', '1026-01-01', '', 'x'])
    expect(parseDay(text)).toBeUndefined();
  expect(parseDay('2024-02-29')).toBe('2024-02-29');
});

describe('whatever the term and the day', () => {
  test('a safe day of the reader is never later than the last day, and is worked unless the term is too short for that', () => {
    fc.assert(
      fc.property(anyTerm, day, (any, on) => {
        const own = { ...any, whose: 'reader', kind: 'latest' } as const;
        const found = countDeadline(own, { on }, WEEKENDS);
        const isWorked = !WEEKENDS.isDayOff(found.safe) || found.safe === on;
        return found.safe <= (found.movedFrom ?? found.day) && isWorked;
      }),
    );
  });

  test('what may not be done earlier is never safe on the day itself', () => {
    fc.assert(
      fc.property(anyTerm, day, (any, on) => {
        const found = countDeadline({ ...any, kind: 'earliest', dayOff: undefined }, { on }, WEEKENDS);
        return found.safe > found.day;
      }),
    );
  });

  test('a term that moves never ends on a day off', () => {
    fc.assert(
      fc.property(
        anyTerm,
        day,
        (any, on) => !WEEKENDS.isDayOff(countDeadline({ ...any, direction: 'forward', dayOff: 'moves' }, { on }, WEEKENDS).day),
      ),
    );
  });

  test('months and years end in the month that is meant, and never later than the same date', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), (on, count) => {
        const end = countDeadline(term({ count, unit: 'months' }), { on }, WEEKENDS).day;
        const months = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
        return months(end) - months(on) === count && end.slice(8) <= on.slice(8);
      }),
    );
  });

  test('a later event never gives an earlier last day', () => {
    fc.assert(
      fc.property(anyTerm, day, fc.integer({ min: 0, max: 40 }), (any, on, later) => {
        const end = (from: string): string => countDeadline(any, { on: from }, WEEKENDS).day;
        return end(addDays(on, later)) >= end(on);
      }),
    );
  });

  test('as many working days lie between the event and the end as the term has', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 40 }), (on, count) => {
        const end = countDeadline(term({ count, unit: 'working-days' }), { on }, WEEKENDS).day;
        const days = Array.from({ length: daysBetween(on, end) }, (_, index) => addDays(on, index + 1));
        return days.filter((each) => !WEEKENDS.isDayOff(each)).length === count;
      }),
    );
  });
});
