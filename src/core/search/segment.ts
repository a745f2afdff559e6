import { checksumOf } from './bytes.ts';
import { Dictionary } from './dictionary.ts';
import {
  BLOCK_KEYS,
  CHECKED_FROM,
  FORMAT_VERSION,
  HEADER_WORDS,
  MAGIC,
  type PageName,
  parseName,
  STEP_BITS,
  STEP_MASK,
} from './segment-format.ts';

/** A segment as it is searched: views into its bytes, nothing unpacked. Format: core/search/segment-format.ts. */
export class Segment {
  readonly pageCount: number;
  readonly keys: Dictionary;
  readonly kinds: Uint8Array;
  readonly hashes: Uint32Array;
  readonly idHashes: Uint32Array;
  /** Names of the packs its pages came with, and which of them each page did. */
  readonly packNames: readonly string[];
  readonly packs: Uint8Array;
  readonly byteLength: number;
  readonly checksum: number;
  readonly #nameEnds: Uint32Array;
  readonly #postingEnds: Uint32Array;
  readonly #names: Uint8Array;
  readonly #postings: Uint8Array;

  /** Throws a RangeError when the bytes are not a whole segment of this version. */
  constructor(bytes: Uint8Array) {
    const words = new Uint32Array(bytes.buffer, bytes.byteOffset, Math.floor(bytes.byteLength / 4));
    const [magic, version, checksum, pages = 0, keys = 0, ...sizes] = words.subarray(0, HEADER_WORDS);
    const [packBytes = 0, nameBytes = 0, keyBytes = 0, postingBytes = 0] = sizes;
    const blocks = Math.ceil(keys / BLOCK_KEYS);
    const wordCount = HEADER_WORDS + 3 * pages + keys + blocks;
    const size = wordCount * 4 + 2 * pages + packBytes + nameBytes + keyBytes + postingBytes;
    if (magic !== MAGIC || version !== FORMAT_VERSION) throw new RangeError('not a segment of this version');
    if (Math.ceil(size / 4) * 4 !== bytes.byteLength) throw new RangeError('a segment cut short');
    if (checksumOf(words.subarray(CHECKED_FROM)) !== checksum) throw new RangeError('a damaged segment');
    this.pageCount = pages;
    this.byteLength = bytes.byteLength;
    this.checksum = checksum;
    let at = HEADER_WORDS;
    const nextWords = (count: number): Uint32Array => words.subarray(at, (at += count));
    this.hashes = nextWords(pages);
    this.idHashes = nextWords(pages);
    this.#nameEnds = nextWords(pages);
    this.#postingEnds = nextWords(keys);
    const blockStarts = nextWords(blocks);
    let from = wordCount * 4;
    const nextBytes = (count: number): Uint8Array => bytes.subarray(from, (from += count));
    this.kinds = nextBytes(pages);
    this.packs = nextBytes(pages);
    this.packNames = asciiOf(nextBytes(packBytes)).split('\n');
    this.#names = nextBytes(nameBytes);
    this.keys = new Dictionary(keys, blockStarts, nextBytes(keyBytes));
    this.#postings = nextBytes(postingBytes);
  }

  pageName(page: number): PageName {
    return parseName(this.nameText(page));
  }

  /** "id lang", by which pages are in order. */
  nameText(page: number): string {
    const from = page > 0 ? (this.#nameEnds[page - 1] ?? 0) : 0;
    return asciiOf(this.#names.subarray(from, this.#nameEnds[page]));
  }

  /** The pack a page came with. */
  packOf(page: number): string {
    return this.packNames[this.packs[page] ?? 0] ?? '';
  }

  /** Calls `visit` with every page that has the key, in order. */
  eachPosting(key: number, visit: (page: number, step: number) => void): void {
    const end = this.#postingEnds[key] ?? 0;
    let at = key > 0 ? (this.#postingEnds[key - 1] ?? 0) : 0;
    let page = -1;
    while (at < end) {
      let byte = this.#postings[at++] ?? 0;
      let value = byte & 127;
      for (let shift = 7; byte > 127 && shift < 32; shift += 7) {
        byte = this.#postings[at++] ?? 0;
        value |= (byte & 127) << shift;
      }
      page += 1 + (value >>> STEP_BITS);
      visit(page, value & STEP_MASK);
    }
  }
}

function asciiOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
