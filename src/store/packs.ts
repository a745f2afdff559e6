import type { FailureCode } from '#core/failure.ts';
import type { TirekDatabase } from './database.ts';

/** A pack on this phone. */
export interface InstalledRow {
  id: string;
  scope: string;
  lang?: string;
  /** The edition in which the pack last changed. */
  version: number;
  /** Empty after a self-check found it damaged: the next pull fetches it again. */
  digest: string;
  /** The edition it was installed from. */
  edition: number;
  entryCount: number;
  sizeBytes: number;
  installedAt: string;
  /** What the last self-check found; absent before the first. */
  sound?: boolean;
  /** Keys of entries this app does not know yet. */
  foreign?: [id: string, lang: string][];
}

export async function listPacks(db: TirekDatabase): Promise<InstalledRow[]> {
  return db.packs.toArray();
}

/** Frees the space of packs at once and without a network. Settings are the caller's to change first. */
export async function removePacks(db: TirekDatabase, ids: readonly string[]): Promise<void> {
  await db.transaction('rw', [db.entries, db.packs, db.lists, db.changes], () => dropPacks(db, ids));
}

/** Removes packs with all that is kept about them. Runs inside a transaction over the content tables. */
export async function dropPacks(db: TirekDatabase, ids: readonly string[]): Promise<void> {
  await db.entries.where('pack').anyOf(ids).delete();
  await db.changes.filter(({ pack }) => ids.includes(pack)).delete();
  await db.lists.bulkDelete([...ids]);
  await db.packs.bulkDelete([...ids]);
}

export interface PullProgress {
  receivedBytes: number;
  totalBytes: number;
  phase: 'fetching' | 'applying';
}

/** What an update would cost and bring; counts only of packs whose patches say it. */
export interface WaitingUpdate {
  edition: number;
  bytes: number;
  counts?: { put: number; edit: number; drop: number };
}

/** What is installed and how the last pull went; the screens' only view of sync. Times are ISO. */
export interface ContentState {
  /** 0: nothing installed yet. */
  edition: number;
  issuedAt?: string;
  renewBy?: string;
  lastAttemptAt?: string;
  lastSuccessAt?: string;
  /** How the last attempt failed; absent after a success. */
  lastFailure?: FailureCode;
  /** Attempts that failed one after another, and when the next may be made unasked. */
  failures?: number;
  retryAt?: string;
  /** An update that is too large to be fetched unasked on this connection. */
  waiting?: WaitingUpdate;
  /** The newest edition whose download the reader asked for: it may go on by itself after a cut. */
  agreedEdition?: number;
  /** Present while a pull runs, and after one that was killed. */
  progress?: PullProgress;
  /** The newest root file verified on this phone: keys never go back. */
  root?: { version: number; text: string };
}

export interface StateRow {
  key: string;
  value: unknown;
}

export async function readState(db: TirekDatabase): Promise<ContentState> {
  const rows = await db.state.toArray();
  return { edition: 0, ...Object.fromEntries(rows.map(({ key, value }) => [key, value])) };
}

/** Changes the fields that the patch names; `undefined` removes one. May run inside a transaction over `state`. */
export async function writeState(db: TirekDatabase, patch: Partial<ContentState>): Promise<void> {
  const fields = Object.entries(patch);
  await db.transaction('rw', db.state, async () => {
    await db.state.bulkDelete(fields.filter(([, value]) => value === undefined).map(([key]) => key));
    await db.state.bulkPut(fields.filter(([, value]) => value !== undefined).map(([key, value]) => ({ key, value })));
  });
}
