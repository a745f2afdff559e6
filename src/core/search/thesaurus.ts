import { type Language, LANGUAGES } from '../language.ts';
import type { Term } from '../term.ts';
import { BoundedMap } from './bounded-map.ts';
import { foldWord, placedWords } from './letters.ts';
import { placeTerms } from './places.ts';
import { hasLine, linesFrom, sortLines } from './sorted-lines.ts';
import type { QueryWord } from './word-keys.ts';
import { indexKey } from './word-keys.ts';

/** A run of words that names a concept: words `from` up to but not including `to`. */
export interface ConceptSpan {
  from: number;
  to: number;
  /** Concept keys: `#<term id>`, or `@<country>`. No word of a text can have such a key. */
  concepts: string[];
}

/** One way to say a concept: the keys of its words. */
export interface Phrase {
  keys: readonly string[];
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
  /** Whether some phrase has the key, for the correction of mistakes. */
  hasKey(key: string): boolean;
  /** Every way to say a concept in a language. */
  phrasesOf(concept: string, lang: Language): readonly Phrase[];
}

/**
 * The phrases of the glossary and of places by their keys as sorted lines: language, keys, concept; and each key alone
 * after an empty language. Taking the endings off ten thousand words takes longer than a reader waits, so this text is
 * kept beside the index and searched as it is.
 */
export function compilePhrases(terms: readonly Pick<Term, 'id' | 'terms'>[]): string {
  const lines = new Set<string>();
  const add = (lang: Language, text: string, concept: string): void => {
    const keys = placedWords(text).map((word) => indexKey(foldWord(word.text), lang));
    if (keys.length === 0) return;
    lines.add(`${lang}\t${keys.join(' ')}\t${concept}`);
    for (const key of keys) lines.add(`\t${key}`);
  };
  for (const { id, terms: words } of terms) {
    for (const [tag, spellings] of Object.entries(words)) {
      for (const { t } of spellings ?? []) add((tag === 'uzCyrl' ? 'uz' : tag) as Language, t, `#${id}`);
    }
  }
  for (const { country, lang, text } of placeTerms()) add(lang, text, `@${country}`);
  return sortLines(lines);
}

/** First keys remembered with their phrases: those of the last few hundred words asked. */
const MOST_KNOWN = 1000;
const NO_PHRASES: readonly Phrase[] = [];

/** A thesaurus of what `compilePhrases` wrote. */
export function openThesaurus(compiled: string): Thesaurus {
  const beginningWith = remembering((lang, key) => readPhrases(compiled, `${lang}\t${key}`));
  const saying = remembering((lang, concept) => phrasesSaying(compiled, concept, lang));
  let all: Map<Language, Map<string, Phrase[]>> | undefined;
  return {
    hasKey: (key) => hasLine(compiled, `\t${key}`),
    inText: (keys, lang) => {
      // Who reads whole texts asks for every word there is: then all phrases at hand cost less than looking for each.
      all ??= allPhrases(compiled);
      const own = all.get(lang);
      return findSpans(keys.length, (at) => longestAt(own?.get(keys[at] ?? '') ?? NO_PHRASES, keys, at));
    },
    inQuery: (words) => findSpans(words.length, (at) => longestInAnyLanguage(beginningWith, words, at)),
    phrasesOf: (concept, lang) => saying(lang, concept),
  };
}

function remembering(read: PhrasesFrom): PhrasesFrom {
  const known = new BoundedMap<string, readonly Phrase[]>(MOST_KNOWN);
  return (lang, key) => {
    const name = `${lang}\t${key}`;
    let found = known.get(name);
    if (!found) known.set(name, (found = read(lang, key)));
    return found;
  };
}

/** A thesaurus in memory. */
export function buildThesaurus(terms: readonly Pick<Term, 'id' | 'terms'>[]): Thesaurus {
  return openThesaurus(compilePhrases(terms));
}

/** Phrases of a language by their first key, longest first; or by what they say. */
type PhrasesFrom = (lang: Language, key: string) => readonly Phrase[];

function readPhrases(compiled: string, name: string): readonly Phrase[] {
  return longestFirst([...linesFrom(compiled, `${name}\t`), ...linesFrom(compiled, `${name} `)].map(parsePhrase));
}

function longestFirst(phrases: Phrase[]): Phrase[] {
  return phrases.toSorted((one, other) => other.keys.length - one.keys.length);
}

function parsePhrase(line: string): Phrase {
  const [, joined = '', concept = ''] = line.split('\t');
  return { keys: joined.split(' '), concept };
}

function allPhrases(compiled: string): Map<Language, Map<string, Phrase[]>> {
  const all = new Map<Language, Map<string, Phrase[]>>();
  for (const lang of LANGUAGES) {
    const own = new Map<string, Phrase[]>();
    for (const phrase of linesFrom(compiled, `${lang}\t`).map(parsePhrase)) {
      const first = phrase.keys[0] ?? '';
      const list = own.get(first);
      if (list) list.push(phrase);
      else own.set(first, [phrase]);
    }
    all.set(lang, new Map(Array.from(own, ([first, list]) => [first, longestFirst(list)])));
  }
  return all;
}

function phrasesSaying(compiled: string, concept: string, lang: Language): readonly Phrase[] {
  const phrases: Phrase[] = [];
  const end = `\t${concept}\n`;
  for (let at = compiled.indexOf(end); at >= 0; at = compiled.indexOf(end, at + 1)) {
    const start = compiled.lastIndexOf('\n', at) + 1;
    if (compiled.startsWith(`${lang}\t`, start)) phrases.push(parsePhrase(compiled.slice(start, at + end.length - 1)));
  }
  return phrases;
}

function findSpans(length: number, longestFrom: (at: number) => readonly Phrase[]): ConceptSpan[] {
  const spans: ConceptSpan[] = [];
  for (let at = 0; at < length;) {
    const found = longestFrom(at);
    const width = found[0]?.keys.length ?? 1;
    if (found.length > 0) spans.push({ from: at, to: at + width, concepts: [...new Set(found.map(({ concept }) => concept))] });
    at += width;
  }
  return spans;
}

/** Of the phrases that begin with the key of a word, all of the greatest length that go on as the text does. */
function longestAt(phrases: readonly Phrase[], keys: readonly string[], at: number): readonly Phrase[] {
  if (phrases.length === 0) return NO_PHRASES;
  const fitting = phrases.filter((phrase) => phrase.keys.every((key, n) => keys[at + n] === key));
  return fitting.filter(({ keys: { length } }) => length === fitting[0]?.keys.length);
}

function longestInAnyLanguage(beginningWith: PhrasesFrom, words: readonly QueryWord[], at: number): readonly Phrase[] {
  const found = LANGUAGES.flatMap((lang) => {
    const keys = words.map((word) => word.stems[lang]);
    return longestAt(beginningWith(lang, keys[at] ?? ''), keys, at);
  });
  const longest = Math.max(0, ...found.map(({ keys }) => keys.length));
  return found.filter(({ keys }) => keys.length === longest);
}
