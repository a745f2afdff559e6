import type { Language } from '../language.ts';
import { foldWord, wordsOf } from './letters.ts';
import { latinKey } from './latin-key.ts';
import { isStopKey } from './stop-words.ts';
import { indexKey } from './word-keys.ts';

/** What the index needs to know of a word of a text. */
export interface TextWord {
  /** It says nothing. */
  isStop: boolean;
  key(lang: Language): string;
}

/** A language has some ten thousand words, and a page says most of them again: each is taken apart once. */
const MOST_KNOWN = 30_000;
const known = new Map<string, TextWord>();

function textWord(text: string): TextWord {
  const folded = foldWord(text);
  const keys = new Map<Language, string>();
  const key = (lang: Language): string => {
    let own = keys.get(lang);
    if (own === undefined) keys.set(lang, (own = indexKey(folded, lang)));
    return own;
  };
  return { isStop: isStopKey(latinKey(folded)), key };
}

/** The words of a text in reading order. */
export function textWords(text: string): TextWord[] {
  return wordsOf(text).map((word) => {
    let own = known.get(word);
    if (own) return own;
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(word, (own = textWord(word)));
    return own;
  });
}
