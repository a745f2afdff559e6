import type { Sha256Text } from '#core/canonical.ts';
import { Failure } from '#core/failure.ts';
import { listDigest, type ListedLine, listLines, type Manifest, type PackRow } from '#core/pack.ts';
import { type ChangeStamp, noteChanges, trimChanges } from './changes.ts';
import type { TirekDatabase } from './database.ts';
import { type EntryLine, entryRow } from './entry-row.ts';
import { packList } from './lists.ts';
import { type ContentState, dropPacks, type InstalledRow, readState, writeState } from './packs.ts';
import type { SignedRow } from './signed.ts';
import { storeFailure } from './store-failure.ts';

/** A pack ready to be written: its row in the list of packs, and its entries. */
export interface PackContent {
  row: PackRow;
  /** Every entry of the pack; of a patched one only those that are new or changed. */
  lines: EntryLine[];
  patch?: {
    /** Digest of the pack that the patch was applied to. */
    from: string;
    /** Ids of entries that are gone. */
    gone: readonly string[];
  };
}

export interface PackChange {
  manifest: Pick<Manifest, 'edition' | 'issuedAt' | 'renewBy'>;
  /** What proves the packs to a neighbour: the signed manifest and the list of packs that it names. */
  signed: Record<SignedRow['name'], string>;
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

/** A pack with the list of all its entries, as it was and as it will be. */
interface Prepared extends PackContent {
  before: { digest: string; list: ListedLine[] } | undefined;
  list: ListedLine[];
}

/** Entries written at a time: fewer would be slower, all at once would stop the screen on a slow phone. */
const BATCH = 500;

/**
 * Brings the content tables to a new edition in one transaction: rows, removals, digests, edition. A cut at any
 * instant, or a pack that is not exactly what was signed, leaves the old edition whole.
 */
export async function applyPacks(db: TirekDatabase, change: PackChange, sha256: Sha256Text): Promise<void> {
  try {
    // Before the transaction opens: IndexedDB commits by itself while WebCrypto is awaited.
    const packs: Prepared[] = [];
    for (const pack of change.packs) packs.push(await prepare(db, pack, sha256));
    await db.transaction('rw', contentTables(db), async () => write(db, { ...change, packs }));
  } catch (error) {
    throw storeFailure(error);
  }
}

function contentTables(db: TirekDatabase) {
  return [db.entries, db.packs, db.state, db.stage, db.lists, db.changes, db.signed];
}

async function prepare(db: TirekDatabase, pack: PackContent, sha256: Sha256Text): Promise<Prepared> {
  const { row, lines } = pack;
  const installed = await db.packs.get(row.id);
  const before = installed?.digest ? { digest: installed.digest, list: await packList(db, row.id, sha256) } : undefined;
  const fresh = await listLines(lines, sha256);
  const list = pack.patch ? patchedList(before?.list ?? [], fresh, pack.patch.gone) : fresh;
  const ids = new Set(list.map(({ id }) => id));
  if (list.length !== row.entryCount || ids.size !== list.length) {
    throw new Failure('pack/damaged', `${row.id}: ${ids.size} of ${row.entryCount} entries in ${list.length} lines`);
  }
  // Corruption and mixed versions: the digest is over what will be here, however it came.
  if ((await listDigest(list, sha256)) !== row.digest) throw new Failure('pack/damaged', `${row.id}: other digest`);
  return { ...pack, before, list };
}

function patchedList(before: readonly ListedLine[], fresh: readonly ListedLine[], gone: readonly string[]): ListedLine[] {
  const replaced = new Set([...gone, ...fresh.map(({ id }) => id)]);
  return [...before.filter(({ id }) => !replaced.has(id)), ...fresh].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

async function write(db: TirekDatabase, change: Omit<PackChange, 'packs'> & { packs: readonly Prepared[] }): Promise<void> {
  const { manifest, root, packs, remove, at, signed } = change;
  const { edition, issuedAt, renewBy } = manifest;
  await demandNewest(db, change);
  await dropPacks(db, remove);
  for (const pack of packs) await notePack(db, pack, { edition, issuedAt, at });
  await dropStale(db, packs);
  for (const pack of packs) await putEntries(db, pack);
  for (const pack of packs) {
    const foreign = (await db.packs.get(pack.row.id))?.foreign;
    await db.packs.put(installedRow(pack, { edition, at, foreign }));
  }
  await db.lists.bulkPut(packs.map(({ row, list }) => ({ pack: row.id, lines: list })));
  await db.signed.bulkPut([
    { name: 'manifest', text: signed.manifest },
    { name: 'index', text: signed.index },
  ]);
  await trimChanges(db);
  await db.stage.clear();
  await writeState(db, { edition, issuedAt, renewBy, root, lastSuccessAt: at, ...SETTLED });
}

/** What a success ends. */
const SETTLED = { lastFailure: undefined, failures: undefined, retryAt: undefined, waiting: undefined, progress: undefined };

/** Notes what is new in a pack that was here before. Fails when another tab has changed the pack since it was read. */
async function notePack(db: TirekDatabase, { row, before, list, lines, patch }: Prepared, stamp: ChangeStamp): Promise<void> {
  const installed = await db.packs.get(row.id);
  const isSame = installed !== undefined && installed.digest === before?.digest;
  if (patch && !(isSame && installed.digest === patch.from)) throw new Failure('pack/damaged', `${row.id}: not what the patch starts from`);
  if (isSame) await noteChanges(db, { pack: row.id, before: before?.list ?? [], after: list, lines }, stamp);
}

async function putEntries(db: TirekDatabase, { row, lines }: PackContent): Promise<void> {
  for (let at = 0; at < lines.length; at += BATCH) {
    await db.entries.bulkPut(lines.slice(at, at + BATCH).map((line) => entryRow(line, row.id)));
  }
}

/** Rollback by a race: another tab may have installed a newer edition since this manifest was judged. */
async function demandNewest(db: TirekDatabase, { manifest: { edition }, root, rotatedFrom }: Omit<PackChange, 'packs'>): Promise<void> {
  const installed = await readState(db);
  const isRotation = rotatedFrom !== undefined && installed.root?.version === rotatedFrom;
  const isOlder = edition < installed.edition || root.version < (installed.root?.version ?? 0);
  if (isOlder && !isRotation) throw new Failure('pack/older-than-installed', `edition ${edition} after ${installed.edition}`);
}

/** Removes entries that the new versions no longer hold, before any is put: an entry may move between packs. */
async function dropStale(db: TirekDatabase, packs: readonly PackContent[]): Promise<void> {
  const kept = new Set(packs.flatMap(({ lines }) => lines.map((line) => rowKey(entryRow(line, '')))));
  for (const { row, patch } of packs) {
    const gone = patch && new Set(patch.gone);
    const before = await db.entries.where('pack').equals(row.id).primaryKeys();
    await db.entries.bulkDelete(before.filter(([id, lang]) => (gone?.has(id) ?? true) && !kept.has(rowKey({ id, lang }))));
  }
}

function rowKey({ id, lang }: { id: string; lang: string }): string {
  return `${id} ${lang}`;
}

interface Installing {
  edition: number;
  at: string;
  /** Entries of the pack that this app did not know before. */
  foreign: InstalledRow['foreign'];
}

function installedRow({ row, lines, patch }: Prepared, { edition, at, foreign: old = [] }: Installing): InstalledRow {
  const { id, scope, lang, version, digest, entryCount, sizeBytes } = row;
  const fresh = new Set([...lines.map((line) => line.id), ...(patch?.gone ?? [])]);
  const foreign = [
    ...(patch ? old.filter(([known]) => !fresh.has(known)) : []),
    ...lines.filter(({ known }) => !known).map((line): [string, string] => [line.id, entryRow(line, id).lang]),
  ];
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
