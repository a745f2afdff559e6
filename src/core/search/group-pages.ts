import { textHash } from './bytes.ts';
import { type Language, LANGUAGES } from '../language.ts';
import type { SearchSegment } from './score-pages.ts';

/** Pages of one entry in several languages, counted as one. */
export interface PageGroups {
  /** How many entries there are. */
  count: number;
  /** Entry of each page of each segment; -1 of a page that is out of date. */
  of: readonly Int32Array[];
  /** Of each entry, its place in SEARCH_KINDS. */
  kinds: Uint8Array;
  /** Of each entry, the languages of its pages: a bit each (`languageBit`). */
  languages: Uint8Array;
  /** Whether there is a page of an entry. */
  has(id: string): boolean;
  /** The pages of an entry, by place of segment and of page. */
  pagesOf(entry: number): [segment: number, page: number][];
}

/** A bit for each language, and one for pages with words in several. */
export function languageBit(lang: Language | ''): number {
  return 1 << (lang === '' ? LANGUAGES.length : LANGUAGES.indexOf(lang));
}

/** Finds which pages are of one entry, by the hash of its id: two ids of one hash would only share a rank. */
export function groupPages(segments: readonly SearchSegment[]): PageGroups {
  const numbers = new Map<number, number>();
  const most = segments.reduce((sum, { segment }) => sum + segment.pageCount, 0);
  const [kinds, languages] = [new Uint8Array(most), new Uint8Array(most)];
  // Pages are numbered through all segments; those of an entry are a chain: its last, and before each the one before.
  const [lastOf, before] = [new Int32Array(most).fill(-1), new Int32Array(most).fill(-1)];
  let number = 0;
  const of = segments.map(({ segment, masked, lang }) => {
    const bit = languageBit(lang);
    const entries = new Int32Array(segment.pageCount).fill(-1);
    for (let page = 0; page < entries.length; page++, number++) {
      if (masked.has(page)) continue;
      const hash = segment.idHashes[page] ?? 0;
      let entry = numbers.get(hash);
      if (entry === undefined) numbers.set(hash, (entry = numbers.size));
      kinds[entry] = segment.kinds[page] ?? 0;
      languages[entry] = (languages[entry] ?? 0) | bit;
      before[number] = lastOf[entry] ?? -1;
      lastOf[entry] = number;
      entries[page] = entry;
    }
    return entries;
  });
  const pagesOf = (entry: number): [number, number][] => {
    const pages: [number, number][] = [];
    for (let page = lastOf[entry] ?? -1; page >= 0; page = before[page] ?? -1) pages.unshift(placeOf(of, page));
    return pages;
  };
  return { count: numbers.size, of, kinds, languages, pagesOf, has: (id) => numbers.has(textHash(id)) };
}

function placeOf(of: readonly Int32Array[], number: number): [segment: number, page: number] {
  let [segment, page] = [0, number];
  while (page >= (of[segment]?.length ?? Infinity)) page -= of[segment++]?.length ?? 0;
  return [segment, page];
}
