/**
 * A segment: the index of some pages as one run of bytes that is searched where it lies.
 *
 *   header      9 words: magic, version, checksum of all words after it, pages, keys, bytes of pack names, of names, of keys, of postings
 *   hashes      a word a page: textHash of the page as it was indexed
 *   idHashes    a word a page: textHash of its id, which the pages of one entry share
 *   nameEnds    a word a page: where its name ends in `names`
 *   postingEnds a word a key: where its postings end in `postings`
 *   blockStarts a word for every 16 keys: where they begin in `keys`
 *   kinds       a byte a page
 *   packs       a byte a page: which of the pack names is its own
 *   packNames   in order, ASCII, parted by line feeds
 *   names       "id lang" of each page, ASCII, pages in the order of their names
 *   keys        in byte order, front-coded: shared length, own length, own bytes; the first of a block shares nothing
 *   postings    varints: the gap to the page before, times 16, plus the step of impact (core/search/impact.ts)
 */
export const MAGIC = 0x5452_4b53;
/** Raised whenever keys, weights or format change: an older segment is built anew. */
export const FORMAT_VERSION = 2;
export const HEADER_WORDS = 9;
/** The checksum is over all words from here on: the sizes too. */
export const CHECKED_FROM = 3;
export const BLOCK_KEYS = 16;
export const STEP_BITS = 4;
export const STEP_MASK = 15;
/** A byte names the pack of a page. */
export const MOST_PACKS = 256;

/** A page as a segment names it. */
export interface PageName {
  id: string;
  lang: string;
}

export function nameOf({ id, lang }: PageName): string {
  return `${id} ${lang}`;
}

export function parseName(name: string): PageName {
  const at = name.indexOf(' ');
  return { id: name.slice(0, at), lang: name.slice(at + 1) };
}
