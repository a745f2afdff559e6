import type { EntryRow } from './entry-row.ts';
import type { InstalledRow } from './packs.ts';
import { committed, openExisting, settled } from './raw-database.ts';

/**
 * Some segments of the search index, each of one language, saved as one run of bytes. Blobs are read several times as
 * fast as arrays; where a browser keeps none (Safari's private window), an array.
 */
export interface VolumeRow {
  pack: typeof VOLUMES;
  number: number;
  bytes: Blob | Uint8Array<ArrayBuffer>;
  parts: { lang: string; length: number; checksum: number }[];
}

/** Pages of a volume that no longer count, a list for each part. Beside it, so that its bytes are not written again. */
export interface MaskedRow {
  pack: typeof MASKED;
  number: number;
  masked: number[][];
}

/** Says that a pack in this state is wholly indexed. */
export interface IndexedRow {
  pack: string;
  number: typeof INDEXED;
  digest: string;
  /** Hash of the thesaurus that the pages were indexed with. */
  thesaurus: number;
  /** How many pages that are: volumes that were lost since are missed. */
  pages: number;
}

/** The thesaurus as the index was made with it, beside the index: one row, of no pack. */
export interface ThesaurusRow {
  pack: typeof NO_PACK;
  number: typeof INDEXED;
  /** Of the pack that the terms came with. */
  digest: string;
  /** Texts of core/search/thesaurus.ts and suggest.ts. */
  phrases: string;
  suggestions: string;
  /** Of the phrases. */
  hash: number;
}

/** The titles of all pages there are, whether or not they are on the phone, as a segment. */
export interface ListedRow {
  pack: typeof LISTED;
  number: typeof INDEXED;
  /** Of the list and the thesaurus it was made with. */
  digest: string;
  bytes: Uint8Array<ArrayBuffer>;
}

export const INDEXED = -1;
export const NO_PACK = '';
/** No pack has such a name. */
export const VOLUMES = '*volumes';
export const MASKED = '*masked';
export const LISTED = '*listed';

export type ShelfRow = VolumeRow | MaskedRow | IndexedRow | ThesaurusRow | ListedRow;

/** What changes at once in the index. */
interface ShelfChange {
  put: readonly ShelfRow[];
  drop: readonly { pack: string; number: number }[];
}

export type EntryKey = [id: string, lang: string];

/** The search worker's view of the database. Without Dexie; every method is one transaction. */
export interface IndexShelf {
  packs(): Promise<InstalledRow[]>;
  terms(): Promise<EntryRow[]>;
  /** Every entry of a pack. */
  rowsOf(pack: string): Promise<EntryRow[]>;
  /** Entries that are chosen by the packs on the phone; both are read in one transaction. */
  rows(choose: (packs: InstalledRow[]) => readonly EntryKey[]): Promise<(EntryRow | undefined)[]>;
  index(): Promise<ShelfRow[]>;
  save(change: ShelfChange): Promise<void>;
  /** Marks a pack, unless it was changed, removed or installed anew since it was read: true when it is marked. */
  mark(row: IndexedRow, installedAt: string): Promise<boolean>;
  /** False after a newer Tirek asked for the database: open it again. */
  isOpen(): boolean;
  close(): void;
}

/** Opens the shelf; undefined when nothing is installed yet, or the database is of an older Tirek. */
export async function openIndexShelf(indexedDB: IDBFactory): Promise<IndexShelf | undefined> {
  const db = await openExisting(indexedDB).catch(() => undefined);
  if (!db?.objectStoreNames.contains('segments')) {
    db?.close();
    return undefined;
  }
  let isOpen = true;
  const close = (): void => {
    isOpen = false;
    db.close();
  };
  db.addEventListener('versionchange', close);
  db.addEventListener('close', () => (isOpen = false));
  return {
    ...readers(db),
    save: (change) => save(db, change),
    mark: (row, installedAt) => mark(db, row, installedAt),
    isOpen: () => isOpen,
    close,
  };
}

function readers(db: IDBDatabase): Pick<IndexShelf, 'packs' | 'terms' | 'rowsOf' | 'rows' | 'index'> {
  const store = (name: string): IDBObjectStore => db.transaction(name).objectStore(name);
  return {
    packs: () => settled(store('packs').getAll()),
    terms: () => settled(store('entries').index('[kind+lang]').getAll(['term', ''])),
    // Asked for the entries of no pack, IndexedDB would give those of all.
    rowsOf: async (pack) => (typeof pack === 'string' ? settled(store('entries').index('pack').getAll(pack)) : []),
    rows: async (choose) => {
      const transaction = db.transaction(['packs', 'entries']);
      const packs = await settled<InstalledRow[]>(transaction.objectStore('packs').getAll());
      const entries = transaction.objectStore('entries');
      return Promise.all(choose(packs).map((key) => settled<EntryRow | undefined>(entries.get(key))));
    },
    index: () => settled(store('segments').getAll()),
  };
}

async function save(db: IDBDatabase, change: ShelfChange): Promise<void> {
  try {
    await write(db, change);
  } catch (error) {
    if (!change.put.some((row) => 'bytes' in row && row.bytes instanceof Blob)) throw error;
    await write(db, { ...change, put: await Promise.all(change.put.map(withoutBlob)) });
  }
}

async function write(db: IDBDatabase, { put, drop }: ShelfChange): Promise<void> {
  const transaction = db.transaction('segments', 'readwrite');
  const segments = transaction.objectStore('segments');
  for (const { pack, number } of drop) segments.delete([pack, number]);
  for (const row of put) segments.put(row);
  await committed(transaction);
}

async function withoutBlob(row: ShelfRow): Promise<ShelfRow> {
  if (!('bytes' in row) || !(row.bytes instanceof Blob)) return row;
  return { ...row, bytes: new Uint8Array(await row.bytes.arrayBuffer()) };
}

async function mark(db: IDBDatabase, row: IndexedRow, installedAt: string): Promise<boolean> {
  const transaction = db.transaction(['segments', 'packs'], 'readwrite');
  const pack = await settled<InstalledRow | undefined>(transaction.objectStore('packs').get(row.pack));
  const isSame = pack?.digest === row.digest && pack.installedAt === installedAt;
  if (isSame) transaction.objectStore('segments').put(row);
  await committed(transaction);
  return isSame;
}
