import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { openDatabase, whenOpen } from '#store/database.ts';
import { keepDraft, readAnswers, readDraft } from '#store/answers.ts';
import { readFact } from '#store/facts.ts';
import { readState } from '#store/packs.ts';
import { listSaved } from '#store/saved.ts';
import { readSettings } from '#store/settings.ts';
import { SCHEMA_FIXTURES, type SchemaFixture } from './schema-fixtures.ts';

/** Builds the database as a phone has it that last opened this version, through bare IndexedDB. */
async function plant(name: string, { version, stores, rows }: SchemaFixture): Promise<void> {
  // Dexie counts in tenths.
  const request = indexedDB.open(name, version * 10);
  request.addEventListener('upgradeneeded', () => {
    for (const [store, { keyPath, indexes }] of Object.entries(stores)) {
      const created = request.result.createObjectStore(store, { keyPath });
      for (const [index, path] of Object.entries(indexes)) created.createIndex(index, path);
      for (const row of rows[store] ?? []) created.put(row);
    }
  });
  await new Promise<void>((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result.close()));
    request.addEventListener('error', () => reject(request.error));
  });
}

test.each(SCHEMA_FIXTURES)(
  'a reader who comes from version $version keeps settings, saved pages and what could be read',
  async (fixture) => {
    const name = `from-${fixture.version}`;
    await plant(name, fixture);
    const db = await whenOpen(openDatabase(name));
    expect(await readSettings(db)).toMatchObject(fixture.settings);
    expect(await listSaved(db)).toEqual(fixture.saved);
    // What could be read can be read on, without a network.
    expect((await readFact(db, 'days', 'ky'))?.statement).toBe('Ninety days in a calendar year.');
    expect(await readState(db)).toMatchObject({ edition: 7 });
    expect((await readAnswers(db, 'wages-not-paid-russia'))?.answers).toEqual(fixture.answers);
    // A phone of any age can begin a letter.
    await keepDraft(db, { id: 'a-letter', values: { name: 'ң' }, at: '2026-11-24T08:00:00.000Z' });
    expect((await readDraft(db, 'a-letter'))?.values).toEqual({ name: 'ң' });
    db.close();
  },
);

test('a changed schema is a new version: the newest fixture describes the database as it is created today', async () => {
  const newest = SCHEMA_FIXTURES.at(-1)!;
  const db = await whenOpen(openDatabase('today'));
  const native = db.backendDB();
  expect(native.version).toBe(newest.version * 10);
  const names = [...native.objectStoreNames];
  const transaction = native.transaction(names);
  const described = names.map((store) => {
    const { keyPath, indexNames } = transaction.objectStore(store);
    const indexes = Object.fromEntries([...indexNames].map((index) => [index, transaction.objectStore(store).index(index).keyPath]));
    return [store, { keyPath, indexes }];
  });
  expect(Object.fromEntries(described)).toEqual(newest.stores);
  db.close();
});
