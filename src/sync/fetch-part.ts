import { Failure, failureOf } from '#core/failure.ts';
import type { Part } from '#core/pack.ts';
import { dropStaged, readStaged } from '#store/stage.ts';
import { PartWriter, type ProgressAt } from './part-writer.ts';
import type { PullTools } from './pull.ts';

export interface PartWatch {
  signal: AbortSignal;
  progressAt: ProgressAt;
}

export type PartTools = Pick<PullTools, 'db' | 'source' | 'crypto'>;

/** Times a broken connection is taken up again within one pull, as long as bytes keep coming. */
const RESUMES = 5;

/**
 * The bytes of a part, verified: from the stage, the rest from the network. A damaged part is thrown away and
 * fetched once more; damaged again, it fails with `pack/damaged`.
 */
export async function fetchPart(tools: PartTools, part: Part, watch: PartWatch): Promise<Uint8Array<ArrayBuffer>> {
  for (let attempt = 1; attempt <= 2; attempt += 1) {
    await complete(tools, part, watch);
    const bytes = await readStaged(tools.db, part.sha256);
    // Corruption on the way or on the phone: the name of a part is its hash.
    if ((await tools.crypto.sha256Bytes(bytes)) === part.sha256) return bytes;
    await dropStaged(tools.db, part.sha256);
  }
  throw new Failure('pack/damaged', `part ${part.sha256}`);
}

/** Fetches what is missing of a part, taking a broken connection up again where it broke. */
async function complete(tools: PartTools, part: Part, watch: PartWatch): Promise<void> {
  let from = (await readStaged(tools.db, part.sha256)).length;
  for (let resumes = 0; from < part.bytes; resumes += 1) {
    const { received, failure } = await receive(tools, part, { ...watch, from });
    if (failure && !(isBroken(failure) && received > from && resumes < RESUMES)) throw failure;
    from = received;
  }
}

async function receive({ db, source }: PartTools, part: Part, { from, signal, progressAt }: PartWatch & { from: number }) {
  const writer = new PartWriter(db, part, { from, progressAt });
  try {
    await source.readBytes(part.sha256, { from, signal, onChunk: (bytes) => writer.add(bytes) });
    await writer.flush();
    if (writer.received === part.bytes) return { received: writer.received };
    return { received: writer.received, failure: new Failure('net/cut-short', `${writer.received} of ${part.bytes} bytes`) };
  } catch (error) {
    return { received: writer.received, failure: await keep(writer, error) };
  }
}

/** Stopped or cut: what came is kept for the next time. */
async function keep(writer: PartWriter, error: unknown): Promise<unknown> {
  try {
    await writer.flush();
    return error;
  } catch (full) {
    return full;
  }
}

function isBroken(failure: unknown): boolean {
  const { code } = failureOf(failure);
  return code === 'net/cut-short' || code === 'net/no-answer';
}
