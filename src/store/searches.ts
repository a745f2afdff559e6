import type { TirekDatabase } from './database.ts';

/** Something the reader looked for. It stays on this phone. */
export interface SearchRow {
  text: string;
  /** When last, as an ISO date and time. */
  at: string;
}

const MOST_KEPT = 8;

/** What the reader looked for, the latest first. */
export async function listSearches(db: TirekDatabase): Promise<SearchRow[]> {
  return (await db.searches.toArray()).toSorted((a, b) => (a.at < b.at ? 1 : -1));
}

/** Remembers a search and forgets the oldest beyond eight. */
export async function keepSearch(db: TirekDatabase, row: SearchRow): Promise<void> {
  await db.transaction('rw', db.searches, async () => {
    await db.searches.put(row);
    const old = (await listSearches(db)).slice(MOST_KEPT);
    await db.searches.bulkDelete(old.map(({ text }) => text));
  });
}

export async function forgetSearches(db: TirekDatabase): Promise<void> {
  await db.searches.clear();
}
