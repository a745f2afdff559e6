import { checksumOf } from './bytes.ts';
import { BLOCK_KEYS, CHECKED_FROM, FORMAT_VERSION, HEADER_WORDS, MAGIC, type PageName, parseName, STEP_COUNT } from './segment-format.ts';

/** A segment as it is searched: views into its bytes, nothing unpacked. Format: core/search/segment-format.ts. */
export class Segment {
  readonly pageCount: number;
  readonly keyCount: number;
  readonly kinds: Uint8Array;
  readonly hashes: Uint32Array;
  readonly idHashes: Uint32Array;
  readonly byteLength: number;
  readonly #nameEnds: Uint32Array;
  readonly #postingEnds: Uint32Array;
  readonly #blockStarts: Uint32Array;
  readonly #names: Uint8Array;
  readonly #keys: Uint8Array;
  readonly #postings: Uint8Array;

  /** Throws a RangeError when the bytes are not a whole segment of this version. */
  constructor(bytes: Uint8Array) {
    const words = new Uint32Array(bytes.buffer, bytes.byteOffset, Math.floor(bytes.byteLength / 4));
    const [magic, version, checksum, pages = 0, keys = 0, nameBytes = 0, keyBytes = 0, postingBytes = 0] = words;
    const blocks = Math.ceil(keys / BLOCK_KEYS);
    const wordCount = HEADER_WORDS + 3 * pages + keys + blocks;
    const size = wordCount * 4 + pages + nameBytes + keyBytes + postingBytes;
    if (magic !== MAGIC || version !== FORMAT_VERSION) throw new RangeError('not a segment of this version');
    if (Math.ceil(size / 4) * 4 !== bytes.byteLength) throw new RangeError('a segment cut short');
    if (checksumOf(words.subarray(CHECKED_FROM)) !== checksum) throw new RangeError('a damaged segment');
    this.pageCount = pages;
    this.keyCount = keys;
    this.byteLength = bytes.byteLength;
    let at = HEADER_WORDS;
    const nextWords = (count: number): Uint32Array => words.subarray(at, (at += count));
    this.hashes = nextWords(pages);
    this.idHashes = nextWords(pages);
    this.#nameEnds = nextWords(pages);
    this.#postingEnds = nextWords(keys);
    this.#blockStarts = nextWords(blocks);
    let from = wordCount * 4;
    const nextBytes = (count: number): Uint8Array => bytes.subarray(from, (from += count));
    this.kinds = nextBytes(pages);
    this.#names = nextBytes(nameBytes);
    this.#keys = nextBytes(keyBytes);
    this.#postings = nextBytes(postingBytes);
  }

  pageName(page: number): PageName {
    return parseName(this.nameText(page));
  }

  /** "id lang", by which pages are in order. */
  nameText(page: number): string {
    const from = page > 0 ? (this.#nameEnds[page - 1] ?? 0) : 0;
    return String.fromCharCode(...this.#names.subarray(from, this.#nameEnds[page]));
  }

  /** The place of a page by its name, or -1. */
  findPage(name: string): number {
    let [low, high] = [0, this.pageCount];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.nameText(middle) < name) low = middle + 1;
      else high = middle;
    }
    return low < this.pageCount && this.nameText(low) === name ? low : -1;
  }

  /** Calls `visit` with every page that has the key, in order. */
  eachPosting(key: number, visit: (page: number, step: number) => void): void {
    const end = this.#postingEnds[key] ?? 0;
    let at = key > 0 ? (this.#postingEnds[key - 1] ?? 0) : 0;
    let page = -1;
    while (at < end) {
      let value = 0;
      let scale = 1;
      let byte = 128;
      while (byte >= 128) {
        byte = this.#postings[at++] ?? 0;
        value += (byte & 127) * scale;
        scale *= 128;
      }
      page += 1 + Math.floor(value / STEP_COUNT);
      visit(page, value % STEP_COUNT);
    }
  }

  /** The place of a key, or -1. */
  findKey(key: string): number {
    const at = this.lowerBound(key);
    return at < this.keyCount && this.keyText(at) === key ? at : -1;
  }

  /** Places of the keys that begin so: from the first up to but not including the second. */
  prefixRange(prefix: string): [number, number] {
    return [this.lowerBound(prefix), this.lowerBound(`${prefix}\u007f`)];
  }

  keyText(key: number): string {
    let text = '';
    this.walkBlock(Math.floor(key / BLOCK_KEYS), (at, shared, from, length) => {
      text = text.slice(0, shared) + this.ownText(from, length);
      return at < key;
    });
    return text;
  }

  /** How many keys come before `key` in byte order. */
  lowerBound(key: string): number {
    let [low, high] = [0, this.#blockStarts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#blockKey(middle) < key) low = middle + 1;
      else high = middle;
    }
    if (low === 0) return 0;
    let found = Math.min(low * BLOCK_KEYS, this.keyCount);
    let text = '';
    this.walkBlock(low - 1, (at, shared, from, length) => {
      text = text.slice(0, shared) + this.ownText(from, length);
      if (text >= key) found = at;
      return text < key;
    });
    return found;
  }

  #blockKey(block: number): string {
    const start = this.#blockStarts[block] ?? 0;
    return this.ownText(start + 2, this.#keys[start + 1] ?? 0);
  }

  ownText(from: number, length: number): string {
    let text = '';
    for (let at = from; at < from + length; at++) text += String.fromCharCode(this.#keys[at] ?? 0);
    return text;
  }

  /** One byte of the dictionary: of a key's own part, as walkBlock names it. */
  keyByte(at: number): number {
    return this.#keys[at] ?? 0;
  }

  /** Walks the keys of a block until `visit` returns false: place, length shared with the key before, own bytes' place and length. */
  walkBlock(block: number, visit: (key: number, shared: number, from: number, length: number) => boolean): void {
    let at = this.#blockStarts[block] ?? 0;
    const end = Math.min((block + 1) * BLOCK_KEYS, this.keyCount);
    for (let key = block * BLOCK_KEYS; key < end; key++) {
      const shared = this.#keys[at] ?? 0;
      const length = this.#keys[at + 1] ?? 0;
      if (!visit(key, shared, at + 2, length)) return;
      at += 2 + length;
    }
  }

  get blockCount(): number {
    return this.#blockStarts.length;
  }
}
