import type { Language } from '../language.ts';
import { foldWord, placedWords, type PlacedWord } from './letters.ts';
import type { ReadQuery } from './read-query.ts';
import type { Thesaurus } from './thesaurus.ts';
import { indexKey, type QueryWord } from './word-keys.ts';

/** A text with the places of what was found, [start, end) in UTF-16 units. */
export interface MarkedText {
  text: string;
  marks: [start: number, end: number][];
}

const SHORTEST_PREFIX = 4;

function isMeant(key: string, lang: Language, word: QueryWord): boolean {
  if (word.stems[lang] === key || word.whole === key) return true;
  if (word.whole.length >= SHORTEST_PREFIX && key.startsWith(word.whole)) return true;
  return [...word.beginnings].some((beginning) => key.startsWith(beginning));
}

/** Marks the words of a text that a query means: by themselves, or as a name of a concept that it names otherwise. */
export function markText(text: string, lang: Language, query: Pick<ReadQuery, 'words' | 'concepts'>, thesaurus: Thesaurus): MarkedText {
  const words = placedWords(text);
  const keys = words.map((word) => indexKey(foldWord(word.text), lang));
  const marked = new Set<number>();
  keys.forEach((key, at) => {
    if (query.words.some((word) => isMeant(key, lang, word))) marked.add(at);
  });
  const wanted = new Set(query.concepts.flatMap(({ concepts }) => concepts));
  for (const { from, to, concepts } of thesaurus.inText(keys, lang)) {
    if (concepts.some((concept) => wanted.has(concept))) for (let at = from; at < to; at++) marked.add(at);
  }
  return { text, marks: [...marked].toSorted((a, b) => a - b).flatMap((at): [number, number][] => placeOf(words[at])) };
}

function placeOf(word: PlacedWord | undefined): [number, number][] {
  return word ? [[word.start, word.end]] : [];
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
