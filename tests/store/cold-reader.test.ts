import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { readArticlePage } from '#store/articles.ts';
import { readColdArticlePage, readColdSettings } from '#store/cold-reader.ts';
import { openDatabase, type TirekDatabase } from '#store/database.ts';
import { DB_NAME } from '#store/schema.ts';
import { readSettings, writeSettings } from '#store/settings.ts';
import type { Timer } from '#store/timer.ts';
import { makeArticle, makeFact, makeOrganisation, makeText } from '../support/builders.ts';
import { install } from './fresh-database.ts';

let db: TirekDatabase | undefined;

/** A clock that only goes when the test says so. */
function handTimer(): { timer: Timer; ring: () => void; isSet: () => boolean } {
  let act: (() => void) | undefined;
  const timer: Timer = (_, then) => {
    act = then;
    return () => (act = undefined);
  };
  return { timer, ring: () => act?.(), isSet: () => act !== undefined };
}

async function filled(): Promise<TirekDatabase> {
  db = openDatabase();
  const cites = [{ id: 'rule' as const, blocks: [{ p: ['Text', { c: 'days' }, { c: 'not-here' }, { c: 'lawyers' }] }] }];
  await install(db, {
    RU: [
      makeArticle({ id: 'ban', cites: ['days', 'not-here', 'lawyers'], helpCountries: ['KG', 'RU'] }),
      makeFact({ id: 'days' }),
      makeOrganisation({ id: 'lawyers' }),
      makeOrganisation({ id: 'kg', country: 'KG' }),
      makeOrganisation({ id: 'closed', status: 'closed' }),
    ],
    'RU.ru': [makeText({ id: 'ban', lang: 'ru', sections: cites })],
    'RU.en': [makeText({ id: 'ban', lang: 'en', sections: cites })],
  });
  return db;
}

afterEach(async () => {
  await (db ?? openDatabase()).delete();
  db = undefined;
});

test('the worker reads the same page as the screens, in every language', async () => {
  const full = await filled();
  for (const lang of ['ky', 'ru', 'en'] as const) {
    const page = await readColdArticlePage(indexedDB, 'ban', lang);
    expect(page?.helpers).toHaveLength(2);
    expect(page).toEqual(await readArticlePage(full, 'ban', lang));
  }
  expect(await readColdArticlePage(indexedDB, 'nowhere', 'ky')).toBeUndefined();
});

test('the first paint reads the same settings as the screens', async () => {
  const full = await filled();
  expect(await readColdSettings(indexedDB)).toBeUndefined();
  await writeSettings(full, { language: 'tg', theme: 'dark', onboarded: true });
  expect(await readColdSettings(indexedDB)).toEqual(await readSettings(full));
});

test('looking never creates the database: the app must still find an empty phone empty', async () => {
  expect([await readColdSettings(indexedDB), await readColdArticlePage(indexedDB, 'ban', 'ky')]).toEqual([undefined, undefined]);
  expect(await indexedDB.databases()).toEqual([]);
});

test('looking neither raises the version nor keeps the database open: an upgrade is not held up', async () => {
  const full = await filled();
  const before = await indexedDB.databases();
  const close = vi.spyOn(IDBDatabase.prototype, 'close');
  await Promise.all([readColdSettings(indexedDB), readColdArticlePage(indexedDB, 'ban', 'ky')]);
  expect(close).toHaveBeenCalledTimes(2);
  close.mockRestore();
  expect(await indexedDB.databases()).toEqual(before);
  full.close();
  let isBlocked = false;
  await new Promise((resolve, reject) => {
    const request = indexedDB.open(DB_NAME, 999);
    request.addEventListener('blocked', () => (isBlocked = true));
    request.addEventListener('success', () => resolve(request.result.close()));
    request.addEventListener('error', () => reject(request.error));
  });
  expect(isBlocked).toBe(false);
});

test('behind an upgrade that another tab cannot finish the answer is "nothing", not an endless wait', async () => {
  await filled();
  const holder = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(DB_NAME);
    request.addEventListener('success', () => resolve(request.result));
  });
  db?.close();
  const upgrade = indexedDB.open(DB_NAME, 998);
  const upgraded = new Promise<void>((resolve) => {
    upgrade.addEventListener('success', () => resolve(upgrade.result.close()));
  });
  await new Promise((resolve) => {
    upgrade.addEventListener('blocked', resolve);
  });
  const { timer, ring, isSet } = handTimer();
  const answer = readColdArticlePage(indexedDB, 'ban', 'ky', timer);
  expect(isSet()).toBe(true);
  ring();
  expect(await answer).toBeUndefined();
  holder.close();
  await upgraded;
});

test('the clock is stopped once the answer is here', async () => {
  await filled();
  const { timer, isSet } = handTimer();
  await readColdSettings(indexedDB, timer);
  expect(isSet()).toBe(false);
});

test('whatever goes wrong, the worker gets "nothing" and goes on without', async () => {
  const refusing = {
    open: () => {
      throw new DOMException('denied', 'SecurityError');
    },
  } as unknown as IDBFactory;
  expect(await readColdSettings(refusing)).toBeUndefined();
  const foreign = indexedDB.open(DB_NAME, 1);
  foreign.addEventListener('upgradeneeded', () => foreign.result.createObjectStore('something-else'));
  await new Promise((resolve) => {
    foreign.addEventListener('success', () => resolve(foreign.result.close()));
  });
  expect([await readColdSettings(indexedDB), await readColdArticlePage(indexedDB, 'ban', 'ky')]).toEqual([undefined, undefined]);
});
