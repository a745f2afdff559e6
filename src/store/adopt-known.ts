import type { parseEntry } from '#core/parse-entry.ts';
import type { TirekDatabase } from './database.ts';
import { entryRow } from './entry-row.ts';
import type { InstalledRow } from './packs.ts';

/**
 * Looks again at entries that an older Tirek kept without understanding them: after an update of the app they
 * become readable, without a download.
 */
export async function adoptKnown(db: TirekDatabase, parse: typeof parseEntry): Promise<void> {
  await db.transaction('rw', db.entries, db.packs, async () => {
    const waiting = (await db.packs.toArray()).filter(({ foreign }) => foreign !== undefined);
    for (const pack of waiting) await adoptPack(db, pack, parse);
  });
}

async function adoptPack(db: TirekDatabase, { foreign = [], ...pack }: InstalledRow, parse: typeof parseEntry): Promise<void> {
  const rows = (await db.entries.bulkGet(foreign)).flatMap((row) => (row && parse(row.value).known ? [row] : []));
  if (rows.length === 0) return;
  const known = new Set(rows.map(({ id, lang }) => `${id} ${lang}`));
  const still = foreign.filter(([id, lang]) => !known.has(`${id} ${lang}`));
  await db.entries.bulkPut(rows.map(({ id, value, pack: from }) => entryRow({ id, text: '', value, known: true }, from)));
  await db.packs.put({ ...pack, ...(still.length > 0 ? { foreign: still } : {}) });
}
