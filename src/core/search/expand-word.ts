import { LANGUAGES } from '../language.ts';
import { eachCloseKey } from './close-keys.ts';
import { hasPages, type SearchSegment } from './score-pages.ts';
import type { QueryWord } from './word-keys.ts';

/** Keys of a segment that a word of a query means, by place, each with how surely (0–1). */
export type Expansion = Map<number, number>;

const WHOLE_WEIGHT = 0.95;
/** Of a key that begins with the word, more the nearer the two are in length. */
const PREFIX_WEIGHT = 0.8;
const BEGINNING_WEIGHT = 0.45;
const MISTAKE_WEIGHTS = [1, 0.55, 0.35];
/** A word still being typed finds from two letters on, any other from four. */
const SHORTEST_PREFIX = 4;
const SHORTEST_TYPED = 2;
/** So many keys at most under one beginning: two letters would name half the dictionary. */
const MOST_KEYS = 800;

/** The word as it stands: its stem in the segment's language, and what begins with it. */
export function expandWord(own: SearchSegment, word: QueryWord, isLast: boolean): Expansion {
  const { keys } = own.segment;
  const found: Expansion = new Map();
  const add = (key: number, weight: number): void => {
    if (weight > (found.get(key) ?? 0) && hasPages(own, key)) found.set(key, weight);
  };
  const addExact = (key: string, weight: number): void => {
    const at = keys.findKey(key);
    if (at >= 0) add(at, weight);
  };
  for (const stem of stemsIn(own, word)) addExact(stem, 1);
  addExact(word.whole, WHOLE_WEIGHT);
  const addPrefix = (prefix: string, weight: number): void => {
    const [from, to] = keys.prefixRange(prefix);
    keys.eachLength(from, Math.min(to, from + MOST_KEYS), (key, length) => add(key, weight * (0.55 + (0.45 * prefix.length) / length)));
  };
  if (word.whole.length >= (isLast ? SHORTEST_TYPED : SHORTEST_PREFIX)) addPrefix(word.whole, PREFIX_WEIGHT);
  for (const beginning of word.beginnings) if (beginning !== word.whole) addPrefix(beginning, BEGINNING_WEIGHT);
  return found;
}

function stemsIn({ lang }: SearchSegment, { stems }: QueryWord): ReadonlySet<string> {
  return lang === '' ? new Set(LANGUAGES.map((one) => stems[one])) : new Set([stems[lang]]);
}

/** Mistakes forgiven in a word of so many letters: none in short ones, where another word is always near. */
function mistakesAllowed(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

/** What a word may have been meant to be. `onFound` hears of each key with its mistakes. */
export function expandMistaken(own: SearchSegment, word: QueryWord, onFound: (key: string, mistakes: number) => void): Expansion {
  const { segment, lang } = own;
  const found: Expansion = new Map();
  for (const form of new Set([word.whole, lang === '' ? word.whole : word.stems[lang]])) {
    const most = mistakesAllowed(form.length);
    if (most === 0) continue;
    eachCloseKey(segment.keys, form, most, (key, mistakes) => {
      if (!hasPages(own, key)) return;
      found.set(key, Math.max(MISTAKE_WEIGHTS[mistakes] ?? 0, found.get(key) ?? 0));
      onFound(segment.keys.keyText(key), mistakes);
    });
  }
  return found;
}
