import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { listPacks, readState } from '#store/packs.ts';
import { checkPacks, isEmptied } from '#store/self-check.ts';
import { writeSettings } from '#store/settings.ts';
import { makeFact, testCrypto } from '../support/builders.ts';
import { freshDatabase, install } from './fresh-database.ts';

const packs = { KZ: [makeFact({ id: 'kz', country: 'KZ' })], RU: [makeFact({ id: 'days' }), makeFact({ id: 'ban' })] };
const check = (db: ReturnType<typeof freshDatabase>) => checkPacks(db, testCrypto.sha256Text);

async function installed() {
  const db = freshDatabase();
  await install(db, packs);
  return db;
}

test('untouched packs are found sound', async () => {
  const db = await installed();
  expect(await check(db)).toEqual([
    { id: 'KZ', sound: true },
    { id: 'RU', sound: true },
  ]);
  expect((await listPacks(db)).every(({ sound, digest }) => sound && digest !== '')).toBe(true);
});

test('a row that somebody changed on the phone is found, and only its pack is fetched again', async () => {
  const db = await installed();
  await db.entries.update(['days', ''], { value: makeFact({ id: 'days', statement: 'Pay the officer.' }) });
  expect(await check(db)).toEqual([
    { id: 'KZ', sound: true },
    { id: 'RU', sound: false },
  ]);
  expect((await listPacks(db)).map(({ id, digest, sound }) => [id, digest === '', sound])).toEqual([
    ['KZ', false, true],
    ['RU', true, false],
  ]);
});

test('a lost row and a planted row are found', async () => {
  const lost = await installed();
  await lost.entries.delete(['ban', '']);
  expect(await check(lost)).toContainEqual({ id: 'RU', sound: false });
  const planted = await installed();
  await planted.entries.put({ ...(await planted.entries.get(['ban', '']))!, id: 'planted' });
  expect(await check(planted)).toContainEqual({ id: 'RU', sound: false });
});

test('eviction: a reader who had content and now has none is told so, in the state as well', async () => {
  const db = await installed();
  await writeSettings(db, { onboarded: true });
  expect(await isEmptied(db)).toBe(false);
  await Promise.all([db.packs.clear(), db.entries.clear()]);
  await expect(check(db)).rejects.toMatchObject({ code: 'store/emptied' });
  expect((await readState(db)).lastFailure).toBe('store/emptied');
});

test('a phone on which nothing was ever installed is not called emptied', async () => {
  expect(await check(freshDatabase())).toEqual([]);
});
