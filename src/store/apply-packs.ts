import type { Sha256Text } from '#core/canonical.ts';
import { Failure } from '#core/failure.ts';
import { type Manifest, packDigest, type PackRow } from '#core/pack.ts';
import type { TirekDatabase } from './database.ts';
import { type EntryLine, entryRow } from './entry-row.ts';
import { type ContentState, type InstalledRow, readState, writeState } from './packs.ts';
import { storeFailure } from './store-failure.ts';

/** A pack ready to be written: its row in the manifest and every line of its parts. */
export interface PackContent {
  row: PackRow;
  lines: EntryLine[];
}

export interface PackChange {
  manifest: Pick<Manifest, 'edition' | 'issuedAt' | 'renewBy'>;
  /** The root file whose keys signed the manifest. */
  root: NonNullable<ContentState['root']>;
  /** Root version whose publisher keys were replaced since: only then may the edition's number fall. */
  rotatedFrom?: number;
  packs: readonly PackContent[];
  /** Ids of packs the reader no longer wants. */
  remove: readonly string[];
  /** Now, as an ISO date and time. */
  at: string;
}

/** Entries written at a time: fewer would be slower, all at once would stop the screen on a slow phone. */
const BATCH = 500;

/**
 * Brings the content tables to a new edition in one transaction: rows, removals, digests, edition. A cut at any
 * instant, or a pack that is not exactly what was signed, leaves the old edition whole.
 */
export async function applyPacks(db: TirekDatabase, change: PackChange, sha256: Sha256Text): Promise<void> {
  // Before the transaction opens: IndexedDB commits by itself while WebCrypto is awaited.
  for (const pack of change.packs) await demandDigest(pack, sha256);
  try {
    await db.transaction('rw', db.entries, db.packs, db.state, db.stage, async () => write(db, change));
  } catch (error) {
    throw storeFailure(error);
  }
}

async function demandDigest({ row, lines }: PackContent, sha256: Sha256Text): Promise<void> {
  const ids = new Set(lines.map(({ id }) => id));
  if (lines.length !== row.entryCount || ids.size !== lines.length) {
    throw new Failure('pack/damaged', `${row.id}: ${ids.size} of ${row.entryCount} entries in ${lines.length} lines`);
  }
  // Corruption and mixed versions: the digest is over what is about to be written.
  if ((await packDigest(lines, sha256)) !== row.digest) throw new Failure('pack/damaged', `${row.id}: other digest`);
}

async function write(db: TirekDatabase, change: PackChange): Promise<void> {
  const { manifest, root, packs, remove, at } = change;
  const { edition, issuedAt, renewBy } = manifest;
  await demandNewest(db, change);
  await db.entries.where('pack').anyOf(remove).delete();
  await db.packs.bulkDelete([...remove]);
  await dropStale(db, packs);
  for (const pack of packs) await putEntries(db, pack);
  await db.packs.bulkPut(packs.map((pack) => installedRow(pack, edition, at)));
  await db.stage.clear();
  await writeState(db, { edition, issuedAt, renewBy, root, lastSuccessAt: at, lastFailure: undefined, progress: undefined });
}

async function putEntries(db: TirekDatabase, { row, lines }: PackContent): Promise<void> {
  for (let at = 0; at < lines.length; at += BATCH) {
    await db.entries.bulkPut(lines.slice(at, at + BATCH).map((line) => entryRow(line, row.id)));
  }
}

/** Rollback by a race: another tab may have installed a newer edition since this manifest was judged. */
async function demandNewest(db: TirekDatabase, { manifest: { edition }, root, rotatedFrom }: PackChange): Promise<void> {
  const installed = await readState(db);
  const isRotation = rotatedFrom !== undefined && installed.root?.version === rotatedFrom;
  const isOlder = edition < installed.edition || root.version < (installed.root?.version ?? 0);
  if (isOlder && !isRotation) throw new Failure('pack/older-than-installed', `edition ${edition} after ${installed.edition}`);
}

/** Removes entries that the new versions no longer hold, before any is put: an entry may move between packs. */
async function dropStale(db: TirekDatabase, packs: readonly PackContent[]): Promise<void> {
  const ids = packs.map(({ row }) => row.id);
  const kept = new Set(packs.flatMap(({ lines }) => lines.map((line) => rowKey(entryRow(line, '')))));
  const before = await db.entries.where('pack').anyOf(ids).primaryKeys();
  await db.entries.bulkDelete(before.filter(([id, lang]) => !kept.has(rowKey({ id, lang }))));
}

function rowKey({ id, lang }: { id: string; lang: string }): string {
  return `${id} ${lang}`;
}

function installedRow({ row, lines }: PackContent, edition: number, at: string): InstalledRow {
  const { id, scope, lang, version, digest, entryCount, sizeBytes } = row;
  const foreign = lines.filter(({ known }) => !known).map((line): [string, string] => [line.id, entryRow(line, id).lang]);
  const named = lang === undefined ? {} : { lang };
  return {
    id,
    scope,
    ...named,
    version,
    digest,
    edition,
    entryCount,
    sizeBytes,
    installedAt: at,
    ...(foreign.length > 0 ? { foreign } : {}),
  };
}
