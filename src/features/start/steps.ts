import type { Language } from '#core/language.ts';
import type { Settings } from '#store/settings.ts';
import { inOrder, type KeptChoice } from '../pack-sizes.ts';

export const STEPS = ['language', 'keep', 'download'] as const;
export type Step = (typeof STEPS)[number];

/** Where a step stands in the address, so that the phone's Back button goes one step back. */
export function stepHref(step: Step): string {
  return `/start?step=${step}`;
}

/** The step an address asks for; without one the beginning, or the download that was interrupted. */
export function stepOf(search: string, { onboarded, scopes }: Pick<Settings, 'onboarded' | 'scopes'>): Step {
  const asked = new URLSearchParams(search).get('step');
  const known = STEPS.find((step) => step === asked);
  return known ?? (!onboarded && scopes.length > 0 ? 'download' : 'language');
}

/** Where readers of a language mostly come from. Only a suggestion: every tick can be taken away. */
const HOME: Record<Language, string> = { ky: 'KG', ru: 'KG', uz: 'UZ', tg: 'TJ', kk: 'KZ', en: 'KG' };

/** What is ticked at first: what the reader chose before, else home and Russia; always the language on the screen. */
export function firstChoice({ scopes, languages }: Pick<Settings, 'scopes' | 'languages'>, shown: Language): KeptChoice {
  const isNew = scopes.length === 0;
  return {
    scopes: inOrder(isNew ? ['RU', HOME[shown]] : scopes),
    languages: [...new Set<Language>([shown, ...(isNew ? (['ru', 'en'] as const) : languages)])],
  };
}
