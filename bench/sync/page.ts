import { openDatabase, type TirekDatabase } from '#store/database.ts';
import { writeSettings } from '#store/settings.ts';
import { pull } from '#sync/pull.ts';
import { httpSource } from '#sync/source.ts';
import { webCrypto } from '#sync/web-crypto.ts';
import { installBare } from './bare.ts';

/** What the bench runs in a page, on its main thread: that alone is slowed by the browser's throttle. */

let db: TirekDatabase | undefined;

async function database(): Promise<TirekDatabase> {
  db ??= openDatabase('bench-sync');
  await writeSettings(db, { onboarded: true, language: 'ky', languages: ['ky'], scopes: ['RU'] });
  return db;
}

const bench = {
  /** Milliseconds of a pull from this folder of the server. */
  async pull(folder: string): Promise<number> {
    const tools = {
      db: await database(),
      source: httpSource((...request) => fetch(...request), `/${folder}/`),
      now: () => new Date(),
      random: Math.random,
      firstRoot: await (await fetch('/root.json')).text(),
      crypto: webCrypto(crypto.subtle),
    };
    const start = performance.now();
    const { failure } = await pull(tools, { signal: new AbortController().signal });
    if (failure) throw failure;
    return performance.now() - start;
  },

  /** Forgets what steps start from: the next pull fetches whole packs. */
  async forgetIndex(): Promise<void> {
    await (await database()).signed.clear();
  },

  async empty(): Promise<void> {
    await (await database()).delete();
    db = undefined;
  },

  /** Milliseconds to fetch the same pages as one text and put them into bare IndexedDB, with the same indexes. */
  bare: installBare,
};

Object.assign(globalThis, { bench });
export type SyncBench = typeof bench;
