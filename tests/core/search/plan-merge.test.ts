import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { planMerge } from '#core/search/plan-index.ts';

const volume = fc.integer({ min: 1, max: 3000 }).chain((pages) => fc.record({ pages: fc.constant(pages), masked: fc.nat({ max: pages }) }));

test('what is merged leaves two volumes at most, and then there is nothing more to do', () => {
  fc.assert(
    fc.property(fc.array(volume, { maxLength: 12 }), (volumes) => {
      const merged = planMerge(volumes);
      const rest = volumes.filter((_, at) => !merged.includes(at));
      const live = merged.reduce((sum, at) => sum + (volumes[at]?.pages ?? 0) - (volumes[at]?.masked ?? 0), 0);
      const after = live > 0 ? [...rest, { pages: live, masked: 0 }] : rest;
      expect(after.length).toBeLessThanOrEqual(2);
      if (merged.length > 0) expect(planMerge(after).length).toBeLessThanOrEqual(after.length === 2 ? 2 : 0);
    }),
  );
});

test('a small edition does not write the large volume anew; a quarter of all pages does', () => {
  expect(
    planMerge([
      { pages: 10_000, masked: 20 },
      { pages: 20, masked: 0 },
    ]),
  ).toEqual([]);
  expect(
    planMerge([
      { pages: 10_000, masked: 40 },
      { pages: 20, masked: 0 },
      { pages: 20, masked: 0 },
    ]),
  ).toEqual([1, 2]);
  expect(
    planMerge([
      { pages: 10_000, masked: 2000 },
      { pages: 2000, masked: 0 },
    ]),
  ).toEqual([0, 1]);
  expect(planMerge([{ pages: 100, masked: 60 }])).toEqual([0]);
});
