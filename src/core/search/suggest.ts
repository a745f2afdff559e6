import { type Language, LANGUAGES } from '../language.ts';
import type { Term } from '../term.ts';
import { latinKey } from './latin-key.ts';
import { foldWord, placedWords } from './letters.ts';
import { linesFrom, sortLines } from './sorted-lines.ts';

const MOST = 4;
const SHORTEST = 2;

function soundOf(text: string): string {
  return placedWords(text)
    .map((word) => latinKey(foldWord(word.text)))
    .join(' ');
}

/** Words of the glossary that may be offered while one types, sorted lines of language, sound, word, concept. Slang is only understood. */
export function compileSuggestions(terms: readonly Pick<Term, 'id' | 'terms'>[]): string {
  const lines = terms.flatMap(({ id, terms: words }) =>
    LANGUAGES.flatMap((lang) =>
      (words[lang] ?? [])
        .filter(({ kind, checked }) => kind !== 'colloquial' || checked === true)
        .map(({ t }) => [lang, soundOf(t), t.replace(/\s+/g, ' '), id].join('\t')),
    ),
  );
  return sortLines(lines);
}

/**
 * Words that begin as the query does, in whichever language and script it is typed; the reader's own language first,
 * one word for each concept.
 */
export function suggestWords(text: string, lang: Language, compiled: string): string[] {
  const sound = soundOf(text);
  if (sound.length < SHORTEST) return [];
  const ordered = [lang, ...LANGUAGES.filter((one) => one !== lang)].flatMap((own) => linesFrom(compiled, `${own}\t${sound}`));
  const found = new Map<string, string>();
  for (const line of ordered) {
    const [, own, word = '', id = ''] = line.split('\t');
    if (!found.has(id)) found.set(id, own === sound ? '' : word);
  }
  return [...found.values()].filter((word) => word !== '').slice(0, MOST);
}
