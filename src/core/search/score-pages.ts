import { IMPACTS } from './impact.ts';
import type { Expansion } from './expand-word.ts';
import type { Language } from '../language.ts';
import type { Segment } from './segment.ts';

/** A segment as a search sees it: `masked` pages are out of date and count for nothing. */
export interface SearchSegment {
  segment: Segment;
  /** Language of its pages; empty where each has words in several. */
  lang: Language | '';
  masked: ReadonlySet<number>;
}

/** False of a key that only masked pages have: it must not stand in the way of what was meant. */
export function hasPages({ segment, masked }: SearchSegment, key: number): boolean {
  if (masked.size === 0) return true;
  let found = false;
  segment.eachPosting(key, (page) => (found ||= !masked.has(page)));
  return found;
}

/** How well each page of each segment answers one thing asked, and how rare that is. */
export interface Answered {
  scores: Float32Array[];
  /** Inverse document frequency of BM25 over all segments. */
  rarity: number;
  pages: number;
}

/** BM25's part of one word or concept: of its keys the one that counts most on a page. */
export function scoreExpansions(segments: readonly SearchSegment[], expansions: readonly Expansion[]): Answered {
  let pages = 0;
  let all = 0;
  const scores = segments.map(({ segment, masked }, at) => {
    const scored = new Float32Array(segment.pageCount);
    all += segment.pageCount - masked.size;
    for (const [key, weight] of expansions[at] ?? []) {
      segment.eachPosting(key, (page, step) => {
        if (masked.has(page)) return;
        const score = weight * (IMPACTS[step] ?? 0);
        const before = scored[page] ?? 0;
        if (before === 0) pages++;
        if (score > before) scored[page] = score;
      });
    }
    return scored;
  });
  return { scores, pages, rarity: Math.log(1 + (all - pages + 0.5) / (pages + 0.5)) };
}

/** The same for one key that must be met exactly: a concept or a country. */
export function scoreKey(segments: readonly SearchSegment[], key: string): Answered {
  return scoreExpansions(
    segments,
    segments.map(({ segment }) => {
      const at = segment.findKey(key);
      return new Map(at >= 0 ? [[at, 1]] : []);
    }),
  );
}
