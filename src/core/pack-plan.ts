import { type Manifest, packId, type PackRow, type Part } from './pack.ts';
import { type Language } from './language.ts';

/** What the reader chose to keep. */
export interface Choice {
  /** Scopes besides `core`, which is always kept: country codes and `policy`. */
  scopes: readonly string[];
  languages: readonly Language[];
}

export interface InstalledPack {
  id: string;
  version: number;
  digest: string;
}

/** What a pull will do. `parts` are the pieces still to fetch, each once; `bytes` is their sum on the wire. */
export interface Plan {
  install: PackRow[];
  remove: string[];
  parts: Part[];
  bytes: number;
}

/** Pack ids that a choice asks for, in the order they should arrive: what helps first, first. */
export function wantedPacks(choice: Choice): string[] {
  const scopes = ['core', ...choice.scopes.filter((scope) => scope !== 'core')];
  return scopes.flatMap((scope) => [packId(scope), ...choice.languages.map((lang) => packId(scope, lang))]);
}

/**
 * Decides, without touching anything, how a phone gets from what is installed to what is wanted.
 * `staged` holds hashes of pieces that an interrupted download already brought. A pack that the manifest no
 * longer lists stays installed: only the reader removes what is readable.
 */
export function planPull(
  manifest: Manifest,
  wanted: readonly string[],
  installed: readonly InstalledPack[],
  staged: ReadonlySet<string>,
): Plan {
  const have = new Map(installed.map((pack) => [pack.id, pack.digest]));
  const rows = new Map(manifest.packs.map((row) => [row.id, row]));
  const install = wanted.flatMap((id) => {
    const row = rows.get(id);
    return row && have.get(id) !== row.digest ? [row] : [];
  });
  const parts = uniqueParts(install).filter((part) => !staged.has(part.sha256));
  const remove = installed.map((pack) => pack.id).filter((id) => !wanted.includes(id));
  return { install, remove, parts, bytes: sumBytes(parts) };
}

/** Bytes on the wire of the packs a choice would bring to an empty phone. */
export function choiceBytes(manifest: Manifest, choice: Choice): number {
  const wanted = new Set(wantedPacks(choice));
  return sumBytes(uniqueParts(manifest.packs.filter((row) => wanted.has(row.id))));
}

/** Pieces of the packs, each once: two packs with the same content share them. */
function uniqueParts(rows: readonly PackRow[]): Part[] {
  return [...new Map(rows.flatMap((row) => row.parts).map((part) => [part.sha256, part])).values()];
}

function sumBytes(parts: readonly Part[]): number {
  return parts.reduce((sum, part) => sum + part.bytes, 0);
}
