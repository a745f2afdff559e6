import { Failure, failureOf } from '#core/failure.ts';
import type { Piece } from '#core/pack-plan.ts';
import { dropStaged, readStaged } from '#store/stage.ts';
import { PieceWriter, type ProgressAt } from './piece-writer.ts';
import type { PullTools } from './pull.ts';

export interface PieceWatch {
  signal: AbortSignal;
  progressAt: ProgressAt;
}

export type PieceTools = Pick<PullTools, 'db' | 'source' | 'crypto'>;

/** Times a broken connection is taken up again within one pull, as long as bytes keep coming. */
const RESUMES = 5;

/**
 * The bytes of a piece: from the stage, the rest from the network. A whole file that is not what its name says is thrown away and
 * fetched once more; damaged again, it fails with `pack/damaged`. A stretch of a file has no name of its own: what is made of it
 * is judged by its digest.
 */
export async function fetchPiece(tools: PieceTools, piece: Piece, watch: PieceWatch): Promise<Uint8Array<ArrayBuffer>> {
  for (let attempt = 1; attempt <= 2; attempt += 1) {
    await complete(tools, piece, watch);
    const bytes = (await readStaged(tools.db, piece.name)).slice(0, piece.bytes);
    // Corruption on the way or on the phone: the name of a file is its hash.
    if (piece.name !== piece.file || (await tools.crypto.sha256Bytes(bytes)) === piece.file) return bytes;
    await dropStaged(tools.db, piece.name);
  }
  throw new Failure('pack/damaged', `file ${piece.file}`);
}

/** Fetches what is missing of a piece, taking a broken connection up again where it broke. */
async function complete(tools: PieceTools, piece: Piece, watch: PieceWatch): Promise<void> {
  let from = (await readStaged(tools.db, piece.name)).length;
  for (let resumes = 0; from < piece.bytes; resumes += 1) {
    const { received, failure } = await receive(tools, piece, { ...watch, from });
    if (failure && !(isBroken(failure) && received > from && resumes < RESUMES)) throw failure;
    from = received;
  }
}

async function receive({ db, source }: PieceTools, piece: Piece, { from, signal, progressAt }: PieceWatch & { from: number }) {
  const writer = new PieceWriter(db, piece, { from, progressAt });
  const isWhole = piece.name === piece.file;
  const stretch = { from: piece.at + from, ...(isWhole ? {} : { until: piece.at + piece.bytes }) };
  try {
    await source.readBytes(piece.file, { ...stretch, signal, onChunk: (bytes) => writer.add(bytes) });
    await writer.flush();
    if (writer.received === piece.bytes) return { received: writer.received };
    return { received: writer.received, failure: new Failure('net/cut-short', `${writer.received} of ${piece.bytes} bytes`) };
  } catch (error) {
    return { received: writer.received, failure: await keep(writer, error) };
  }
}

/** Stopped or cut: what came is kept for the next time. */
async function keep(writer: PieceWriter, error: unknown): Promise<unknown> {
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
