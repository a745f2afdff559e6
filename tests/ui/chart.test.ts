import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planAxis, spread } from '#ui/chart/axis-plan.ts';
import { planBars, wrapWords } from '#ui/chart/bar-plan.ts';
import type { Drawn, Mark } from '#ui/chart/marks.ts';
import { nearest, stepTo } from '#ui/chart/steps.ts';
import { planTime } from '#ui/chart/time-plan.ts';

const ROOM = { width: 328, em: 14 };
const year = (n: number, value: number, group = 'whole'): Mark => ({
  from: Date.UTC(n, 0),
  to: Date.UTC(n + 1, 0),
  value,
  group,
  words: `${n}`,
});
const drawn = (marks: Mark[], id = 'a'): Drawn => ({ id, name: id, marks });
const plan = (...all: Drawn[]) => planTime(all, ROOM, String);

describe('a chart of time', () => {
  test('begins at nought, and a missing year leaves its room', () => {
    const {
      zero,
      plot,
      drawn: [series],
    } = plan(drawn([year(2010, 5), year(2012, 5.1), year(2013, 5.2)]));
    const [first, second, third] = series!.marks.map(({ x }) => x);
    expect(zero).toBe(plot.bottom);
    expect((second! - first!) / (third! - second!)).toBeCloseTo(2, 1);
    expect(series!.marks[0]!.y - series!.marks[2]!.y).toBeLessThan(12);
  });

  test('joins only points of one length', () => {
    const {
      drawn: [series],
    } = plan(drawn([year(2010, 5), year(2011, 2, '9-months'), year(2012, 6), year(2013, 3, '9-months')]));
    expect(series!.lines).toHaveLength(2);
    const {
      drawn: [alone],
    } = plan(drawn([year(2010, 5), year(2011, 2, '9-months')]));
    expect(alone!.lines).toEqual([]);
  });

  test('keeps every point inside and every name of a year apart, whatever it holds', () => {
    const points = fc.array(
      fc.tuple(
        fc.integer({ min: 1990, max: 2030 }),
        fc.integer({ min: -1e9, max: 1e9 }).map((value) => value / 1000),
      ),
      {
        minLength: 1,
      },
    );
    fc.assert(
      fc.property(points, (given) => {
        const {
          plot,
          times,
          drawn: [series],
        } = plan(drawn(given.map(([n, value]) => year(n, value))));
        for (const { x, y } of series!.marks) {
          expect(x).toBeGreaterThanOrEqual(plot.left);
          expect(x).toBeLessThanOrEqual(plot.right);
          expect(y).toBeGreaterThanOrEqual(plot.top - 1);
          expect(y).toBeLessThanOrEqual(plot.bottom + 1);
        }
        times.slice(1).forEach(({ at }, n) => expect(at - times[n]!.at).toBeGreaterThan(2.4 * ROOM.em));
      }),
    );
  });

  test('a short time is marked by months', () => {
    const day = (y: number, m: number, d: number, value: number): Mark => ({
      from: Date.UTC(y, m - 1, d),
      to: Date.UTC(y, m - 1, d + 1),
      value,
      group: 'whole',
      words: '',
    });
    const { times } = plan(drawn([day(2025, 2, 5, 1), day(2026, 1, 15, 2)]));
    expect(times.map(({ text }) => text)).toEqual(['07.2025', '01.2026']);
  });
});

test('bars have one scale and lie below one another', () => {
  const bar = (label: string, value: number): Mark => ({ ...year(2020, value), label });
  const { drawn: all } = planBars(
    [drawn([bar('a', 100), bar('a long name that needs more than one line of text to say', 50)]), drawn([bar('b', 25)], 'b')],
    ROOM,
    String,
  );
  const bars = all.flatMap((one) => one.bars);
  expect(bars.map(({ width }) => width / bars[0]!.width)).toEqual([1, 0.5, 0.25]);
  bars.slice(1).forEach((one, n) => expect(one.top).toBeGreaterThan(bars[n]!.barTop));
  expect(bars[1]!.name.length).toBeGreaterThan(1);
});

test('wrapped words are the same words', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 }).map((list) => list.join(' '));
  fc.assert(
    fc.property(words, fc.integer({ min: 5, max: 40 }), (text, letters) => {
      expect(wrapWords(text, letters).join(' ')).toBe(text);
    }),
  );
});

describe('reaching a point', () => {
  const all = [drawn([year(2010, 1), year(2011, 2)]), drawn([year(2010, 3)], 'b')];
  test('arrows walk along a series and from one to the other, and stop at the ends', () => {
    expect(stepTo('ArrowRight', { drawn: 0, mark: 0 }, all)).toEqual({ drawn: 0, mark: 1 });
    expect(stepTo('ArrowRight', { drawn: 0, mark: 1 }, all)).toEqual({ drawn: 0, mark: 1 });
    expect(stepTo('ArrowDown', { drawn: 0, mark: 1 }, all)).toEqual({ drawn: 1, mark: 0 });
    expect(stepTo('ArrowDown', { drawn: 0, mark: 0 }, all, true)).toEqual({ drawn: 0, mark: 1 });
    expect(stepTo('a', { drawn: 0, mark: 0 }, all)).toBeUndefined();
  });

  test('a thumb reaches the nearest', () => {
    const places = [
      {
        marks: [
          { x: 0, y: 0 },
          { x: 50, y: 90 },
        ],
      },
      { marks: [{ x: 100, y: 0 }] },
    ];
    expect(nearest(places, 45, 10)).toEqual({ drawn: 0, mark: 1 });
    expect(nearest(places, 90, 10)).toEqual({ drawn: 1, mark: 0 });
  });
});

describe('the axis of years', () => {
  test('shows every year, one in which nothing happened too, and only lanes that have something', () => {
    const at = (id: string, y: number, m: number, lane: string) => ({ id, at: Date.UTC(y, m, 1), lane });
    const { years, lanes } = planAxis(
      [at('a', 2010, 0, 'law'), at('b', 2012, 6, 'talks'), at('c', 2012, 7, 'talks')],
      ['law', 'policy', 'talks'],
      14,
    );
    expect(years.map(({ year: n, marks }) => [n, marks.map(({ id }) => id)])).toEqual([
      [2010, ['a']],
      [2011, []],
      [2012, ['b', 'c']],
    ]);
    expect(lanes.map(({ lane }) => lane)).toEqual(['law', 'talks']);
  });

  test('marks keep their order, their distance, and stay inside', () => {
    const wanted = fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { maxLength: 10 });
    fc.assert(
      fc.property(wanted, (places) => {
        const got = spread(
          places.toSorted((a, b) => a - b),
          300,
          28,
        );
        got.forEach((place, n) => {
          expect(place).toBeGreaterThanOrEqual(14 - 1e-9);
          expect(place).toBeLessThanOrEqual(286 + 1e-9);
          if (n > 0) expect(place - got[n - 1]!).toBeGreaterThanOrEqual(28 - 1e-9);
        });
      }),
    );
  });
});
