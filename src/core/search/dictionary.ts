import { BLOCK_KEYS } from './segment-format.ts';

/** The keys of a segment, front-coded in blocks (core/search/segment-format.ts) and searched where they lie. */
export class Dictionary {
  readonly keyCount: number;
  /** Of each key: how many letters it shares with the one before, how many of its own, and those. */
  readonly bytes: Uint8Array;
  /** Where each block begins. */
  readonly blockStarts: Uint32Array;

  constructor(keyCount: number, blockStarts: Uint32Array, bytes: Uint8Array) {
    this.keyCount = keyCount;
    this.blockStarts = blockStarts;
    this.bytes = bytes;
  }

  /** The place of a key, or -1. */
  findKey(key: string): number {
    return Math.max(-1, this.#locate(key));
  }

  /** How many keys come before `key` in byte order. */
  lowerBound(key: string): number {
    const at = this.#locate(key);
    return at < 0 ? ~at : at;
  }

  /** Places of the keys that begin so: from the first up to but not including the second. */
  prefixRange(prefix: string): [number, number] {
    return [this.lowerBound(prefix), this.lowerBound(`${prefix}\u007f`)];
  }

  /** The place of a key; of one that is not here, `~` the place where it would be. */
  #locate(key: string): number {
    let [low, high] = [0, this.blockStarts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#beginsAfter(middle, key)) high = middle;
      else low = middle + 1;
    }
    return low === 0 ? ~0 : this.#locateIn(low - 1, key);
  }

  /** Whether the first key of a block comes after `key`. */
  #beginsAfter(block: number, key: string): boolean {
    const start = (this.blockStarts[block] ?? 0) + 2;
    const length = this.bytes[start - 1] ?? 0;
    for (let at = 0; at < length && at < key.length; at++) {
      const difference = (this.bytes[start + at] ?? 0) - key.charCodeAt(at);
      if (difference !== 0) return difference > 0;
    }
    return length > key.length;
  }

  /** Walks a block, comparing each letter at most once: `matched` letters of `key` are as in the key walked last, which comes before it. */
  #locateIn(block: number, key: string): number {
    const { bytes } = this;
    const first = block * BLOCK_KEYS;
    const end = Math.min(first + BLOCK_KEYS, this.keyCount);
    let at = this.blockStarts[block] ?? 0;
    let matched = 0;
    for (let place = first; place < end; place++) {
      const shared = bytes[at] ?? 0;
      const next = at + 2 + (bytes[at + 1] ?? 0);
      if (shared < matched) return ~place;
      if (shared === matched) {
        let own = at + 2;
        while (own < next && matched < key.length && bytes[own] === key.charCodeAt(matched)) {
          own++;
          matched++;
        }
        if (own === next && matched === key.length) return place;
        if (own < next && (matched === key.length || (bytes[own] ?? 0) > key.charCodeAt(matched))) return ~place;
      }
      at = next;
    }
    return ~end;
  }

  keyText(key: number): string {
    let text = '';
    this.#walk(key - (key % BLOCK_KEYS), key + 1, (_, shared, from, to) => {
      text = text.slice(0, shared) + this.#ownText(from, to);
    });
    return text;
  }

  /** Calls `visit` with each key in a range and how many letters it has. */
  eachLength(from: number, to: number, visit: (key: number, length: number) => void): void {
    this.#walk(from, to, (key, shared, start, end) => visit(key, shared + end - start));
  }

  /** The keys of a block in order. */
  blockTexts(block: number): string[] {
    const texts: string[] = [];
    this.#walk(block * BLOCK_KEYS, (block + 1) * BLOCK_KEYS, (_, shared, from, to) => {
      texts.push((texts.at(-1) ?? '').slice(0, shared) + this.#ownText(from, to));
    });
    return texts;
  }

  /** Visits keys in a range: place, letters shared with the key before, where its own begin and end. */
  #walk(from: number, to: number, visit: (key: number, shared: number, from: number, to: number) => void): void {
    const first = from - (from % BLOCK_KEYS);
    const last = Math.min(to, this.keyCount);
    let at = this.blockStarts[first / BLOCK_KEYS] ?? 0;
    for (let key = first; key < last; key++) {
      const own = at + 2;
      const next = own + (this.bytes[at + 1] ?? 0);
      if (key >= from) visit(key, this.bytes[at] ?? 0, own, next);
      at = next;
    }
  }

  #ownText(from: number, to: number): string {
    let text = '';
    for (let at = from; at < to; at++) text += String.fromCharCode(this.bytes[at] ?? 0);
    return text;
  }
}
