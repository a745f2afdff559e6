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

/** Share of pages, masked or in small volumes, at which all is written anew. */
const MOST_LOOSE = 0.25;

/**
 * Which volumes should become one, by their place. The large one is left alone until a quarter of all pages is out of
 * date or lies beside it: to write it costs as much as all that it holds.
 */
export function planMerge(volumes: readonly { pages: number; masked: number }[]): number[] {
  const places = volumes.map((_, at) => at).toSorted((a, b) => (volumes[b]?.pages ?? 0) - (volumes[a]?.pages ?? 0) || a - b);
  const small = places.slice(1);
  const sum = (of: readonly number[], name: 'pages' | 'masked'): number => of.reduce((total, at) => total + (volumes[at]?.[name] ?? 0), 0);
  const loose = sum(small, 'pages') + sum(places.slice(0, 1), 'masked');
  if (loose > MOST_LOOSE * sum(places, 'pages')) return places.toSorted((a, b) => a - b);
  return small.length > 1 ? small.toSorted((a, b) => a - b) : [];
}
