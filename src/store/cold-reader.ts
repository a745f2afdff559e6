import type { ArticlePage } from '#core/article-page.ts';
import type { Language } from '#core/language.ts';
import { composeArticlePage, type EntryReader } from './article-parts.ts';
import type { EntryRow } from './entry-row.ts';
import { openExisting, settled } from './raw-database.ts';
import { mergeSettings, type SettingRow, type Settings } from './settings.ts';
import { platformTimer, type Timer } from './timer.ts';

/**
 * Reads the database without Dexie, for the service worker and the first paint. It only looks: it never
 * creates or upgrades the database, never waits long, closes at once, and answers `undefined` whatever goes wrong.
 */
const PATIENCE_MS = 1500;

export async function readColdSettings(indexedDB: IDBFactory, timer: Timer = platformTimer): Promise<Settings | undefined> {
  return peek(indexedDB, timer, async (db) => {
    const rows = await settled<SettingRow[]>(db.transaction('settings').objectStore('settings').getAll());
    return rows.length > 0 ? mergeSettings(rows) : undefined;
  });
}

export async function readColdArticlePage(
  indexedDB: IDBFactory,
  id: string,
  lang: Language,
  timer: Timer = platformTimer,
): Promise<ArticlePage | undefined> {
  return peek(indexedDB, timer, (db) => composeArticlePage(coldReader(db.transaction('entries').objectStore('entries')), id, lang));
}

function coldReader(store: IDBObjectStore): EntryReader {
  const byCountry = store.index('[kind+country]');
  return {
    rows: (keys) => Promise.all(keys.map((key) => settled<EntryRow | undefined>(store.get(key as [string, string])))),
    organisations: async (countries) => {
      const lists = await Promise.all(countries.map((country) => settled<EntryRow[]>(byCountry.getAll(['organisation', country]))));
      return lists.flat();
    },
  };
}

/** Opens, reads, closes. A database held by another tab's upgrade would keep the request waiting for ever: hence the timer. */
async function peek<T>(indexedDB: IDBFactory, timer: Timer, read: (db: IDBDatabase) => Promise<T>): Promise<T | undefined> {
  return new Promise((resolve) => {
    const cancel = timer(PATIENCE_MS, () => resolve(undefined));
    const answer = openAndRead(indexedDB, read).catch(() => undefined);
    answer.finally(cancel).then(resolve, resolve);
  });
}

async function openAndRead<T>(indexedDB: IDBFactory, read: (db: IDBDatabase) => Promise<T>): Promise<T> {
  const db = await openExisting(indexedDB);
  // A newer Tirek that waits to upgrade goes first.
  db.addEventListener('versionchange', () => db.close());
  try {
    return await read(db);
  } finally {
    db.close();
  }
}
