import type { Entry } from '#core/entry.ts';
import { packDigest, type PackLine, packLine, type PackRow, type Part } from '#core/pack.ts';
import { sha256Text } from './check.ts';
import { textHash } from '#core/search/bytes.ts';
import { packFile } from './pack-file.ts';
import { compare } from './problem.ts';

/** Bytes of a part before packing: larger packs better, smaller resumes better on a broken line. */
const PART_BYTES = 256 * 1024;
/** From here on a part may end, where an entry's id says so. */
const LEAST_BYTES = 160 * 1024;
/** One id in so many says so. */
const ENDS_EVERY = 8;

export interface BuiltPack {
  /** The manifest's row but for its version, which depends on the edition before. */
  row: Pick<PackRow, 'id' | 'scope' | 'lang' | 'digest' | 'entryCount' | 'sizeBytes' | 'rawBytes'>;
  parts: Part[];
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
  const rawBytes = parts.reduce((sum, part) => sum + part.rawBytes, 0);
  return { row: { id, scope, ...(lang ? { lang } : {}), digest, entryCount: lines.length, sizeBytes, rawBytes }, parts, lines, files };
}

/**
 * Lines of JSON, cut between entries, each piece at most PART_BYTES unless one entry alone is larger. Where it can, a part ends at
 * an entry chosen by its id: one longer page then changes one part, and not all that follow.
 */
function splitParts(lines: readonly PackLine[]): Uint8Array[] {
  const parts: Uint8Array[][] = [];
  let room = 0;
  for (const { id, text } of lines) {
    const bytes = new TextEncoder().encode(`${text}\n`);
    if (bytes.length > room) [parts[parts.length], room] = [[], PART_BYTES];
    parts.at(-1)?.push(bytes);
    room -= bytes.length;
    if (room <= PART_BYTES - LEAST_BYTES && textHash(id) % ENDS_EVERY === 0) room = 0;
  }
  return parts.map((part) => Buffer.concat(part));
}
