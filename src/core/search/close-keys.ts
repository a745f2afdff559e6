import type { Dictionary } from './dictionary.ts';
import { BLOCK_KEYS } from './segment-format.ts';

/** More mistakes than anybody asks for: a distance that was not worked out. */
const FAR = 99;
/** Concepts and countries begin with a sign that comes before every letter. */
const SIGNS = [35, 64];

/**
 * Calls `visit` with every key that is within `most` mistakes of `word` (a letter wrong, missing, too many, or two
 * exchanged), or begins with such a word.
 */
export function eachCloseKey(keys: Dictionary, word: string, most: number, visit: (key: number, mistakes: number) => void): void {
  const { bytes, blockStarts, keyCount } = keys;
  const walk = new Walk(word, most);
  for (let block = 0; block < blockStarts.length; block++) {
    // The first keys of two blocks that begin with what cannot be meant: so does all between them.
    if (walk.isDeadAt(bytes, blockStarts[block]) && walk.isDeadAt(bytes, blockStarts[block + 1])) continue;
    let at = blockStarts[block] ?? 0;
    const end = Math.min((block + 1) * BLOCK_KEYS, keyCount);
    for (let key = block * BLOCK_KEYS; key < end; key++) {
      const own = at + 2;
      const next = own + (bytes[at + 1] ?? 0);
      const mistakes = walk.step(bytes, bytes[at] ?? 0, own, next);
      if (mistakes <= most) visit(key, mistakes);
      at = next;
    }
  }
}

/**
 * A walk through keys in order. Rows of distances are kept for the letters of the key walked last: keys in order share
 * them, so each letter is compared once; and only near the diagonal, for elsewhere too many letters are missing.
 */
class Walk {
  readonly #word: Uint8Array;
  readonly #most: number;
  /** Letters that count: what follows is only the rest of a word that begins so. */
  readonly #deepest: number;
  readonly #width: number;
  readonly #rows: Uint8Array;
  readonly #letters: Uint8Array;
  /** Fewest mistakes of a beginning of the key against the whole word, by length of the beginning. */
  readonly #best: Uint8Array;
  /** So many letters of the key walked last are enough to know that it is not meant; 0 when it may be. */
  #dead = 0;

  constructor(word: string, most: number) {
    this.#word = Uint8Array.from(word, (letter) => letter.charCodeAt(0));
    this.#most = most;
    this.#deepest = word.length + most;
    this.#width = word.length + 1;
    this.#rows = new Uint8Array((this.#deepest + 1) * this.#width).fill(FAR);
    for (let at = 0; at < this.#width; at++) this.#rows[at] = at;
    this.#letters = new Uint8Array(this.#deepest);
    this.#best = new Uint8Array(this.#deepest + 1).fill(FAR);
  }

  /** Whether the key at a place, the first of a block, begins with what is dead. */
  isDeadAt(bytes: Uint8Array, start: number | undefined): boolean {
    if (start === undefined || this.#dead === 0 || (bytes[start + 1] ?? 0) < this.#dead) return false;
    for (let at = 0; at < this.#dead; at++) if (bytes[start + 2 + at] !== this.#letters[at]) return false;
    return true;
  }

  /** Mistakes of the next key, which shares so many letters with the one before, and has its own between two places. */
  step(bytes: Uint8Array, shared: number, own: number, end: number): number {
    if (this.#dead > 0 && shared >= this.#dead) return FAR;
    this.#dead = 0;
    const length = Math.min(shared + end - own, this.#deepest);
    for (let depth = Math.min(shared, length); depth < length; depth++) {
      this.#letters[depth] = bytes[own + depth - shared] ?? 0;
      const least = this.#fillRow(depth + 1);
      const best = this.#best[depth + 1] ?? FAR;
      if ((least > this.#most && best > this.#most) || (depth === 0 && SIGNS.includes(this.#letters[0] ?? 0))) {
        this.#dead = depth + 1;
        return FAR;
      }
    }
    return this.#best[length] ?? FAR;
  }

  /** Fills the row of one more letter (optimal string alignment); returns its least distance. */
  #fillRow(depth: number): number {
    const [rows, word, width] = [this.#rows, this.#word, this.#width];
    const [row, before, earlier] = [depth * width, (depth - 1) * width, (depth - 2) * width];
    const letter = this.#letters[depth - 1] ?? 0;
    const letterBefore = depth > 1 ? this.#letters[depth - 2] : -1;
    const from = Math.max(1, depth - this.#most);
    const to = Math.min(width - 1, depth + this.#most);
    let left = from === 1 ? depth : FAR;
    rows[row + from - 1] = left;
    let least = left;
    for (let at = from; at <= to; at++) {
      const own = word[at - 1] ?? 0;
      let distance = (rows[before + at - 1] ?? FAR) + (own === letter ? 0 : 1);
      distance = Math.min(distance, (rows[before + at] ?? FAR) + 1, left + 1);
      if (own === letterBefore && at > 1 && word[at - 2] === letter) distance = Math.min(distance, (rows[earlier + at - 2] ?? FAR) + 1);
      rows[row + at] = left = distance;
      if (distance < least) least = distance;
    }
    if (to < width - 1) rows[row + to + 1] = FAR;
    const whole = to === width - 1 ? left : FAR;
    this.#best[depth] = Math.min(this.#best[depth - 1] ?? FAR, whole);
    return least;
  }
}
