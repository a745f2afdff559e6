import { Failure } from '#core/failure.ts';
import type { Part } from '#core/pack.ts';
import type { TirekDatabase } from '#store/database.ts';
import type { PullProgress } from '#store/packs.ts';
import { addStaged } from '#store/stage.ts';

/** Bytes that a phone may lose when it is switched off in the middle: two seconds of a slow link. */
const PIECE_BYTES = 32 * 1024;

/** How far the whole pull has come when this many bytes of a part are here. */
export type ProgressAt = (part: Part, received: number) => PullProgress;

/** Writes a part into the stage as it arrives, in pieces. */
export class PartWriter {
  /** Bytes of the part received, written or not. */
  received: number;
  readonly #db: TirekDatabase;
  readonly #part: Part;
  readonly #progressAt: ProgressAt;
  #held: Uint8Array[] = [];
  #written: number;

  constructor(db: TirekDatabase, part: Part, { from, progressAt }: { from: number; progressAt: ProgressAt }) {
    this.#db = db;
    this.#part = part;
    this.#progressAt = progressAt;
    this.received = from;
    this.#written = from;
  }

  async add(bytes: Uint8Array): Promise<void> {
    // Endless data: the publisher signed how long this part is.
    if (this.received + bytes.length > this.#part.bytes) throw new Failure('pack/too-large', this.#part.sha256);
    this.#held.push(bytes);
    this.received += bytes.length;
    if (this.received - this.#written >= PIECE_BYTES) await this.flush();
  }

  async flush(): Promise<void> {
    if (this.received === this.#written) return;
    const piece = new Uint8Array(this.received - this.#written);
    let at = 0;
    for (const bytes of this.#held) {
      piece.set(bytes, at);
      at += bytes.length;
    }
    this.#held = [];
    this.#written = this.received;
    await addStaged(this.#db, { sha256: this.#part.sha256, end: this.received, bytes: piece }, this.#progressAt(this.#part, this.received));
  }
}
