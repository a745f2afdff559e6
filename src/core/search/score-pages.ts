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

/** The pages of one segment that answer, and how well. */
export interface ScoredPages {
  /** Their places, each once. */
  pages: readonly number[];
  /** By place; 0 of a page that does not answer. */
  scores: Float32Array;
}

/** How well each page answers one thing asked, and how rare that is; an array has one place a segment. */
export interface Answered {
  parts: ScoredPages[];
  /** Share of the greatest inverse document frequency in the segment's language, 0–1. */
  rarity: number[];
  /** How many pages of the segment's language answer. */
  counts: number[];
}

/** BM25's part of one word or concept: of its keys the one that counts most on a page. */
export function scoreExpansions(segments: readonly SearchSegment[], expansions: readonly Expansion[]): Answered {
  const parts = segments.map((own, at) => scoreSegment(own, expansions[at]));
  const inLanguage = (counted: (at: number) => number): number[] => {
    const sums = new Map<string, number>();
    segments.forEach(({ lang }, at) => sums.set(lang, (sums.get(lang) ?? 0) + counted(at)));
    return segments.map(({ lang }) => sums.get(lang) ?? 0);
  };
  const counts = inLanguage((at) => parts[at]?.pages.length ?? 0);
  const all = inLanguage((at) => (segments[at]?.segment.pageCount ?? 0) - (segments[at]?.masked.size ?? 0));
  return { parts, counts, rarity: segments.map((_, at) => rarityOf(counts[at] ?? 0, all[at] ?? 0)) };
}

/**
 * BM25's inverse document frequency as a share of its greatest value. Counted within a language: a common Uzbek word
 * would else seem rare, because few pages are in Uzbek.
 */
function rarityOf(pages: number, all: number): number {
  return Math.log(1 + (all - pages + 0.5) / (pages + 0.5)) / Math.log(1 + (all + 0.5) / 0.5);
}

const NO_PAGES: ScoredPages = { pages: [], scores: new Float32Array() };

function scoreSegment({ segment, masked }: SearchSegment, expansion: Expansion | undefined): ScoredPages {
  if (!expansion || expansion.size === 0) return NO_PAGES;
  const scores = new Float32Array(segment.pageCount);
  const pages: number[] = [];
  for (const [key, weight] of expansion) {
    segment.eachPosting(key, (page, step) => {
      const score = weight * (IMPACTS[step] ?? 0);
      const before = scores[page] ?? 0;
      if (score <= before || masked.has(page)) return;
      if (before === 0) pages.push(page);
      scores[page] = score;
    });
  }
  return { pages, scores };
}

/** The same for one key that must be met exactly: a concept or a country. */
export function scoreKey(segments: readonly SearchSegment[], key: string): Answered {
  return scoreExpansions(
    segments,
    segments.map(({ segment }) => {
      const at = segment.keys.findKey(key);
      return new Map(at >= 0 ? [[at, 1]] : []);
    }),
  );
}
