import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'fflate';
import { type Manifest, manifestSchema, type PackLine, packIndexSchema, type PackParts, packPartsSchema, type Part } from '#core/pack.ts';
import type { KnownEdition } from './build-step.ts';
import { isKept } from './kept-editions.ts';
import { sha256Hex } from './pack-file.ts';

/** An edition that was published from here before, with the files it names. */
export interface PastEdition extends KnownEdition {
  manifest: Manifest;
  /** The files that the index and the list of parts are in, and all parts. */
  files: string[];
}

export function editionPath(packsDir: string, edition: number): string {
  return join(packsDir, 'editions', `${edition}.json`);
}

/** Numbers of the editions whose manifests are here. */
export function listEditions(packsDir: string): number[] {
  const dir = join(packsDir, 'editions');
  const names = existsSync(dir) ? readdirSync(dir) : [];
  return names.flatMap((name) => (/^\d+\.json$/.test(name) ? [Number.parseInt(name, 10)] : [])).toSorted((a, b) => a - b);
}

/** The editions that are kept when `newest` comes out, oldest first. One that was damaged here is left out: no step starts from it. */
export function readPastEditions(packsDir: string, newest: number): PastEdition[] {
  const numbers = listEditions(packsDir).filter((edition) => edition < newest && isKept(edition, newest));
  return numbers.flatMap((edition) => readEdition(packsDir, editionPath(packsDir, edition)) ?? []);
}

/** An edition by its manifest file; undefined when that or its index is missing, damaged, or of an older format. */
export function readEdition(packsDir: string, manifestFile: string): PastEdition | undefined {
  const manifest = readManifestFile(manifestFile);
  const indexText = manifest && readPacked(packsDir, manifest.index);
  if (!manifest || indexText === undefined) return undefined;
  const index = packIndexSchema.parse(JSON.parse(indexText));
  const partsText = readPacked(packsDir, index.parts);
  if (partsText === undefined) return undefined;
  const parts: PackParts = packPartsSchema.parse(JSON.parse(partsText)).packs;
  const { edition } = manifest;
  const files = [manifest.index, index.parts, ...Object.values(parts).flat()].map(({ sha256 }) => sha256);
  return { edition, manifest, indexText, packs: index.packs, files, linesOf: ({ id }) => readPackLines(packsDir, parts[id] ?? []) };
}

/** What a manifest file says, whoever signed it: enough to count on and to make patches; a wrong patch is refused by every phone. */
function readManifestFile(file: string): Manifest | undefined {
  if (!existsSync(file)) return undefined;
  try {
    return manifestSchema.parse((JSON.parse(readFileSync(file, 'utf8')) as { signed?: unknown }).signed);
  } catch {
    return undefined;
  }
}

function readPackLines(packsDir: string, parts: readonly Part[]): PackLine[] | undefined {
  const texts = parts.map((part) => readPacked(packsDir, part));
  if (texts.includes(undefined)) return undefined;
  const lines = texts.join('').split('\n').filter(Boolean);
  return lines.map((text) => ({ id: (JSON.parse(text) as { id: string }).id, text }));
}

function readPacked(packsDir: string, { sha256 }: Pick<Part, 'sha256'>): string | undefined {
  const file = join(packsDir, sha256);
  if (!existsSync(file)) return undefined;
  const bytes = readFileSync(file);
  return sha256Hex(bytes) === sha256 ? new TextDecoder().decode(gunzipSync(bytes)) : undefined;
}
