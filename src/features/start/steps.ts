import type { Language } from '#core/language.ts';
import type { InstalledRow } from '#store/packs.ts';
import type { Settings } from '#store/settings.ts';
import { fixedLanguages, inOrder, type KeptChoice } from '../pack-sizes.ts';

export const STEPS = ['language', 'keep', 'download'] as const;
export type Step = (typeof STEPS)[number];

/** Where a step stands in the address, so that the phone's Back button goes one step back. */
export function stepHref(step: Step): string {
  return `/start?step=${step}`;
}

/** The step an address asks for. */
export function askedStep(search: string): Step | undefined {
  const asked = new URLSearchParams(search).get('step');
  return STEPS.find((step) => step === asked);
}

/** Chosen scopes of which nothing is on the phone yet. */
export function missingScopes(scopes: readonly string[], packs: readonly InstalledRow[]): string[] {
  const held = new Set(packs.map(({ scope }) => scope));
  return ['core', ...scopes].filter((scope) => !held.has(scope));
}

/** Where readers of a language mostly come from. Only a suggestion: every tick can be taken away. */
const HOME: Record<Language, string> = { ky: 'KG', ru: 'KG', uz: 'UZ', tg: 'TJ', kk: 'KZ', en: 'KG' };

type Known = Pick<Settings, 'scopes' | 'languages' | 'secondLanguage' | 'onboarded'>;

/** What is ticked at first: what the reader chose before, else home and Russia; always the language on the screen. */
export function firstChoice({ scopes, languages, secondLanguage, onboarded }: Known, shown: Language): KeptChoice {
  // Before the first choice `scopes` may hold the country of a page that a link led to.
  const isNew = !onboarded || scopes.length === 0;
  const kept = [...fixedLanguages(shown, secondLanguage), ...(isNew ? (['ru', 'en'] as const) : languages)];
  return { scopes: inOrder(isNew ? ['RU', HOME[shown], ...scopes] : scopes), languages: [...new Set<Language>(kept)] };
}
