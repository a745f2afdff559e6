import { createHash } from 'node:crypto';
import { gzipSync } from 'fflate';

export function sha256Hex(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** The same bytes on every machine. */
export function gzip(raw: Uint8Array): Uint8Array<ArrayBuffer> {
  // fflate rather than zlib: zlib's bytes differ between builds of Node, and a file is named by its bytes.
  return gzipSync(raw, { level: 9, mtime: 0 }) as Uint8Array<ArrayBuffer>;
}

/** A packed file and its name. */
export function packFile(raw: Uint8Array): { sha256: string; bytes: Uint8Array<ArrayBuffer>; rawBytes: number } {
  const bytes = gzip(raw);
  return { sha256: sha256Hex(bytes), bytes, rawBytes: raw.length };
}
