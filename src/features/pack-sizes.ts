import type { Language } from '#core/language.ts';
import type { PackIndex } from '#core/pack.ts';
import { type Choice, choiceBytes } from '#core/pack-plan.ts';
import { PACK_COUNTRIES } from '#core/vocabulary.ts';

/** Scopes and languages as the form changes them. */
export interface KeptChoice {
  scopes: string[];
  languages: Language[];
}

export const POLICY = 'policy';
const ORDER: readonly string[] = [...PACK_COUNTRIES, POLICY];

function place(scope: string): number {
  return ORDER.includes(scope) ? ORDER.indexOf(scope) : ORDER.length;
}

/** Scopes in the order of need, each once: the order in which they will arrive and be listed. */
export function inOrder(scopes: readonly string[]): string[] {
  return [...new Set(scopes)].toSorted((a, b) => place(a) - place(b));
}

/** Languages that are kept whatever is ticked: the one on the screen, and the one that stands beside it. */
export function fixedLanguages(shown: Language, second: Language | undefined): Language[] {
  return second && second !== shown ? [shown, second] : [shown];
}

/** What one scope adds to the download, in the languages that are kept. */
export function scopeBytes(index: PackIndex, scope: string, languages: readonly Language[]): number {
  return choiceBytes(index, { scopes: [scope], languages }) - choiceBytes(index, { scopes: [], languages });
}

/** What one language adds to the download, for the scopes that are kept. */
export function languageBytes(index: PackIndex, lang: Language, { scopes, languages }: Choice): number {
  const others = languages.filter((other) => other !== lang);
  return choiceBytes(index, { scopes, languages: [...others, lang] }) - choiceBytes(index, { scopes, languages: others });
}

/** What always comes: emergency numbers and what every page needs. */
export function coreBytes(index: PackIndex, languages: readonly Language[]): number {
  return choiceBytes(index, { scopes: [], languages });
}
