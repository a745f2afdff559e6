import { expandMistaken, expandWord, type Expansion } from './expand-word.ts';
import { placedWords } from './letters.ts';
import type { SearchSegment } from './score-pages.ts';
import { isStopKey } from './stop-words.ts';
import type { ConceptSpan, Thesaurus } from './thesaurus.ts';
import { type QueryWord, queryWord } from './word-keys.ts';

/** A word that was found only as another one. */
export interface Correction {
  word: string;
  /** Key of what it was taken for. */
  key: string;
}

/** A query as it was understood. */
export interface ReadQuery {
  words: QueryWord[];
  /** Keys meant by each word, by segment. */
  expansions: Expansion[][];
  corrections: Correction[];
  concepts: ConceptSpan[];
}

/** Reads a query: words that say nothing out, mistakes put right, concepts recognised. */
export function readQuery(text: string, segments: readonly SearchSegment[], thesaurus: Thesaurus): ReadQuery {
  const all = placedWords(text).map((word) => queryWord(word.text));
  const spans = thesaurus.inQuery(all);
  const telling = all.filter((word, at) => !isStopKey(word.whole) || spans.some(({ from, to }) => to - from > 1 && at >= from && at < to));
  const words = telling.length > 0 ? telling : all;
  const isTyping = /[\p{L}\p{N}]$/u.test(text);
  const corrections: Correction[] = [];
  const corrected = [...words];
  const expansions = words.map((word, at) => {
    const direct = segments.map((own) => expandWord(own, word, isTyping && at === words.length - 1));
    if (direct.some(({ size }) => size > 0)) return direct;
    const { key, expansions: mistaken } = mistakenWord(word, segments, thesaurus);
    if (key === undefined) return direct;
    corrections.push({ word: word.text, key });
    corrected[at] = asKey(word, key);
    return mistaken;
  });
  return { words: corrected, expansions, corrections, concepts: thesaurus.inQuery(corrected) };
}

/** The nearest keys; of those, one the thesaurus knows, else the shortest: it says least that was not typed. */
function mistakenWord(
  word: QueryWord,
  segments: readonly SearchSegment[],
  thesaurus: Thesaurus,
): { key?: string; expansions: Expansion[] } {
  let key: string | undefined;
  let rank = Infinity;
  const expansions = segments.map((own) =>
    expandMistaken(own, word, (found, mistakes) => {
      const foundRank = mistakes * 1000 + (thesaurus.hasKey(found) ? 0 : 100) + found.length;
      if (foundRank < rank || (foundRank === rank && found < (key ?? ''))) [key, rank] = [found, foundRank];
    }),
  );
  return key === undefined ? { expansions } : { key, expansions };
}

function asKey(word: QueryWord, key: string): QueryWord {
  const stems = { ky: key, ru: key, uz: key, tg: key, kk: key, en: key };
  return { text: word.text, whole: key, stems, beginnings: new Set(key.length >= 4 ? [key] : []) };
}
