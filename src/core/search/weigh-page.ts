import type { Language } from '../language.ts';
import { wordsOf } from './letters.ts';
import { type Field, FIELDS, type SearchPage } from './search-page.ts';
import { borrowedKey, textWord } from './text-words.ts';
import type { Thesaurus } from './thesaurus.ts';

/** A key of a page and how much the page is about it: the term frequency of BM25F, already summed over the fields. */
export type WeighedKeys = Map<string, number>;

/**
 * Weight of a field, how far its length counts, and the length that counts as usual. The lengths are constants and not
 * means of the collection: so a page weighs the same whatever else is indexed, and a segment never has to be counted anew.
 */
const FIELD_WEIGHTS: Record<Field, { weight: number; lengthShare: number; usualLength: number }> = {
  title: { weight: 8, lengthShare: 0.3, usualLength: 6 },
  summary: { weight: 2.5, lengthShare: 0.3, usualLength: 18 },
  headings: { weight: 2, lengthShare: 0.2, usualLength: 20 },
  body: { weight: 1, lengthShare: 0.6, usualLength: 350 },
};

/** Of a country or concept that a page is about by what it is: as of a word of its title. */
export const OWN_WEIGHT = FIELD_WEIGHTS.title.weight;

/** Longer runs of letters are addresses and noise. */
const LONGEST_KEY = 40;

/** Russian words stand in brackets all over the pages of the other languages. */
const BORROWED_FROM: Partial<Record<Language, Language>> = { ky: 'ru', kk: 'ru', uz: 'ru', tg: 'ru' };

/** Everything a page can be found by, with its weight: words, concepts (`#…`) and countries (`@…`). */
export function weighPage(page: SearchPage, thesaurus: Thesaurus): WeighedKeys {
  const weights: WeighedKeys = new Map();
  for (const field of FIELDS) {
    const counts = new Map<string, number>();
    let length = 0;
    for (const piece of page.pieces) if (piece.field === field) length += countPiece(piece.text, piece.lang, thesaurus, counts);
    const { weight, lengthShare, usualLength } = FIELD_WEIGHTS[field];
    const spoken = new Set(page.pieces.flatMap((piece) => (piece.field === field ? [piece.lang] : []))).size;
    // Names in six languages are one name: a page is as long as it is to one reader.
    const norm = 1 - lengthShare + (lengthShare * length) / Math.max(1, spoken) / usualLength;
    for (const [key, count] of counts) weights.set(key, (weights.get(key) ?? 0) + (weight * count) / norm);
  }
  for (const key of [...page.countries.map((country) => `@${country}`), ...page.concepts]) {
    weights.set(key, (weights.get(key) ?? 0) + OWN_WEIGHT);
  }
  return weights;
}

/** Adds the keys of a text to the counts; returns how many words it has. */
function countPiece(text: string, lang: Language, thesaurus: Thesaurus, counts: Map<string, number>): number {
  const written = wordsOf(text);
  const add = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  const words = written.map((word) => textWord(word, lang));
  for (const { key, isStop } of words) if (!isStop && key !== '' && key.length <= LONGEST_KEY) add(key);
  const keys = words.map(({ key }) => key);
  const spans = thesaurus.inText(keys, lang);
  const borrowed = BORROWED_FROM[lang];
  if (borrowed) {
    const foreign = words.map((word, at) => borrowedKey(written[at] ?? '', word, borrowed));
    const isTaken = (word: number): boolean => spans.some(({ from, to }) => word >= from && word < to);
    spans.push(...thesaurus.inText(foreign, borrowed).filter(({ from }) => !isTaken(from)));
  }
  for (const { concepts } of spans) concepts.forEach(add);
  return keys.length;
}
