import type { Words } from '#core/words.ts';
import { POLICY } from './pack-sizes.ts';

/** What a scope of packs is called: a country's name, or what else it holds. */
export function scopeWords(scope: string, words: Words): string {
  if (scope === 'core') return words('packs:core');
  return scope === POLICY ? words('packs:policy') : words(`common:country-${scope}`);
}
