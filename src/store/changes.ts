import type { Entry, ForeignEntry } from '#core/entry.ts';
import type { ListedLine } from '#core/pack.ts';
import type { TirekDatabase } from './database.ts';
import { type EntryLine, entryRow } from './entry-row.ts';
import { packRows } from './lists.ts';

/** One entry that an update brought, changed or took away. Content, not the reader's: it goes when its pack goes. */
export interface ChangeRow {
  edition: number;
  pack: string;
  id: string;
  lang: string;
  kind: string;
  what: 'new' | 'changed' | 'removed';
  /** Day of the edition, as its publisher signed it. */
  issuedAt: string;
  /** When this phone took it. */
  at: string;
  /** The words of an article as they were, so that the difference can be shown. */
  before?: Entry | ForeignEntry;
}

/** Rows kept, the newest; and articles of one pack in one update whose former words are kept: old words must not fill the phone. */
const MOST_ROWS = 2000;
const MOST_WORDS = 100;

/** A pack before and after. */
export interface PackDifference {
  pack: string;
  before: readonly ListedLine[];
  after: readonly ListedLine[];
  lines: readonly EntryLine[];
}

export type ChangeStamp = Pick<ChangeRow, 'edition' | 'issuedAt' | 'at'>;

/** Notes what an update does to a pack. Runs inside the update's transaction, before anything of the pack is written. */
export async function noteChanges(db: TirekDatabase, difference: PackDifference, stamp: ChangeStamp): Promise<void> {
  const { pack, before, after, lines } = difference;
  const [was, is] = [hashes(before), hashes(after)];
  const gone = before.filter(({ id }) => !is.has(id)).map(({ id }) => id);
  const changed = after.filter((line) => was.has(line.id) && was.get(line.id) !== line.sha256).map(({ id }) => id);
  const old = await packRows(db, pack, new Set([...gone, ...changed]));
  const isGone = new Set(gone);
  let words = 0;
  const former = old.map(({ id, lang, kind, value }): ChangeRow => {
    const hasWords = kind === 'article' && lang !== '' && (words += 1) <= MOST_WORDS;
    return { ...stamp, pack, id, lang, kind, what: isGone.has(id) ? 'removed' : 'changed', ...(hasWords ? { before: value } : {}) };
  });
  const fresh = lines.flatMap((line): ChangeRow[] => {
    const { id, lang, kind } = entryRow(line, pack);
    return was.has(id) ? [] : [{ ...stamp, pack, id, lang, kind, what: 'new' }];
  });
  await db.changes.bulkPut([...former, ...fresh]);
}

function hashes(list: readonly ListedLine[]): Map<string, string> {
  return new Map(list.map(({ id, sha256 }) => [id, sha256]));
}

/** Forgets the oldest changes beyond the bound. */
export async function trimChanges(db: TirekDatabase): Promise<void> {
  const keys = await db.changes.toCollection().primaryKeys();
  await db.changes.bulkDelete(keys.slice(0, Math.max(0, keys.length - MOST_ROWS)));
}

/** What changed, the newest edition first; of one entry only, or of all. */
export async function listChanges(db: TirekDatabase, id?: string): Promise<ChangeRow[]> {
  const rows = id === undefined ? await db.changes.toArray() : await db.changes.where('id').equals(id).toArray();
  return rows.toSorted((a, b) => b.edition - a.edition);
}
