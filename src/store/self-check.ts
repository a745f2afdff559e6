import { canonicalJson, type Sha256Text } from '#core/canonical.ts';
import { Failure } from '#core/failure.ts';
import { packDigest, type PackLine } from '#core/pack.ts';
import type { TirekDatabase } from './database.ts';
import { type InstalledRow, writeState } from './packs.ts';
import { readSettings } from './settings.ts';

export interface PackHealth {
  id: string;
  sound: boolean;
}

/** True when the reader had content and the browser, or a fault, threw it away. */
export async function isEmptied(db: TirekDatabase): Promise<boolean> {
  const { onboarded } = await readSettings(db);
  return onboarded && (await db.packs.count()) === 0;
}

/**
 * Recomputes the digest of every pack from what is stored, and marks each. A damaged pack loses its digest, so
 * that the next pull fetches it again. Fails with `store/emptied` when there should be packs and there are none.
 */
export async function checkPacks(db: TirekDatabase, sha256: Sha256Text): Promise<PackHealth[]> {
  if (await isEmptied(db)) {
    await writeState(db, { lastFailure: 'store/emptied' });
    throw new Failure('store/emptied');
  }
  const health: PackHealth[] = [];
  for (const pack of await db.packs.toArray()) {
    const sound = await isSound(db, pack, sha256);
    await mark(db, pack, sound);
    health.push({ id: pack.id, sound });
  }
  return health;
}

async function isSound(db: TirekDatabase, pack: InstalledRow, sha256: Sha256Text): Promise<boolean> {
  const rows = await db.entries.where('pack').equals(pack.id).toArray();
  const lines: PackLine[] = rows.map(({ id, value }) => ({ id, text: canonicalJson(value) }));
  return (await packDigest(lines, sha256)) === pack.digest;
}

async function mark(db: TirekDatabase, { id, digest }: InstalledRow, sound: boolean): Promise<void> {
  await db.transaction('rw', db.packs, async () => {
    const now = await db.packs.get(id);
    // A pull may have replaced the pack while it was being read: then nothing is known about the new one.
    if (now?.digest === digest) await db.packs.put({ ...now, sound, digest: sound ? digest : '' });
  });
}
