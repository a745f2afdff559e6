import { type Language, LANGUAGES } from '#core/language.ts';
import type { InstalledRow } from '#store/packs.ts';
import { inOrder } from '../pack-sizes.ts';

/** What one scope has on the phone. */
export interface ScopeShelf {
  scope: string;
  languages: Language[];
  bytes: number;
  isDamaged: boolean;
}

/** Packs on the phone by scope: the core first, then in the order of need. */
export function groupPacks(packs: readonly InstalledRow[]): ScopeShelf[] {
  const others = packs.map(({ scope }) => scope).filter((scope) => scope !== 'core');
  const scopes = [...(packs.some(({ scope }) => scope === 'core') ? ['core'] : []), ...inOrder(others)];
  return scopes.map((scope) => {
    const held = packs.filter((pack) => pack.scope === scope);
    return {
      scope,
      languages: LANGUAGES.filter((lang) => held.some((pack) => pack.lang === lang)),
      bytes: held.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0),
      isDamaged: held.some(({ sound }) => sound === false),
    };
  });
}
