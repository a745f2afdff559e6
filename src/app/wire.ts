import type { Language } from '#core/language.ts';
import { failureOf } from '#core/failure.ts';
import { fromColumn, type WordKeys, type WordTexts } from '#core/word-columns.ts';
import { readColdSettings } from '#store/cold-reader.ts';
import { type Settings, writeSettings } from '#store/settings.ts';
import type { Search } from '#search/search-client.ts';
import type { PaperKit } from '#sync/paper-kit.ts';
import type { Sync } from '#sync/sync.ts';
import type { LoadNamespaces } from './i18n.ts';

/** With wire-sync.ts the only place that names the real clock, network, keys and storage. Everything below receives them. */

export const now = (): Date => new Date();

async function fetchJson<T>(path: string): Promise<T> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as T;
}

let keysOnce: Promise<WordKeys> | undefined;

export const loadNamespaces: LoadNamespaces = async (lang: Language) => {
  keysOnce ??= fetchJson<WordKeys>('/locales/keys.json').catch((error: unknown) => {
    keysOnce = undefined;
    throw error;
  });
  const [keys, texts] = await Promise.all([keysOnce, fetchJson<WordTexts>(`/locales/${lang}.json`)]);
  return fromColumn(keys, texts);
};

/** The reader's settings, read without Dexie so that the first paint does not wait for it. */
export async function loadSettings(): Promise<Settings | undefined> {
  try {
    return await readColdSettings(indexedDB);
  } catch {
    return undefined; // private mode: the app goes on with what the browser tells
  }
}

export async function saveSettings(patch: Partial<Settings>): Promise<void> {
  const [{ sharedDatabase }, { storeFailure }] = await Promise.all([import('#store/database.ts'), import('#store/store-failure.ts')]);
  try {
    await writeSettings(sharedDatabase(), patch);
  } catch (error) {
    throw storeFailure(error);
  }
}

let syncOnce: Promise<Sync> | undefined;

/** The network's side of Tirek, loaded when it is first needed: reading needs none of it. */
function sync(): Promise<Sync> {
  syncOnce ??= import('./wire-sync.ts').then(({ makeSync }) => makeSync(now));
  return syncOnce;
}

let searchOnce: Promise<Search> | undefined;

/** The search worker; it looks at once whether anything on the phone has changed since it was last indexed. */
async function makeSearch(): Promise<Search> {
  const { createSearch } = await import('#search/search-client.ts');
  return createSearch(new Worker(new URL('../search/worker.ts', import.meta.url), { type: 'module', name: 'search' }));
}

function search(): Promise<Search> {
  searchOnce ??= makeSearch();
  return searchOnce;
}

/** Search as screens see it, started when it is first needed. */
export const lazySearch: Search = {
  ask: async (request) => (await search()).ask(request),
  wake: () => void search().then((running) => running.wake()),
  watch: (onState) => {
    let stop: (() => void) | undefined;
    let isStopped = false;
    const begin = async (): Promise<void> => {
      const running = await search();
      if (!isStopped) stop = running.watch(onState);
    };
    void begin();
    return () => {
      isStopped = true;
      stop?.();
    };
  },
};

/** What screens see of it. */
export const lazySync: Pick<Sync, 'start' | 'stop' | 'peek'> = {
  start: async (options) => {
    try {
      const done = await (await sync()).start(options);
      // What a pull brought is indexed before anybody asks for it.
      if (!done.failure) lazySearch.wake();
      return done;
    } catch (error) {
      return { failure: failureOf(error) };
    }
  },
  stop: () => void syncOnce?.then((running) => running.stop()),
  peek: async (signal) => (await sync()).peek(signal),
};

/** What makes PDF and Word files, loaded when a letter is written or its row is looked at. */
export async function paperKit(): Promise<PaperKit> {
  const { createPaperKit } = await import('#sync/paper-kit.ts');
  return createPaperKit({ caches, fetch: (url, init) => fetch(url, init) });
}
