import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { eachCloseKey } from '#core/search/close-keys.ts';
import { findPages } from '#core/search/find-pages.ts';
import { mergeSegments } from '#core/search/merge-segments.ts';
import { Segment } from '#core/search/segment.ts';
import { makeIndex } from '#core/search/search-index.ts';
import { atOnce } from '#core/search/steps.ts';
import { weighPage } from '#core/search/weigh-page.ts';
import { bytesOf, indexOf, segmentOf, somePages, someQuery, THESAURUS } from './pages.ts';

const OPTIONS = { limit: 10, countries: ['RU'] };
const hitsOf = (index: Parameters<typeof findPages>[0], query: string) =>
  findPages(index, query, OPTIONS).hits.map(({ id, score }) => [id, score.toFixed(5)]);

function keysOf(segment: Segment): string[] {
  return Array.from({ length: segment.keys.keyCount }, (_, key) => segment.keys.keyText(key));
}

test('a segment holds every key of its pages and nothing else, in order', () => {
  fc.assert(
    fc.property(somePages, (pages) => {
      const segment = segmentOf(pages);
      const wanted = new Set(pages.flatMap((page) => [...weighPage(page, THESAURUS).keys()]));
      expect(keysOf(segment)).toEqual([...wanted].toSorted());
      for (const key of wanted) {
        const found: string[] = [];
        segment.eachPosting(segment.keys.findKey(key), (page) => found.push(segment.pageName(page).id));
        expect(found.toSorted()).toEqual(
          pages
            .filter((page) => weighPage(page, THESAURUS).has(key))
            .map(({ id }) => id)
            .toSorted(),
        );
      }
    }),
  );
});

test('the range of a beginning is exactly the keys that begin so', () => {
  fc.assert(
    fc.property(somePages, fc.string({ unit: fc.constantFrom(...'abdeiknoprtz'), maxLength: 3 }), (pages, prefix) => {
      const segment = segmentOf(pages);
      const [from, to] = segment.keys.prefixRange(prefix);
      expect(keysOf(segment).slice(from, to)).toEqual(keysOf(segment).filter((key) => key.startsWith(prefix)));
    }),
  );
});

/** Optimal string alignment, plainly; the least over all beginnings of the key. */
function mistakesBetween(word: string, key: string): number {
  const d = Array.from({ length: word.length + 1 }, (_, i) =>
    Array.from({ length: key.length + 1 }, (__, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number): number => d[i]?.[j] ?? Infinity;
  for (let i = 1; i <= word.length; i++) {
    for (let j = 1; j <= key.length; j++) {
      const swap = i > 1 && j > 1 && word[i - 1] === key[j - 2] && word[i - 2] === key[j - 1] ? at(i - 2, j - 2) + 1 : Infinity;
      (d[i] as number[])[j] = Math.min(at(i - 1, j - 1) + (word[i - 1] === key[j - 1] ? 0 : 1), at(i - 1, j) + 1, at(i, j - 1) + 1, swap);
    }
  }
  return Math.min(...(d[word.length] as number[]));
}

test('mistakes are forgiven exactly as a plain table of distances says', () => {
  fc.assert(
    fc.property(
      somePages,
      fc.string({ unit: fc.constantFrom(...'adeiknoprtz'), minLength: 3, maxLength: 8 }),
      fc.integer({ min: 1, max: 2 }),
      (pages, word, most) => {
        const segment = segmentOf(pages);
        const found = new Map<string, number>();
        eachCloseKey(segment.keys, word, most, (key, mistakes) => found.set(segment.keys.keyText(key), mistakes));
        const wanted = keysOf(segment).filter((key) => /^[a-z0-9]/.test(key) && mistakesBetween(word, key) <= most);
        expect([...found.keys()].toSorted()).toEqual(wanted.toSorted());
        for (const [key, mistakes] of found) expect(mistakes).toBe(mistakesBetween(word, key));
      },
    ),
    { numRuns: 300 },
  );
});

test('incremental equals rebuilt: pages indexed in parts are found as if indexed together, and merge to the same bytes', () => {
  fc.assert(
    fc.property(somePages, someQuery, fc.func(fc.integer({ min: 0, max: 2 })), (pages, query, partOf) => {
      const parts = [0, 1, 2].map((part) => pages.filter(({ id }) => partOf(id) === part));
      expect(hitsOf(indexOf(parts), query)).toEqual(hitsOf(indexOf([pages]), query));
      const merged = atOnce(mergeSegments(indexOf(parts).segments));
      expect(merged).toEqual(bytesOf(pages));
    }),
  );
});

test('masked equals never added: a page out of date counts for nothing, before and after merging', () => {
  fc.assert(
    fc.property(somePages, someQuery, fc.func(fc.boolean()), (pages, query, isOut) => {
      const kept = pages.filter(({ id }) => !isOut(id));
      const masked = indexOf([pages], (id) => isOut(id));
      expect(hitsOf(masked, query)).toEqual(hitsOf(indexOf([kept]), query));
      expect(atOnce(mergeSegments(masked.segments))).toEqual(bytesOf(kept));
    }),
  );
});

test('a changed page is found by its new words only, once the old one is masked', () => {
  fc.assert(
    fc.property(somePages, somePages, someQuery, (old, fresh, query) => {
      const changed = new Set(fresh.map(({ id }) => id));
      const index = indexOf([old, fresh], (id, group) => group === 0 && changed.has(id));
      expect(hitsOf(index, query)).toEqual(hitsOf(indexOf([[...old.filter(({ id }) => !changed.has(id)), ...fresh]]), query));
    }),
  );
});

test('saved and loaded equals in memory, wherever the bytes lie', () => {
  fc.assert(
    fc.property(somePages, someQuery, (pages, query) => {
      const bytes = bytesOf(pages);
      const shelf = new Uint8Array(bytes.length + 8);
      shelf.set(bytes, 8);
      const loaded = makeIndex([{ segment: new Segment(shelf.subarray(8)), lang: '', masked: new Set() }], THESAURUS);
      expect(hitsOf(loaded, query)).toEqual(hitsOf(indexOf([pages]), query));
    }),
  );
});

test('a segment that is damaged, cut short or of another version is refused, never searched', () => {
  fc.assert(
    fc.property(somePages, fc.nat(), fc.integer({ min: 1, max: 255 }), (pages, place, other) => {
      const bytes = bytesOf(pages);
      const damaged = bytes.slice();
      const at = place % bytes.length;
      damaged[at] = (damaged[at] ?? 0) ^ other;
      expect(() => new Segment(damaged)).toThrow(RangeError);
      expect(() => new Segment(bytes.slice(0, bytes.length - 4))).toThrow(RangeError);
      expect(() => new Segment(new Uint8Array(0))).toThrow(RangeError);
    }),
  );
});
