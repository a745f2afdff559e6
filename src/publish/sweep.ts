import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '#core/pack.ts';
import { editionPath, listEditions, type PastEdition } from './past-editions.ts';

/** A phone in the middle of a download of an edition that was replaced must still finish: so many keep all their files. */
const GRACE = 4;

interface Published {
  manifest: Manifest;
  /** Names of the files of the newest edition. */
  files: readonly string[];
  past: readonly PastEdition[];
}

/** Removes the files that no edition which is kept needs any more: neither to be fetched, nor to make steps from. */
export function sweepPacks(packsDir: string, { manifest, files, past }: Published): void {
  const kept = new Set([manifest.edition, ...past.map(({ edition }) => edition)]);
  for (const edition of listEditions(packsDir)) if (!kept.has(edition)) rmSync(editionPath(packsDir, edition));
  const recent = past.filter(({ edition }) => edition > manifest.edition - GRACE);
  const needed = new Set([...files, ...past.flatMap((old) => old.files), ...recent.flatMap((old) => stepFiles(old.manifest))]);
  for (const name of readdirSync(packsDir)) {
    // Only what is named by a hash is ours to remove.
    const [hash = ''] = name.split('.');
    if (/^[0-9a-f]{64}(\.part)?$/.test(name) && !needed.has(hash)) rmSync(join(packsDir, name));
  }
}

function stepFiles({ steps }: Manifest): string[] {
  return steps.map(({ sha256 }) => sha256);
}
