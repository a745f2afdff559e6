import type { Entry } from '#core/entry.ts';
import { packDigest, type PackLine, packLine, type PackRow } from '#core/pack.ts';
import { sha256Text } from './check.ts';
import { packFile } from './pack-file.ts';
import { compare } from './problem.ts';

/** Bytes of a part before packing: larger packs better, smaller resumes better on a broken line. */
const PART_BYTES = 256 * 1024;

export interface BuiltPack {
  /** The manifest's row but for its version, which depends on the edition before. */
  row: Pick<PackRow, 'id' | 'scope' | 'lang' | 'digest' | 'entryCount' | 'sizeBytes' | 'parts'>;
  /** What it holds, sorted by id: what patches are made from. */
  lines: PackLine[];
  /** Bytes of the parts by name. */
  files: Map<string, Uint8Array>;
}

/** Packs one pack's entries. The same entries give the same bytes, on every machine and in any order. */
export async function buildPack(id: string, entries: readonly Entry[]): Promise<BuiltPack> {
  const [scope = '', lang] = id.split('.');
  const lines = entries.map(packLine).toSorted((a, b) => compare(a.id, b.id) || compare(a.text, b.text));
  const files = new Map<string, Uint8Array>();
  const parts = splitParts(lines).map((raw) => {
    const { bytes, ...part } = packFile(raw);
    files.set(part.sha256, bytes);
    return { ...part, bytes: bytes.length };
  });
  const digest = await packDigest(lines, sha256Text);
  const sizeBytes = parts.reduce((sum, part) => sum + part.bytes, 0);
  return { row: { id, scope, ...(lang ? { lang } : {}), digest, entryCount: lines.length, sizeBytes, parts }, lines, files };
}

/** Lines of JSON, cut between entries, each piece at most PART_BYTES unless one entry alone is larger. */
function splitParts(lines: readonly PackLine[]): Uint8Array[] {
  const parts: Uint8Array[][] = [];
  let room = 0;
  for (const { text } of lines) {
    const bytes = new TextEncoder().encode(`${text}\n`);
    if (bytes.length > room) [parts[parts.length], room] = [[], PART_BYTES];
    parts.at(-1)?.push(bytes);
    room -= bytes.length;
  }
  return parts.map((part) => Buffer.concat(part));
}
