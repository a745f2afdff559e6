import { isLanguage } from '#core/language.ts';
import type { Words } from '#core/words.ts';

/** Languages that helpers speak besides the six of the interface. */
const OTHERS = ['ar', 'de', 'fa', 'it', 'ko', 'lt', 'ps', 'tr'];

/** What a language is called; one that no word is known for yet is shown as its tag. */
export function spokenWords(tag: string, words: Words): string {
  if (isLanguage(tag)) return words(`common:language-${tag}`);
  return OTHERS.includes(tag) ? words(`people:spoken-${tag}`) : tag;
}
