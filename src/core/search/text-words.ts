import type { Language } from '../language.ts';
import { BoundedMap } from './bounded-map.ts';
import { foldWord } from './letters.ts';
import { latinKey } from './latin-key.ts';
import { isStopKey } from './stop-words.ts';
import { indexKey } from './word-keys.ts';

/** What the index needs to know of a word of a text in a language. */
export interface TextWord {
  key: string;
  /** It says nothing. */
  isStop: boolean;
  /** Its key if it is borrowed from another language, once that was asked. */
  borrowed?: string;
}

/** A language has some ten thousand words, and a page says most of them again: each is taken apart once. */
const MOST_KNOWN = 20_000;
const known = new Map<Language, BoundedMap<string, TextWord>>();

/** A word as it is written in a text of that language. */
export function textWord(text: string, lang: Language): TextWord {
  let own = known.get(lang);
  if (!own) known.set(lang, (own = new BoundedMap(MOST_KNOWN)));
  let word = own.get(text);
  if (!word) own.set(text, (word = takeApart(text, lang)));
  return word;
}

function takeApart(text: string, lang: Language): TextWord {
  const folded = foldWord(text);
  return { key: indexKey(folded, lang), isStop: isStopKey(latinKey(folded)) };
}

/** The key of a word of a text, if it is one of another language. */
export function borrowedKey(text: string, word: TextWord, from: Language): string {
  return (word.borrowed ??= indexKey(foldWord(text), from));
}
