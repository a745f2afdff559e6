import { type Language, LANGUAGES } from '../language.ts';
import type { SearchSegment } from './score-pages.ts';

/** Pages of one entry in several languages, counted as one. */
export interface PageGroups {
  /** How many entries there are. */
  count: number;
  /** Entry of each page of each segment; -1 of a page that is out of date. */
  of: Int32Array[];
  /** Of each entry, its place in SEARCH_KINDS. */
  kinds: Uint8Array;
  /** Of each entry, the languages of its pages: a bit each (`languageBit`). */
  languages: Uint8Array;
}

/** A bit for each language, and one for pages with words in several. */
export function languageBit(lang: Language | ''): number {
  return 1 << (lang === '' ? LANGUAGES.length : LANGUAGES.indexOf(lang));
}

/** Finds which pages are of one entry, by the hash of its id: two ids of one hash would only share a rank. */
export function groupPages(segments: readonly SearchSegment[]): PageGroups {
  const numbers = new Map<number, number>();
  const most = segments.reduce((sum, { segment }) => sum + segment.pageCount, 0);
  const kinds = new Uint8Array(most);
  const languages = new Uint8Array(most);
  const of = segments.map(({ segment, masked, lang }) => {
    const bit = languageBit(lang);
    return Int32Array.from(segment.idHashes, (hash, page) => {
      if (masked.has(page)) return -1;
      let entry = numbers.get(hash);
      if (entry === undefined) numbers.set(hash, (entry = numbers.size));
      kinds[entry] = segment.kinds[page] ?? 0;
      languages[entry] = (languages[entry] ?? 0) | bit;
      return entry;
    });
  });
  return { count: numbers.size, of, kinds: kinds.slice(0, numbers.size), languages: languages.slice(0, numbers.size) };
}
