/** A page as a segment holds it, and whether it still counts. */
interface HeldPage {
  name: string;
  hash: number;
  isMasked: boolean;
}

/** A saved segment of a pack, by its number. */
export interface HeldSegment {
  number: number;
  pages: readonly HeldPage[];
}

export interface IndexPlan {
  /** Pages that no longer count, by number of segment: gone, changed, or indexed again later. */
  mask: Map<number, number[]>;
  /** Names of pages still to be indexed. */
  add: string[];
}

/**
 * What it takes to bring the index of a pack to what the pack holds: `wanted` gives the hash of every page by name.
 * Asked again after any interruption it answers with what is left.
 */
export function planIndex(held: readonly HeldSegment[], wanted: ReadonlyMap<string, number>): IndexPlan {
  const kept = new Set<string>();
  const mask = new Map<number, number[]>();
  for (const { number, pages } of held.toSorted((a, b) => b.number - a.number)) {
    const out: number[] = [];
    pages.forEach(({ name, hash, isMasked }, page) => {
      if (isMasked) return;
      if (wanted.get(name) === hash && !kept.has(name)) kept.add(name);
      else out.push(page);
    });
    if (out.length > 0) mask.set(number, out);
  }
  return { mask, add: [...wanted.keys()].filter((name) => !kept.has(name)) };
}

/** Small segments that a pack may have before they are merged: each costs a little in every search. */
const MOST_SEGMENTS = 4;
/** Share of masked pages at which a segment is written anew. */
const MOST_MASKED = 0.25;

/** Whether the segments of a pack should become one. */
export function needsMerge(segments: readonly { pageCount: number; maskedCount: number }[]): boolean {
  const pages = segments.reduce((sum, { pageCount }) => sum + pageCount, 0);
  const masked = segments.reduce((sum, { maskedCount }) => sum + maskedCount, 0);
  return segments.length > MOST_SEGMENTS || masked > pages * MOST_MASKED;
}
