import { Failure } from '#core/failure.ts';

/** Unpacks a gzip part. It must give exactly the announced bytes, and stops as soon as there are more (zip bomb). */
export async function unpack(packed: Uint8Array<ArrayBuffer>, rawBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const raw = new Uint8Array(rawBytes);
  let size = 0;
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  try {
    for (;;) {
      const { done, value } = await readNext(reader);
      if (done) break;
      if (size + value.length > rawBytes) throw new Failure('pack/too-large', `unpacks to more than ${rawBytes} bytes`);
      raw.set(value, size);
      size += value.length;
    }
  } finally {
    reader.cancel().catch(() => undefined);
  }
  if (size < rawBytes) throw new Failure('pack/damaged', `unpacks to ${size} of ${rawBytes} bytes`);
  return raw;
}

async function readNext(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<ReadableStreamReadResult<Uint8Array>> {
  try {
    return await reader.read();
  } catch (error) {
    throw new Failure('pack/damaged', `not gzip: ${String(error)}`);
  }
}
