import { openDatabase } from '#store/database.ts';
import { entryRow } from '#store/entry-row.ts';
import type { InstalledRow } from '#store/packs.ts';
import { findPages } from '#core/search/find-pages.ts';
import type { Language } from '#core/language.ts';
import { ask } from '#search/ask.ts';
import { IndexKeeper } from '#search/index-keeper.ts';
import { makePause } from '#search/make-pause.ts';
import type { PackedEntry } from './corpus.ts';

/** As the search screen asks. */
const READER = { lang: 'ky' as Language, countries: ['RU', 'KG'], limit: 10 };

function openKeeper(): IndexKeeper {
  return new IndexKeeper({ indexedDB, locks: navigator.locks, pause: makePause(), onState: () => undefined });
}

/** Puts the entries on the phone as packs, as a download does, without an index. */
export async function install(packed: readonly PackedEntry[]): Promise<void> {
  const db = openDatabase();
  await db.open();
  const counts = new Map<string, number>();
  for (const { pack } of packed) counts.set(pack, (counts.get(pack) ?? 0) + 1);
  const rows = packed.map(({ pack, entry }) => entryRow({ id: entry.id, text: '', value: entry, known: true }, pack));
  for (let at = 0; at < rows.length; at += 1000) await db.entries.bulkPut(rows.slice(at, at + 1000));
  await db.packs.bulkPut([...counts].map(([id, entryCount]) => installedRow(id, entryCount)));
  db.close();
}

function installedRow(id: string, entryCount: number): InstalledRow {
  const [scope = id, lang] = id.split('.');
  const installedAt = new Date(0).toISOString();
  return { id, scope, ...(lang === undefined ? {} : { lang }), version: 1, digest: id, edition: 1, entryCount, sizeBytes: 0, installedAt };
}

/** Indexes what is installed, as the worker does: reads the pages from IndexedDB, saves as it goes. Returns milliseconds. */
export async function buildOurs(): Promise<number> {
  const start = performance.now();
  await openKeeper().keep();
  return performance.now() - start;
}

/** Bytes of the segments as saved. */
export async function oursBytes(): Promise<{ bytes: number; segments: number }> {
  const shelf = await openKeeper().shelf();
  const saved = ((await shelf?.index()) ?? []).flatMap((row) => ('parts' in row ? [row.parts] : []));
  const lengths = saved.flat().map(({ length }) => length);
  return { bytes: lengths.reduce((sum, length) => sum + length, 0), segments: lengths.length };
}

/** The saved index, loaded; answers with ids, or as a screen shows it. */
export interface LoadedOurs {
  find(query: string, limit: number): string[];
  show(query: string): Promise<number>;
}

export async function loadOurs(): Promise<LoadedOurs> {
  const keeper = openKeeper();
  const index = await keeper.open();
  return {
    find: (query, limit) => findPages(index.search, query, { ...READER, limit }).hits.map(({ id }) => id),
    show: async (text) => (await ask(keeper, { ...READER, text })).hits.length,
  };
}
