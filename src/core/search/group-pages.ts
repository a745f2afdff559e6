import type { SearchSegment } from './score-pages.ts';

/** Pages of one entry in several languages, counted as one. */
export interface PageGroups {
  /** How many entries there are. */
  count: number;
  /** Entry of each page of each segment; -1 of a page that is out of date. */
  of: Int32Array[];
}

/** Finds which pages are of one entry, by the hash of its id: two ids of one hash would only share a rank. */
export function groupPages(segments: readonly SearchSegment[]): PageGroups {
  const numbers = new Map<number, number>();
  const of = segments.map(({ segment, masked }) =>
    Int32Array.from(segment.idHashes, (hash, page) => {
      if (masked.has(page)) return -1;
      const known = numbers.get(hash);
      if (known !== undefined) return known;
      numbers.set(hash, numbers.size);
      return numbers.size - 1;
    }),
  );
  return { count: numbers.size, of };
}
