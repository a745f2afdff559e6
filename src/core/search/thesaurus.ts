import { type Language, LANGUAGES } from '../language.ts';
import type { Term } from '../term.ts';
import { foldWord, placedWords } from './letters.ts';
import { placeTerms } from './places.ts';
import type { QueryWord } from './word-keys.ts';
import { indexKey } from './word-keys.ts';

/** A run of words that names a concept: words `from` up to but not including `to`. */
export interface ConceptSpan {
  from: number;
  to: number;
  /** Concept keys: `#<term id>`, or `@<country>`. No word of a text can have such a key. */
  concepts: string[];
}

interface Phrase {
  keys: string[];
  concept: string;
}

/**
 * The glossary as a thesaurus: a concept is found by any of its words in any language, and every page that says one of
 * them is found by all the others (“кара тизме”, «запрет на въезд», “qora roʻyxat”).
 */
export interface Thesaurus {
  /** Concepts in a text of a language, given the index keys of its words. Longest phrases first, none overlapping. */
  inText(keys: readonly string[], lang: Language): ConceptSpan[];
  /** Concepts in a query, whose words may be of any language. */
  inQuery(words: readonly QueryWord[]): ConceptSpan[];
  /** Every key that some phrase has, for the correction of mistakes. */
  keys: ReadonlySet<string>;
}

type PhrasesOf = Map<string, Phrase[]>;

/**
 * The phrases of the glossary and of places by their keys, a line each: language, keys, concept. Taking the endings off
 * ten thousand words takes longer than a reader waits, so this text is kept beside the index.
 */
export function compilePhrases(terms: readonly Pick<Term, 'id' | 'terms'>[]): string {
  const lines = new Set<string>();
  const add = (lang: Language, text: string, concept: string): void => {
    const keys = placedWords(text).map((word) => indexKey(foldWord(word.text), lang));
    if (keys.length > 0) lines.add(`${lang}\t${keys.join(' ')}\t${concept}`);
  };
  for (const { id, terms: words } of terms) {
    for (const [tag, spellings] of Object.entries(words)) {
      for (const { t } of spellings ?? []) add((tag === 'uzCyrl' ? 'uz' : tag) as Language, t, `#${id}`);
    }
  }
  for (const { country, lang, text } of placeTerms()) add(lang, text, `@${country}`);
  return [...lines].join('\n');
}

/** A thesaurus of what `compilePhrases` wrote. */
export function openThesaurus(compiled: string): Thesaurus {
  const phrases = new Map<Language, PhrasesOf>(LANGUAGES.map((lang) => [lang, new Map()]));
  const allKeys = new Set<string>();
  for (const line of compiled.split('\n')) {
    const [lang, joined = '', concept = ''] = line.split('\t');
    const keys = joined.split(' ');
    for (const key of keys) allKeys.add(key);
    const held = phrases.get(lang as Language);
    const list = held?.get(keys[0] ?? '');
    if (list) list.push({ keys, concept });
    else held?.set(keys[0] ?? '', [{ keys, concept }]);
  }
  for (const held of phrases.values()) for (const list of held.values()) list.sort((one, other) => other.keys.length - one.keys.length);
  return {
    keys: allKeys,
    inText: (textKeys, lang) => findSpans(textKeys.length, (at) => longestAt(phrases.get(lang), textKeys, at)),
    inQuery: (words) => findSpans(words.length, (at) => longestInAnyLanguage(phrases, words, at)),
  };
}

/** A thesaurus in memory. */
export function buildThesaurus(terms: readonly Pick<Term, 'id' | 'terms'>[]): Thesaurus {
  return openThesaurus(compilePhrases(terms));
}

function findSpans(length: number, longestFrom: (at: number) => Phrase[]): ConceptSpan[] {
  const spans: ConceptSpan[] = [];
  for (let at = 0; at < length;) {
    const found = longestFrom(at);
    const width = found[0]?.keys.length ?? 1;
    if (found.length > 0) spans.push({ from: at, to: at + width, concepts: [...new Set(found.map(({ concept }) => concept))] });
    at += width;
  }
  return spans;
}

/** All phrases of the greatest length that begin at a word. The lists are kept longest first. */
function longestAt(phrases: PhrasesOf | undefined, keys: readonly string[], at: number): Phrase[] {
  const fitting = (phrases?.get(keys[at] ?? '') ?? []).filter((phrase) => phrase.keys.every((key, n) => keys[at + n] === key));
  return fitting.filter(({ keys: { length } }) => length === fitting[0]?.keys.length);
}

function longestInAnyLanguage(phrases: Map<Language, PhrasesOf>, words: readonly QueryWord[], at: number): Phrase[] {
  const found = LANGUAGES.flatMap((lang) => {
    const keys = words.map((word) => word.stems[lang]);
    return longestAt(phrases.get(lang), keys, at);
  });
  const longest = Math.max(0, ...found.map(({ keys }) => keys.length));
  return found.filter(({ keys }) => keys.length === longest);
}
