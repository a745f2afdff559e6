import { Failure } from '#core/failure.ts';
import type { Piece } from '#core/pack-plan.ts';
import type { TirekDatabase } from '#store/database.ts';
import type { PullProgress } from '#store/packs.ts';
import { addStaged } from '#store/stage.ts';

/** Bytes that a phone may lose when it is switched off in the middle: two seconds of a slow link. */
const BATCH_BYTES = 32 * 1024;

/** How far the whole pull has come when this many bytes of a piece are here; undefined while that is not known. */
export type ProgressAt = (piece: Piece, received: number) => PullProgress | undefined;

/** Writes a piece into the stage as it arrives, some at a time. */
export class PieceWriter {
  /** Bytes of the piece received, written or not. */
  received: number;
  readonly #db: TirekDatabase;
  readonly #piece: Piece;
  readonly #progressAt: ProgressAt;
  #held: Uint8Array[] = [];
  #written: number;

  constructor(db: TirekDatabase, piece: Piece, { from, progressAt }: { from: number; progressAt: ProgressAt }) {
    this.#db = db;
    this.#piece = piece;
    this.#progressAt = progressAt;
    this.received = from;
    this.#written = from;
  }

  async add(bytes: Uint8Array): Promise<void> {
    // Endless data: the publisher signed how long this piece is.
    if (this.received + bytes.length > this.#piece.bytes) throw new Failure('pack/too-large', this.#piece.name);
    this.#held.push(bytes);
    this.received += bytes.length;
    if (this.received - this.#written >= BATCH_BYTES) await this.flush();
  }

  async flush(): Promise<void> {
    if (this.received === this.#written) return;
    const joined = new Uint8Array(this.received - this.#written);
    let at = 0;
    for (const bytes of this.#held) {
      joined.set(bytes, at);
      at += bytes.length;
    }
    this.#held = [];
    this.#written = this.received;
    const row = { sha256: this.#piece.name, end: this.received, bytes: joined };
    await addStaged(this.#db, row, this.#progressAt(this.#piece, this.received));
  }
}
