import type { Words } from '#core/words.ts';

/** What a language that helpers speak is called; one that no word is known for yet is shown as its tag. */
export function spokenWords(tag: string, words: Words): string {
  return words(`common:language-${tag}`, { defaultValue: tag });
}
