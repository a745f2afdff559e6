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

/** How well each page answers one thing asked, and how rare that is; an array has one place a segment. */
export interface Answered {
  scores: Float32Array[];
  /** Share of the greatest inverse document frequency in the segment's language, 0–1. */
  rarity: number[];
  /** Pages of the segment's language that answer. */
  pages: number[];
}

/** BM25's part of one word or concept: of its keys the one that counts most on a page. */
export function scoreExpansions(segments: readonly SearchSegment[], expansions: readonly Expansion[]): Answered {
  const scores = segments.map((own, at) => scoreSegment(own, expansions[at]));
  const count = (lang: string, counted: (at: number) => number): number =>
    segments.reduce((sum, own, at) => sum + (own.lang === lang ? counted(at) : 0), 0);
  const answering = scores.map((own) => own.reduce((sum, score) => sum + (score > 0 ? 1 : 0), 0));
  const pages = segments.map(({ lang }) => count(lang, (at) => answering[at] ?? 0));
  const all = segments.map(({ lang }) => count(lang, (at) => (segments[at]?.segment.pageCount ?? 0) - (segments[at]?.masked.size ?? 0)));
  return { scores, pages, rarity: segments.map((_, at) => rarityOf(pages[at] ?? 0, all[at] ?? 0)) };
}

/**
 * BM25's inverse document frequency as a share of its greatest value. Counted within a language: a common Uzbek word
 * would else seem rare, because few pages are in Uzbek.
 */
function rarityOf(pages: number, all: number): number {
  return Math.log(1 + (all - pages + 0.5) / (pages + 0.5)) / Math.log(1 + (all + 0.5) / 0.5);
}

function scoreSegment({ segment, masked }: SearchSegment, expansion: Expansion | undefined): Float32Array {
  const scored = new Float32Array(segment.pageCount);
  for (const [key, weight] of expansion ?? []) {
    segment.eachPosting(key, (page, step) => {
      const score = weight * (IMPACTS[step] ?? 0);
      if (score > (scored[page] ?? 0) && !masked.has(page)) scored[page] = score;
    });
  }
  return scored;
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
