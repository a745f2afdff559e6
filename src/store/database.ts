import { Dexie, liveQuery, type Table } from 'dexie';
import type { AnswersRow, ChecklistRow, DraftRow } from './answers.ts';
import type { EntryRow } from './entry-row.ts';
import type { ChangeRow } from './changes.ts';
import type { ListRow } from './lists.ts';
import type { InstalledRow, StateRow } from './packs.ts';
import type { SavedRow } from './saved.ts';
import type { SearchRow } from './searches.ts';
import type { SettingRow } from './settings.ts';
import type { SignedRow } from './signed.ts';
import type { StageRow } from './stage.ts';
import { storeFailure } from './store-failure.ts';
import { CONTENT_SCHEMA, CONTENT_SCHEMA_3, DB_NAME, INDEX_SCHEMA, READER_SCHEMA, READER_SCHEMA_2, READER_SCHEMA_3 } from './schema.ts';
import { Failure } from '#core/failure.ts';

/**
 * The one database of a phone. Content tables are a cache of signed packs: a schema change may drop and
 * refill them. The reader's tables are precious: every change of theirs is a new version with an upgrade and a test.
 */
export class TirekDatabase extends Dexie {
  declare readonly entries: Table<EntryRow, [id: string, lang: string]>;
  declare readonly packs: Table<InstalledRow, string>;
  declare readonly stage: Table<StageRow, [sha256: string, end: number]>;
  declare readonly state: Table<StateRow, string>;
  declare readonly lists: Table<ListRow, string>;
  declare readonly changes: Table<ChangeRow, [edition: number, pack: string, id: string]>;
  declare readonly signed: Table<SignedRow, string>;
  declare readonly settings: Table<SettingRow, string>;
  declare readonly saved: Table<SavedRow, string>;
  declare readonly searches: Table<SearchRow, string>;
  declare readonly answers: Table<AnswersRow, string>;
  declare readonly checklists: Table<ChecklistRow, string>;
  declare readonly drafts: Table<DraftRow, string>;

  constructor(name: string) {
    // Strict: an edition or a saved page that was reported as kept must survive a battery that falls out.
    // No result cache: it would hold a second copy of the pages in the memory of a small phone.
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' });
    this.version(1).stores({ ...CONTENT_SCHEMA, ...READER_SCHEMA });
    this.version(2).stores({ ...INDEX_SCHEMA, ...READER_SCHEMA_2 });
    this.version(3).stores({ ...CONTENT_SCHEMA_3, ...READER_SCHEMA_3 });
    this.on('versionchange', ({ newVersion }) => this.#letIn(newVersion));
  }

  /** A newer Tirek in another tab waits for this connection: let it in, and do not come back with old code. */
  #letIn(newVersion: number | null): boolean {
    this.close({ disableAutoOpen: newVersion !== null });
    return false; // stops Dexie's own handler, which would open again
  }
}

/** A connection of its own; opened by its first use. */
export function openDatabase(name = DB_NAME): TirekDatabase {
  return new TirekDatabase(name);
}

let shared: TirekDatabase | undefined;

/** The connection that a page's screens and sync use together. */
export function sharedDatabase(): TirekDatabase {
  shared ??= openDatabase();
  return shared;
}

/**
 * Waits until the database can be used. Fails with `store/blocked` when a frozen tab with an older Tirek
 * holds it, instead of waiting for ever; the opening goes on, so that trying again helps.
 */
export async function whenOpen<D extends Dexie>(db: D): Promise<D> {
  if (db.isOpen()) return db;
  const blocked = new Promise<never>((_, reject) => {
    db.on('blocked', () => reject(new Failure('store/blocked', db.name)));
  });
  try {
    await Promise.race([db.open(), blocked]);
    return db;
  } catch (error) {
    throw storeFailure(error);
  }
}

/** Runs a query now and again whenever what it read has changed, in this tab or another. Returns how to stop. */
export function watchQuery<T>(query: () => Promise<T>, onValue: (value: T) => void, onFailure: (failure: Failure) => void): () => void {
  // Async, even if it only hands on: Dexie follows for certain what is read after an `await` only in such functions.
  const subscription = liveQuery(async () => query()).subscribe({
    next: onValue,
    error: (error: unknown) => onFailure(storeFailure(error)),
  });
  return () => subscription.unsubscribe();
}
