import 'fake-indexeddb/auto';
import type { Entry, ForeignEntry } from '#core/entry.ts';
import { canonicalJson } from '#core/canonical.ts';
import { parseEntry } from '#core/parse-entry.ts';
import { packDigest, packLine, type PackRow } from '#core/pack.ts';
import { applyPacks, type PackContent } from '#store/apply-packs.ts';
import { openDatabase, type TirekDatabase } from '#store/database.ts';
import { testCrypto } from '../support/builders.ts';

let count = 0;

/** A database of its own for each test. */
export function freshDatabase(): TirekDatabase {
  count += 1;
  return openDatabase(`test-${count}`);
}

/** A pack's entries as sync hands them to the store. */
export async function packContent(id: string, entries: readonly (Entry | ForeignEntry)[], version = 1): Promise<PackContent> {
  const lines = entries.map((entry) => ({ ...packLine(entry), value: entry, known: parseEntry(entry).known }));
  const digest = await packDigest(lines, testCrypto.sha256Text);
  const [scope = '', lang] = id.split('.');
  const row: PackRow = {
    id,
    scope,
    ...(lang ? { lang } : {}),
    version,
    digest,
    entryCount: lines.length,
    sizeBytes: 1000,
    rawBytes: 5000,
  };
  return { row, lines };
}

interface Installing {
  edition?: number;
  remove?: string[];
}

/** Installs an edition with these packs. */
export async function install(
  db: TirekDatabase,
  packs: Record<string, readonly (Entry | ForeignEntry)[]>,
  { edition = 1, remove = [] }: Installing = {},
): Promise<void> {
  const contents = await Promise.all(Object.entries(packs).map(([id, entries]) => packContent(id, entries, edition)));
  await applyPacks(db, changeOf(contents, edition, remove), testCrypto.sha256Text);
}

export function changeOf(packs: readonly PackContent[], edition: number, remove: readonly string[] = []) {
  const manifest = { edition, issuedAt: `2026-02-0${edition}T00:00:00Z`, renewBy: '2026-05-01T00:00:00Z' };
  return {
    manifest,
    signed: { manifest: '{}', index: `{"edition":${edition}}` },
    root: { version: 1, text: '{}' },
    packs,
    remove,
    at: '2026-02-10T08:00:00.000Z',
  };
}

/** All content of a database as one text: to see that nothing at all has changed. */
export async function contentText(db: TirekDatabase): Promise<string> {
  const [entries, packs, state] = await Promise.all([db.entries.toArray(), db.packs.toArray(), db.state.toArray()]);
  return canonicalJson({ entries, packs, state });
}
