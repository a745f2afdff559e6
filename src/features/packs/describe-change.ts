import type { PackIndex } from '#core/pack.ts';
import { planPull, wantedPacks } from '#core/pack-plan.ts';
import { byteWords, type Words } from '#core/words.ts';
import type { InstalledRow } from '#store/packs.ts';
import type { KeptChoice } from '../pack-sizes.ts';

export interface Change {
  /** Ids of packs that leave the phone. */
  remove: string[];
  /** True when something may have to be fetched: surely so when the index says it, possibly when it is unknown. */
  mayBring: boolean;
  lines: (lang: string, words: Words) => string[];
}

interface Question {
  choice: KeptChoice;
  packs: readonly InstalledRow[];
  index: PackIndex | undefined;
}

/** What applying a choice would do to this phone, before anything is done. */
export function describeChange({ choice, packs, index }: Question): Change {
  const wanted = wantedPacks(choice);
  const gone = packs.filter(({ id }) => !wanted.includes(id));
  const freed = gone.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  const missing = wanted.filter((id) => packs.every((pack) => pack.id !== id));
  const bytes = index && planPull({ packs: index.packs }, wanted, packs, new Map()).bytes;
  const mayBring = bytes === undefined ? missing.length > 0 : bytes > 0;
  const lines = (lang: string, words: Words): string[] => [
    ...(mayBring
      ? [bytes === undefined ? words('packs:sizes-unknown') : words('packs:will-come', { size: byteWords(bytes, lang, words) })]
      : []),
    ...(freed > 0 ? [words('packs:will-go', { size: byteWords(freed, lang, words) })] : []),
    ...(!mayBring && freed === 0 ? [words('packs:nothing-changes')] : []),
  ];
  return { remove: gone.map(({ id }) => id), mayBring, lines };
}
