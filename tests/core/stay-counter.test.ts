import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '#core/day.ts';
import { countStay, STAY_RULES, type StayRule, tripFaults, type Trip } from '#core/stay-counter.ts';
import { realContent } from '../support/real-content.ts';

const rule = (id: string): StayRule => STAY_RULES.find((each) => each.id === id)!;

test('every number of a rule stands in its fact', () => {
  const { facts } = realContent();
  for (const { fact, limit, window, country } of STAY_RULES) {
    const { statement, country: own } = facts.get(fact)!;
    expect(own).toBe(country);
    expect(statement).toContain(`${limit} `);
    expect(statement).toMatch(window === 'calendar-year' ? /calendar year/ : new RegExp(`${window}[ -]day|last ${window} days`));
  }
});

describe('Russia: 90 days in a calendar year, and no unbroken stay longer', () => {
  test('in since 2 September 2026: day 90 is 30 November', () => {
    const answer = countStay(rule('ru'), [{ entry: '2026-09-02' }], '2026-11-24');
    expect(answer).toMatchObject({ isInside: true, used: 84, left: 6, lastDay: '2026-11-30', overSince: undefined });
  });

  test('an earlier trip of the year is added: 31 days in March leave 59', () => {
    const trips = [{ entry: '2026-03-01', exit: '2026-03-31' }, { entry: '2026-11-01' }];
    expect(countStay(rule('ru'), trips, '2026-11-24')).toMatchObject({ used: 55, left: 35, lastDay: '2026-12-29' });
  });

  test('a stay over New Year begins a new count, and still may not be longer than 90 days unbroken', () => {
    expect(countStay(rule('ru'), [{ entry: '2026-11-01' }], '2026-11-24').lastDay).toBe('2027-01-29');
  });

  test('after day 90 the first day too many is named', () => {
    expect(countStay(rule('ru'), [{ entry: '2026-05-01' }], '2026-11-24')).toMatchObject({
      lastDay: '2026-07-29',
      overSince: '2026-07-30',
    });
  });

  test('who used up the year and left may enter on 1 January', () => {
    const trips = [{ entry: '2026-04-01', exit: '2026-06-29' }];
    expect(countStay(rule('ru'), trips, '2026-11-24')).toMatchObject({ used: 90, left: 0, mayEnterFrom: '2027-01-01' });
  });

  test('a planned entry is answered for the day of the entry', () => {
    const trips = [{ entry: '2026-02-01', exit: '2026-04-11' }, { entry: '2026-12-15' }];
    expect(countStay(rule('ru'), trips, '2026-11-24')).toMatchObject({ on: '2026-12-15', used: 71, lastDay: '2027-03-14' });
  });
});

describe('90 days in any 180', () => {
  test('Türkiye: days fall out of the window one by one', () => {
    const trips = [{ entry: '2026-05-01', exit: '2026-07-29' }];
    // 90 days to 29 July; the first of them, 1 May, leaves the window of 180 days that ends on 28 October.
    expect(countStay(rule('tr'), trips, '2026-10-27')).toMatchObject({ used: 90, mayEnterFrom: '2026-10-28' });
    expect(countStay(rule('tr'), trips, '2026-11-24').used).toBe(62);
  });

  test('Kazakhstan: who used all 90 waits 90 days', () => {
    const trips = [
      { entry: '2026-03-05', exit: '2026-04-03' },
      { entry: '2026-07-01', exit: '2026-08-29' },
    ];
    expect(countStay(rule('kz'), trips, '2026-09-15').mayEnterFrom).toBe('2026-11-28');
    expect(countStay(rule('tr'), trips, '2026-09-15').mayEnterFrom).toBeUndefined();
  });
});

describe('dates that cannot be', () => {
  test('out before in, two stays at once, in twice without leaving', () => {
    expect([...tripFaults([{ entry: '2026-05-02', exit: '2026-05-01' }])]).toEqual([[0, 'reversed']]);
    expect([
      ...tripFaults([
        { entry: '2026-05-01', exit: '2026-05-20' },
        { entry: '2026-05-10', exit: '2026-06-01' },
      ]),
    ]).toEqual([[1, 'overlaps']]);
    expect([...tripFaults([{ entry: '2026-05-01' }, { entry: '2026-06-01' }])]).toEqual([[1, 'open-before-another']]);
  });

  test('out and in again on one day is no fault, and the day counts once', () => {
    const trips = [
      { entry: '2026-05-01', exit: '2026-05-10' },
      { entry: '2026-05-10', exit: '2026-05-20' },
    ];
    expect(tripFaults(trips).size).toBe(0);
    expect(countStay(rule('ru'), trips, '2026-11-24').used).toBe(20);
  });
});

describe('whatever the trips', () => {
  const trips = fc
    .array(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 })), { maxLength: 6 })
    .map((gaps): Trip[] => {
      let at = '2025-06-01';
      return gaps.map(([away, stay]) => {
        const entry = addDays(at, away);
        at = addDays(entry, stay);
        return { entry, exit: at };
      });
    });
  const anyRule = fc.constantFrom(...STAY_RULES);

  test('the last lawful day keeps to the limit and the day after it does not', () => {
    fc.assert(
      fc.property(anyRule, trips, fc.integer({ min: 0, max: 90 }), (any, past, away) => {
        const entry = addDays(past.at(-1)?.exit ?? '2026-01-01', 1 + away);
        const { lastDay } = countStay(any, [...past, { entry }], entry);
        if (lastDay === undefined) return true;
        const isOver = (day: string): boolean => countStay(any, [...past, { entry }], day).overSince !== undefined;
        return daysBetween(entry, lastDay) < any.limit && !isOver(lastDay) && isOver(addDays(lastDay, 1));
      }),
      { numRuns: 60 },
    );
  });

  test('one more day of stay never leaves more days', () => {
    fc.assert(
      fc.property(anyRule, trips, (any, past) => {
        const on = past.at(-1)?.exit ?? '2026-01-01';
        const more = past.map((trip, index) => (index === 0 ? { ...trip, entry: addDays(trip.entry, -1) } : trip));
        return countStay(any, more, on).left <= countStay(any, past, on).left;
      }),
      { numRuns: 60 },
    );
  });
});
