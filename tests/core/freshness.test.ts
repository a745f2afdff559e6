import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMonths, firstDay, isPastReview, reviewByDay, sortedDates } from '#core/freshness.ts';

test.each([
  ['2025-03-17', '2025-03-17'],
  ['2025-03', '2025-03-01'],
  ['2025-Q3', '2025-07-01'],
  ['2025', '2025-01-01'],
  ['2024/2025', '2025-01-01'],
  ['2024-05-02/2025-06-30', '2025-06-30'],
])('a date known only as %s counts from %s', (date, day) => {
  expect(firstDay(date)).toBe(day);
});

test('a page is as old as the oldest fact it rests on; undated facts do not make it younger', () => {
  expect(sortedDates(['2026-01-15', '2025-Q3', undefined, '2025-08'])).toEqual(['2025-Q3', '2025-08', '2026-01-15']);
  expect(sortedDates([undefined])).toEqual([]);
});

test('a month after 31 January is the last day of February, never 3 March', () => {
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
  expect(addMonths('2028-01-31', 1)).toBe('2028-02-29');
  expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
  expect(addMonths('2025-12-15', 1)).toBe('2026-01-15');
});

const count = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));

test('adding months moves exactly so many months on the calendar, whatever the day', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }),
      fc.integer({ min: -60, max: 60 }),
      (date, months) => {
        const day = date.toISOString().slice(0, 10);
        const moved = addMonths(day, months);
        expect(count(moved) - count(day)).toBe(months);
        expect(new Date(`${moved}T00:00:00Z`).toISOString().slice(0, 10)).toBe(moved);
      },
    ),
  );
});

test('entry rules are due after six months, contacts and most pages after twelve, treaties after thirty-six', () => {
  expect(reviewByDay('entry', '2026-01-15')).toBe('2026-07-15');
  expect(reviewByDay('wages', '2026-01-15')).toBe('2027-01-15');
  expect(reviewByDay('standards', '2026-01-15')).toBe('2029-01-15');
});

test('a page on undated facts is due at once', () => {
  expect(isPastReview(reviewByDay('entry', undefined), '2026-01-15')).toBe(true);
});

test('on its review day a page still stands; the day after it says so', () => {
  expect(isPastReview('2026-07-15', '2026-07-15')).toBe(false);
  expect(isPastReview('2026-07-15', '2026-07-16')).toBe(true);
});
