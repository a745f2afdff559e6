import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { openDatabase, sharedDatabase, type TirekDatabase, watchQuery, whenOpen } from '#store/database.ts';
import { readArticlePage } from '#store/articles.ts';
import { entryRow } from '#store/entry-row.ts';
import { readFact } from '#store/facts.ts';
import { setSaved, listSaved } from '#store/saved.ts';
import { writeSettings } from '#store/settings.ts';
import { askPersistence, readStorage } from '#store/storage-state.ts';
import { readSettings } from '#store/settings.ts';
import { storeFailure } from '#store/store-failure.ts';
import { wipeEverything } from '#store/wipe.ts';
import { makeArticle, makeFact, makeOverlay, makeText } from '../support/builders.ts';
import { freshDatabase, install } from './fresh-database.ts';

/** Another tab with another Tirek, through bare IndexedDB. */
function openRaw(name: string, version?: number): { request: IDBOpenDBRequest; opened: Promise<IDBDatabase> } {
  const request = indexedDB.open(name, version);
  const opened = new Promise<IDBDatabase>((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
  return { request, opened };
}

test('a page keeps one connection for all its screens', () => {
  expect(sharedDatabase()).toBe(sharedDatabase());
});

test('a tab left open lets a newer Tirek upgrade at once, and does not come back with old code', async () => {
  const db = await whenOpen(freshDatabase());
  const newer = openRaw(db.name, 5000);
  const onBlocked = vi.fn();
  newer.request.addEventListener('blocked', onBlocked);
  const other = await newer.opened;
  expect(onBlocked).not.toHaveBeenCalled();
  await expect(listSaved(db).catch((error: unknown) => Promise.reject(storeFailure(error)))).rejects.toMatchObject({
    code: 'store/blocked',
  });
  other.close();
});

test('a frozen tab that holds an old version is reported instead of an endless wait', async () => {
  const { name } = freshDatabase();
  const frozen = await openRaw(name, 1).opened;
  const db = openDatabase(name);
  vi.mocked(console.warn).mockImplementationOnce(() => undefined); // Dexie's own words about it
  const waiting = whenOpen(db);
  await expect(waiting).rejects.toMatchObject({ code: 'store/blocked' });
  frozen.close();
  expect((await whenOpen(db)).isOpen()).toBe(true);
});

test('a connection that the browser lost is opened again by the next read', async () => {
  const db = await whenOpen(freshDatabase());
  await setSaved(db, { id: 'ban', kind: 'article', saved: true, at: '2026-02-01T00:00:00Z' });
  // What Safari does: "Connection to Indexed Database server lost".
  const native = db.backendDB();
  native.close();
  native.onclose?.(new Event('close') as never);
  expect(await listSaved(db)).toHaveLength(1);
});

const readPage = (db: TirekDatabase) => readArticlePage(db, 'ban', 'ru').then((page) => page?.sources[0]?.asOf);
const readStatement = (db: TirekDatabase) => readFact(db, 'days', 'ky').then((fact) => fact?.statement);

test.each([
  ['a page whose source changed', readPage, makeFact({ id: 'days', asOf: '2026-02-02' }), ['2026-01-15', '2026-02-02']],
  [
    'a fact whose translation arrived',
    readStatement,
    makeOverlay({ id: 'days', kind: 'fact', lang: 'ky', text: { statement: 'Токсон күн.' } }),
    ['Statement of days.', 'Токсон күн.'],
  ],
])('a screen sees a change in what its query read last: %s', async (_, read, change, expected) => {
  const db = freshDatabase();
  const sections = [{ id: 'rule' as const, blocks: [{ p: [{ c: 'days' }] }] }];
  const RU = [makeArticle({ id: 'ban', cites: ['days'] }), makeFact({ id: 'days' })];
  await install(db, { RU, 'RU.ru': [makeText({ id: 'ban', lang: 'ru', sections })] });
  const seen: (string | undefined)[] = [];
  const stop = watchQuery(
    () => read(db),
    (value) => seen.push(value),
    (failure) => seen.push(failure.code),
  );
  await vi.waitFor(() => expect(seen).toEqual(expected.slice(0, 1)));
  await db.entries.put(entryRow({ id: 'days', text: '', value: change, known: true }, 'RU'));
  await vi.waitFor(() => expect(seen).toEqual(expected));
  stop();
});

test('forget everything: nothing of the reader is left on the phone', async () => {
  const db = freshDatabase();
  await writeSettings(db, { onboarded: true });
  await setSaved(db, { id: 'ban', kind: 'article', saved: true, at: '2026-02-01T00:00:00Z' });
  await wipeEverything(db);
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(db.name);
});

test('forget everything empties the tables even when a frozen tab holds up the deletion', async () => {
  const db = freshDatabase();
  await setSaved(db, { id: 'ban', kind: 'article', saved: true, at: '2026-02-01T00:00:00Z' });
  const frozen = await openRaw(db.name).opened;
  vi.mocked(console.warn).mockImplementationOnce(() => undefined);
  await expect(wipeEverything(db)).rejects.toMatchObject({ code: 'store/blocked' });
  const count = await new Promise((resolve) => {
    const request = frozen.transaction('saved').objectStore('saved').count();
    request.addEventListener('success', () => resolve(request.result));
  });
  expect(count).toBe(0);
  frozen.close();
});

test('room on the phone is told in bytes; a browser that does not tell is not an error', async () => {
  const storage = { estimate: async () => ({ usage: 30, quota: 100 }), persisted: async () => true };
  expect(await readStorage(storage)).toEqual({ usedBytes: 30, quotaBytes: 100, leftBytes: 70, persisted: true });
  expect(await readStorage({ estimate: async () => ({ usage: 130, quota: 100 }) })).toMatchObject({ leftBytes: 0, persisted: false });
  expect(await readStorage(undefined)).toBeUndefined();
  expect(await readStorage({ estimate: () => Promise.reject(new TypeError('no')) })).toBeUndefined();
});

test('the browser\'s answer to "please keep this" is remembered, and a refusal is not an error', async () => {
  const db = freshDatabase();
  expect(await askPersistence(db, { persist: async () => true })).toBe(true);
  expect((await readSettings(db)).persisted).toBe(true);
  expect(await askPersistence(db, { persist: () => Promise.reject(new TypeError('no')) })).toBe(false);
  expect(await askPersistence(db, undefined)).toBe(false);
  expect((await readSettings(db)).persisted).toBe(false);
});
