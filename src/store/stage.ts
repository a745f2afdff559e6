import type { TirekDatabase } from './database.ts';
import { type PullProgress, writeState } from './packs.ts';

/**
 * Bytes of a piece received so far, under the name of its file, or of its place in a file. A piece arrives in pieces of about 32 kB, each written once: keeping a
 * piece in one growing row would write a megabyte thirty times over, and wear out a cheap phone's flash.
 */
export interface StageRow {
  sha256: string;
  /** Bytes of the piece up to and including this piece. */
  end: number;
  bytes: Uint8Array<ArrayBuffer>;
}

/** How far each piece has come, read without touching the bytes. */
export async function stagedSizes(db: TirekDatabase): Promise<Map<string, number>> {
  const keys = await db.stage.toCollection().primaryKeys();
  const sizes = new Map<string, number>();
  for (const [sha256, end] of keys) sizes.set(sha256, Math.max(end, sizes.get(sha256) ?? 0));
  return sizes;
}

/** The bytes of a piece from its start, as far as they have come without a gap. */
export async function readStaged(db: TirekDatabase, sha256: string): Promise<Uint8Array<ArrayBuffer>> {
  const rows = await db.stage.where('[sha256+end]').between([sha256, 0], [sha256, Infinity]).toArray();
  const joined = new Uint8Array(rows.at(-1)?.end ?? 0);
  let size = 0;
  for (const { end, bytes } of rows) {
    const start = end - bytes.length;
    // A gap: another tab cleared the beginning. What follows is of no use.
    if (start > size) break;
    joined.set(bytes, start);
    size = Math.max(size, end);
  }
  return joined.slice(0, size);
}

/** Keeps bytes and tells how far the pull has come, in one write; without `progress` nothing is told. */
export async function addStaged(db: TirekDatabase, row: StageRow, progress?: PullProgress): Promise<void> {
  await db.transaction('rw', db.stage, db.state, async () => {
    await db.stage.put(row);
    if (progress) await writeState(db, { progress });
  });
}

export async function dropStaged(db: TirekDatabase, sha256: string): Promise<void> {
  await db.stage.where('[sha256+end]').between([sha256, 0], [sha256, Infinity]).delete();
}

/** Throws away pieces that no plan needs any more. */
export async function keepStaged(db: TirekDatabase, needed: ReadonlySet<string>): Promise<void> {
  const keys = await db.stage.toCollection().primaryKeys();
  await db.stage.bulkDelete(keys.filter(([sha256]) => !needed.has(sha256)));
}
