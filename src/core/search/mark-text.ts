import type { Language } from '../language.ts';
import { latinKey } from './latin-key.ts';
import { eachWord, foldWord } from './letters.ts';
import type { ReadQuery } from './read-query.ts';
import { SoundFilter } from './sound-guess.ts';
import { textWord } from './text-words.ts';
import type { Phrase, Thesaurus } from './thesaurus.ts';
import type { QueryWord } from './word-keys.ts';

/** A text with the places of what was found, [start, end) in UTF-16 units. */
export interface MarkedText {
  text: string;
  marks: [start: number, end: number][];
}

/** Marks the words of a text that a query means: by themselves, or as a name of a concept that it names otherwise. */
export type Marker = (text: string, lang: Language) => MarkedText;

const SHORTEST_PREFIX = 4;

/** A marker for one query. What it finds out of a word it remembers: the pages of an answer say the same words. */
export function makeMarker(query: Pick<ReadQuery, 'words' | 'concepts'>, thesaurus: Thesaurus): Marker {
  const byLanguage = new Map<Language, WantedWords>();
  return (text, lang) => {
    let wanted = byLanguage.get(lang);
    if (!wanted) byLanguage.set(lang, (wanted = new WantedWords(query, thesaurus, lang)));
    return { text, marks: wanted.marksIn(text) };
  };
}

interface PlacedKey {
  start: number;
  end: number;
  key: string;
}

/** What a query asks for, as the texts of one language say it. */
class WantedWords {
  readonly #lang: Language;
  readonly #words: readonly QueryWord[];
  readonly #phrases: readonly Phrase[];
  /** Keys that are looked for, or beginnings of them. */
  readonly #sounds: readonly string[];
  readonly #filter: SoundFilter;
  readonly #known = new Map<string, string>();

  constructor({ words, concepts }: Pick<ReadQuery, 'words' | 'concepts'>, thesaurus: Thesaurus, lang: Language) {
    this.#lang = lang;
    this.#words = words;
    this.#phrases = concepts.flatMap((span) => span.concepts).flatMap((concept) => thesaurus.phrasesOf(concept, lang));
    const own = words.flatMap((word) => [word.stems[lang], word.whole, ...word.beginnings]);
    this.#sounds = [...new Set([...own, ...this.#phrases.flatMap(({ keys }) => keys)])];
    this.#filter = new SoundFilter(this.#sounds);
  }

  marksIn(text: string): [number, number][] {
    const placed: (PlacedKey | undefined)[] = [];
    let isAny = false;
    eachWord(text, (start, end) => {
      const key = this.#filter.lets(text, start, end) ? this.#keyOf(text.slice(start, end)) : '';
      isAny ||= key !== '';
      placed.push(key === '' ? undefined : { start, end, key });
    });
    if (!isAny) return [];
    const marked = new Set<PlacedKey>();
    placed.forEach((one, at) => {
      if (!one) return;
      if (this.#words.some((word) => this.#isMeant(one.key, word))) marked.add(one);
      for (const { keys } of this.#phrases) {
        if (keys.every((key, n) => placed[at + n]?.key === key)) keys.forEach((_, n) => marked.add(placed[at + n] ?? one));
      }
    });
    return [...marked].toSorted((a, b) => a.start - b.start).map(({ start, end }) => [start, end]);
  }

  /** The key of a word that may be looked for; empty of any other, for taking the endings off all words would take long. */
  #keyOf(word: string): string {
    let key = this.#known.get(word);
    if (key === undefined) this.#known.set(word, (key = this.#soundsAsked(word) ? textWord(word, this.#lang).key : ''));
    return key;
  }

  /** Whether a word begins as something that is looked for. Latin letters in a Cyrillic text are read in two ways: never left out. */
  #soundsAsked(word: string): boolean {
    const folded = foldWord(word);
    if (/^[a-z]/.test(folded) && this.#lang !== 'en' && this.#lang !== 'uz') return true;
    const sound = latinKey(folded).slice(0, 2);
    return this.#sounds.some((wanted) => wanted.startsWith(sound));
  }

  #isMeant(key: string, word: QueryWord): boolean {
    if (word.stems[this.#lang] === key || word.whole === key) return true;
    if (word.whole.length >= SHORTEST_PREFIX && key.startsWith(word.whole)) return true;
    for (const beginning of word.beginnings) if (key.startsWith(beginning)) return true;
    return false;
  }
}

const SNIPPET_LENGTH = 170;
const BEFORE_MARK = 50;

/** The piece of a page that shows best why it was found: the text with most different words marked, cut around them. */
export function bestSnippet(texts: readonly MarkedText[]): MarkedText {
  const worth = ({ text, marks }: MarkedText): number => new Set(marks.map(([start, end]) => text.slice(start, end).toLowerCase())).size;
  let best = texts[0] ?? { text: '', marks: [] };
  for (const one of texts) if (worth(one) > worth(best)) best = one;
  return cutAround(best);
}

function cutAround({ text, marks }: MarkedText): MarkedText {
  if (text.length <= SNIPPET_LENGTH) return { text, marks };
  const first = marks[0]?.[0] ?? 0;
  const from = first <= BEFORE_MARK ? 0 : text.indexOf(' ', first - BEFORE_MARK) + 1;
  const space = text.lastIndexOf(' ', from + SNIPPET_LENGTH);
  const to = text.length <= from + SNIPPET_LENGTH ? text.length : space > from ? space : from + SNIPPET_LENGTH;
  const [head, tail] = [from > 0 ? '… ' : '', to < text.length ? ' …' : ''];
  const moved = marks.filter(([start, end]) => start >= from && end <= to);
  return {
    text: head + text.slice(from, to) + tail,
    marks: moved.map(([start, end]) => [start - from + head.length, end - from + head.length]),
  };
}
