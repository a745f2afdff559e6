import type { Saved } from './peer.ts';

/** Where the peers' indexes lie: IndexedDB, as ours, each part a Blob of UTF-8. */

const STORE = 'saved';

function settle<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
}

function openShelf(): Promise<IDBDatabase> {
  const request = indexedDB.open('peers');
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore(STORE));
  return settle(request);
}

/** Saves the parts; returns their bytes. */
export async function putSaved(peer: string, saved: Saved): Promise<number> {
  const parts = saved.map(([name, text]) => [name, new Blob([text])] as const);
  const db = await openShelf();
  const transaction = db.transaction(STORE, 'readwrite');
  transaction.objectStore(STORE).put(parts, peer);
  await new Promise((resolve, reject) => {
    transaction.addEventListener('complete', resolve);
    transaction.addEventListener('abort', () => reject(transaction.error));
  });
  db.close();
  return parts.reduce((sum, [, { size }]) => sum + size, 0);
}

export async function getSaved(peer: string): Promise<Saved> {
  const db = await openShelf();
  const parts = await settle<[string, Blob][]>(db.transaction(STORE).objectStore(STORE).get(peer));
  const saved = await Promise.all(parts.map(async ([name, blob]): Promise<[string, string]> => [name, await blob.text()]));
  db.close();
  return saved;
}
