import { byteWords } from '#core/words.ts';
import type { InstalledRow } from '#store/packs.ts';
import { readStorage, type StorageState } from '#store/storage-state.ts';
import { Button } from '#ui/button.tsx';
import { type ReactNode, useEffect, useState } from 'react';
import { PersistenceWords, useAskPersistence } from '../persistence.tsx';
import { useLanguage, useTools, useWords } from '../tools.ts';

const GIGABYTE = 1_000_000_000;

/** Room used and left, and whether the browser promised to keep it. */
export function StorageSection({ packs }: { packs: readonly InstalledRow[] }): ReactNode {
  const words = useWords();
  const lang = useLanguage();
  const { settings } = useTools();
  const ask = useAskPersistence();
  const storage = useStorageState(packs);
  const persisted = promised(storage, settings.persisted);
  const size = (bytes: number): string =>
    bytes >= GIGABYTE ? words('packs:unit-gb', { number: Math.floor(bytes / GIGABYTE) }) : byteWords(bytes, lang, words);
  return (
    <section className="stack" aria-labelledby="storage">
      <h2 id="storage">{words('packs:storage')}</h2>
      <p>
        {storage
          ? words('packs:storage-state', { used: size(storage.usedBytes), left: size(storage.leftBytes) })
          : words('packs:storage-unknown')}
      </p>
      <PersistenceWords persisted={persisted} />
      {!persisted && <Button onClick={() => void ask()}>{words('packs:persist-ask')}</Button>}
    </section>
  );
}

/** Asked again when packs have come or gone, and when the browser has answered about keeping them. */
function useStorageState(packs: readonly InstalledRow[]): StorageState | undefined {
  const { persisted } = useTools().settings;
  const [storage, setStorage] = useState<StorageState>();
  useEffect(() => {
    let isGone = false;
    void readStorage(navigator.storage).then((state) => !isGone && setStorage(state));
    return () => {
      isGone = true;
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [packs, persisted]);
  return storage;
}

/** The browser's word of today counts; what it answered earlier only where it does not tell. */
function promised(storage: StorageState | undefined, answered: boolean | undefined): boolean | undefined {
  if (!storage) return answered;
  return storage.persisted || (answered === undefined ? undefined : false);
}
