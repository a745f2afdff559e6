import type { ArticleText } from '#core/article.ts';

const BATCH = 500;

/** The limit: nothing is checked, nothing is resumed; the pages are fetched as one text, parsed and put. */
export async function installBare(path: string): Promise<{ ms: number; writeMs: number }> {
  await settled(indexedDB.deleteDatabase('bare'));
  const request = indexedDB.open('bare', 1);
  request.addEventListener('upgradeneeded', () => {
    const store = request.result.createObjectStore('entries', { keyPath: ['id', 'lang'] });
    for (const [name, keyPath] of Object.entries({ pack: 'pack', kind: 'kind', lang: ['kind', 'lang'], country: ['kind', 'country'] }))
      store.createIndex(name, keyPath);
  });
  const db = await settled(request);
  const start = performance.now();
  const text = await (await fetch(path)).text();
  const pages = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as ArticleText);
  const parsed = performance.now();
  const transaction = db.transaction('entries', 'readwrite', { durability: 'strict' });
  const done = new Promise((resolve) => transaction.addEventListener('complete', resolve));
  const store = transaction.objectStore('entries');
  for (let at = 0; at < pages.length; at += BATCH) {
    const puts = pages.slice(at, at + BATCH).map((value) => store.put({ id: value.id, lang: 'ky', kind: 'article', pack: 'RU.ky', value }));
    await settled(puts.at(-1) as IDBRequest);
  }
  await done;
  db.close();
  return { ms: performance.now() - start, writeMs: performance.now() - parsed };
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
}
