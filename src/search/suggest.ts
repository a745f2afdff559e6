import { type Language, LANGUAGES } from '#core/language.ts';
import { latinKey } from '#core/search/latin-key.ts';
import { foldWord, placedWords } from '#core/search/letters.ts';
import type { Term } from '#core/term.ts';

const MOST = 4;
const SHORTEST = 2;

function soundOf(text: string): string {
  return placedWords(text)
    .map((word) => latinKey(foldWord(word.text)))
    .join(' ');
}

/**
 * Words of the glossary that begin as the query does, in whichever language and script it is typed; the reader's own
 * language first, one word for each concept.
 */
export function suggestTerms(text: string, lang: Language, terms: readonly Term[]): string[] {
  const sound = soundOf(text);
  if (sound.length < SHORTEST) return [];
  const found: string[] = [];
  const taken = new Set<string>();
  for (const own of [lang, ...LANGUAGES.filter((one) => one !== lang)]) {
    for (const term of terms) {
      if (found.length >= MOST || taken.has(term.id)) continue;
      const spelling = (term.terms[own] ?? []).find(({ t }) => soundOf(t).startsWith(sound));
      if (!spelling) continue;
      taken.add(term.id);
      if (soundOf(spelling.t) !== sound) found.push(spelling.t);
    }
  }
  return found;
}
