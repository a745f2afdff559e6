import { canonicalJson, type Sha256Text } from '#core/canonical.ts';
import { type ListedLine, listLines } from '#core/pack.ts';
import type { TirekDatabase } from './database.ts';
import type { EntryRow } from './entry-row.ts';

/**
 * What a pack's digest is over: every id with the hash of its entry, sorted by id. With it an update that touches five pages reads
 * and hashes five, not two thousand.
 */
export interface ListRow {
  pack: string;
  lines: ListedLine[];
}

/** The list of an installed pack; made anew from its entries where it is missing, as on a phone that an older Tirek filled. */
export async function packList(db: TirekDatabase, pack: string, sha256: Sha256Text): Promise<ListedLine[]> {
  const kept = await db.lists.get(pack);
  if (kept) return kept.lines;
  const rows = await db.entries.where('pack').equals(pack).toArray();
  return listLines(rows.map(rowLine), sha256);
}

/** An entry as the line of a pack that it came from. */
export function rowLine({ id, value }: EntryRow): { id: string; text: string } {
  return { id, text: canonicalJson(value) };
}

/** The rows of some entries of a pack. */
export async function packRows(db: TirekDatabase, pack: string, ids: ReadonlySet<string>): Promise<EntryRow[]> {
  const keys = await db.entries.where('pack').equals(pack).primaryKeys();
  const rows = await db.entries.bulkGet(keys.filter(([id]) => ids.has(id)));
  return rows.flatMap((row) => row ?? []);
}
