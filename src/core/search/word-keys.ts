import { type Language, LANGUAGES } from '../language.ts';
import { foldWord } from './letters.ts';
import { latinKey } from './latin-key.ts';
import { stemWord, verbStem } from './stem.ts';

/** Under what a word of a text in `lang` is kept in the index: the sound of its stem. */
export function indexKey(folded: string, lang: Language): string {
  return latinKey(stemWord(folded, lang));
}

/** A word of a query: it may be of any language, whatever the interface speaks. */
export interface QueryWord {
  /** As typed. */
  text: string;
  /** Sound of the whole word. */
  whole: string;
  /** Its key if the word were of that language. */
  stems: Record<Language, string>;
  /** What it may begin with in other forms: stems of all languages and of verbs, four letters and more. */
  beginnings: ReadonlySet<string>;
}

const SHORTEST_BEGINNING = 4;

export function queryWord(text: string): QueryWord {
  const folded = foldWord(text);
  const whole = latinKey(folded);
  const stems = Object.fromEntries(LANGUAGES.map((lang) => [lang, indexKey(folded, lang)])) as Record<Language, string>;
  const verbs = LANGUAGES.flatMap((lang) => verbStem(folded, lang) ?? []).map(latinKey);
  const beginnings = [...Object.values(stems), ...verbs].filter((key) => key.length >= SHORTEST_BEGINNING);
  return { text, whole, stems, beginnings: new Set(beginnings) };
}
