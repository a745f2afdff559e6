import { useCallback, useEffect, useState } from 'react';
import { Failure } from '#core/failure.ts';
import type { TirekDatabase } from './database.ts';
import { storeFailure } from './store-failure.ts';

interface Shown<T> {
  deps: unknown[];
  value?: T;
  failure?: Failure;
}

/** Loads Dexie and opens the database: 31 kB that the first screen does not wait for. */
async function loadDatabase(): Promise<TirekDatabase> {
  const { sharedDatabase, whenOpen } = await import('./database.ts');
  return whenOpen(sharedDatabase());
}

/**
 * The answer of a query, kept up to date: it runs again when what it read changes. `undefined` while the first
 * answer is on its way; a Failure is thrown for the error boundary. With other `deps` the old answer stays until
 * the new one comes, unless `reset` is asked for.
 */
export function useLive<T>(query: (db: TirekDatabase) => Promise<T>, deps: unknown[], { reset = false } = {}): T | undefined {
  const [shown, setShown] = useState<Shown<T>>({ deps });
  useEffect(() => {
    const onValue = (value: T): void => setShown({ deps, value });
    const onFailure = (failure: Failure): void => setShown({ deps, failure });
    return watch(query, onValue, onFailure);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the caller names what the query depends on, as with useEffect
  }, deps);
  const isCurrent = sameDeps(shown.deps, deps);
  if (shown.failure && isCurrent) throw shown.failure;
  return isCurrent || !reset ? shown.value : undefined;
}

function watch<T>(
  query: (db: TirekDatabase) => Promise<T>,
  onValue: (value: T) => void,
  onFailure: (failure: Failure) => void,
): () => void {
  let stop: (() => void) | undefined;
  let isStopped = false;
  const begin = async (): Promise<void> => {
    const { watchQuery } = await import('./database.ts');
    const db = await loadDatabase();
    if (!isStopped) stop = watchQuery(() => query(db), onValue, onFailure);
  };
  begin().catch((error: unknown) => !isStopped && onFailure(storeFailure(error)));
  return () => {
    isStopped = true;
    stop?.();
  };
}

function sameDeps(before: readonly unknown[], after: readonly unknown[]): boolean {
  return before.length === after.length && before.every((dep, index) => Object.is(dep, after[index]));
}

/** The open database, for what a reader's touch writes. */
export function useDatabase(): () => Promise<TirekDatabase> {
  return useCallback(() => loadDatabase(), []);
}
