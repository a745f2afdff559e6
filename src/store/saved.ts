import type { TirekDatabase } from './database.ts';

/** Something the reader put aside: an article, a fact, an organisation … */
export interface SavedRow {
  id: string;
  kind: string;
  /** When, as an ISO date and time. */
  at: string;
}

/** All that the reader saved, the latest first. */
export async function listSaved(db: TirekDatabase): Promise<SavedRow[]> {
  const rows = await db.saved.toArray();
  return rows.toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : a.id < b.id ? -1 : 1));
}

export async function isSaved(db: TirekDatabase, id: string): Promise<boolean> {
  return (await db.saved.get(id)) !== undefined;
}

/** Saves or lets go. */
export async function setSaved(db: TirekDatabase, { saved, ...row }: SavedRow & { saved: boolean }): Promise<void> {
  if (saved) await db.saved.put(row);
  else await db.saved.delete(row.id);
}
