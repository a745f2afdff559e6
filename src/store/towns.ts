import type { Town } from '#core/town.ts';
import type { TirekDatabase } from './database.ts';
import { knownValues } from './entry-row.ts';

/** Every town that can be chosen; they lie in the core pack. */
export async function listTowns(db: TirekDatabase): Promise<Town[]> {
  return knownValues<Town>(await db.entries.where('[kind+lang]').equals(['town', '']).toArray());
}
