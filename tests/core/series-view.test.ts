import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { HEADLINES } from '#core/headlines.ts';
import { middleOf, periodOf } from '#core/period.ts';
import { type Series, seriesSchema } from '#core/series.ts';
import { comparableWith, inTime, latestPoint, lengthOf, pointBefore } from '#core/series-view.ts';
import { makeSeries } from '../support/builders.ts';

const ALL = readdirSync('content/series')
  .filter((file) => !file.startsWith('words.'))
  .map((file) => seriesSchema.parse({ ...parse(readFileSync(`content/series/${file}`, 'utf8')), kind: 'series' }));
const byId = new Map(ALL.map((series) => [series.id, series]));
const at = (on: string, value = 1) => ({ on, value, source: 0 });
const day = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

describe('the time of a figure', () => {
  test.each([
    ['2024', '2024-01-01', '2025-01-01', undefined],
    ['2025-02', '2025-02-01', '2025-03-01', undefined],
    ['2025-08-12', '2025-08-12', '2025-08-13', undefined],
    ['2025-Q3', '2025-07-01', '2025-10-01', 3],
    ['2025-01/2025-09', '2025-01-01', '2025-10-01', 9],
    ['2015-08-12/2015-10', '2015-08-12', '2015-11-01', 3],
  ])('%s', (on, from, to, months) => {
    const period = periodOf(on);
    expect([day(period.from), day(period.to), period.months]).toEqual([from, to, months]);
  });

  test('of every point in content lies where its date says, and none is empty', () => {
    for (const { on } of ALL.flatMap(({ points }) => points)) {
      const period = periodOf(on);
      expect(day(period.from).slice(0, 4), on).toBe(on.slice(0, 4));
      expect(period.to, on).toBeGreaterThan(period.from);
    }
  });
});

describe('points', () => {
  test('stand in the order of their middles, whatever the order of the file', () => {
    const dates = fc.constantFrom('2019', '2020', '2020-03', '2020-Q2', '2020-01/2020-09', '2021-05-07');
    fc.assert(
      fc.property(fc.array(dates, { minLength: 1 }), (ons) => {
        const middles = inTime(ons.map((on) => at(on))).map(({ on }) => middleOf(periodOf(on)));
        expect(middles).toEqual(middles.toSorted((a, b) => a - b));
      }),
    );
  });

  test('nine months are joined with nine months, not with a year', () => {
    expect(lengthOf(at('2023-01/2023-09'))).toBe(lengthOf(at('2024-01/2024-09')));
    expect(lengthOf(at('2024-01/2024-09'))).not.toBe(lengthOf(at('2024')));
    expect(lengthOf(at('2022-Q1'))).not.toBe(lengthOf(at('2022')));
    expect(lengthOf(at('2022'))).toBe(lengthOf(at('2023-01-20')));
  });

  test('the newest is the one whose time ends last; what stands before it is of the same length', () => {
    const points = [at('2025', 11), at('2022', 1), at('2025-01-01/2025-05-13', 2)];
    expect(latestPoint({ points }).value).toBe(11);
    expect(pointBefore({ points, shape: 'time-series' })?.value).toBe(1);
    expect(pointBefore({ points: [at('2024', 1), at('2025-01/2025-09', 2)], shape: 'time-series' })).toBeUndefined();
    expect(pointBefore({ points: [at('2024', 1), at('2024', 2)], shape: 'cross-section' })).toBeUndefined();
  });
});

test('only series of one unit and shape are compared, the nearest first', () => {
  const own = makeSeries({ id: 'own' });
  const others = [
    makeSeries({ id: 'far', topic: 'families', country: 'UZ' }),
    makeSeries({ id: 'topic', country: 'UZ' }),
    makeSeries({ id: 'near' }),
    makeSeries({ id: 'unit', unit: '%' }),
    makeSeries({ id: 'shape', shape: 'cross-section', labels: ['RU', 'KG'] }),
    own,
  ];
  expect(comparableWith(own, others).map(({ id }) => id)).toEqual(['near', 'topic', 'far']);
});

describe('the figures of content', () => {
  test('have a name for every bar, and no method that points to a neighbour', () => {
    expect(ALL.length).toBeGreaterThan(130);
    expect(ALL.filter(({ method }) => /\bas above\b/i.test(method))).toEqual([]);
    const bare = { ...makeSeries({ id: 'x', shape: 'cross-section' }) };
    expect(seriesSchema.safeParse(bare).success).toBe(false);
    expect(seriesSchema.safeParse({ ...bare, labels: ['RU', 'KG'] }).success).toBe(true);
  });

  test('never hold two measures in one time series: no time is told twice', () => {
    const twice = (series: Series): boolean =>
      series.shape === 'time-series' && new Set(series.points.map(({ on }) => on)).size < series.points.length;
    expect(ALL.filter(twice).map(({ id }) => id)).toEqual([]);
  });

  test('the register has no figure for November 2025: the one that was said may be a sum of eleven months', () => {
    expect(byId.get('kg-controlled-persons-register')?.points.filter(({ on }) => on.startsWith('2025-11'))).toEqual([]);
  });

  test('the head of /figures names only series that exist, over time, about Kyrgyzstan', () => {
    for (const id of HEADLINES.flatMap(({ ids }) => [...ids])) expect(byId.get(id)).toMatchObject({ shape: 'time-series', country: 'KG' });
  });
});
