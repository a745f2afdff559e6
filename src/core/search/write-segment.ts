import type { Steps } from './steps.ts';
import { ByteWriter, checksumOf, textHash } from './bytes.ts';
import { BLOCK_KEYS, CHECKED_FROM, FORMAT_VERSION, MAGIC, MOST_PACKS, parseName, STEP_BITS } from './segment-format.ts';

/** A page to be written: `kind` is its place in SEARCH_KINDS. */
export interface PageRecord {
  name: string;
  pack: string;
  kind: number;
  hash: number;
}

/** Postings of a key: pages by their place in the segment, ascending, each with its step of impact. */
export interface KeyRecord {
  key: string;
  pages: readonly number[];
  steps: readonly number[];
}

/** Keys written in one step. */
const STEP_KEYS = 500;

/** Bytes of a segment. `pages` in the order of their names, `keys` in byte order; core/search/segment-format.ts. */
export function* writeSegment(pages: readonly PageRecord[], keys: Iterable<KeyRecord>): Steps<Uint8Array<ArrayBuffer>> {
  const names = new ByteWriter(pages.length * 32);
  const nameEnds = Uint32Array.from(pages, ({ name }) => {
    names.ascii(name);
    return names.length;
  });
  const packs = [...new Set(pages.map(({ pack }) => pack))].toSorted();
  if (packs.length > MOST_PACKS) throw new RangeError(`${packs.length} packs in one segment`);
  const packNames = new ByteWriter();
  packNames.ascii(packs.join('\n'));
  const { dictionary, postings, postingEnds, blockStarts } = yield* writeKeys(keys);
  const out = new ByteWriter(dictionary.length + postings.length + names.length + packNames.length + pages.length * 14 + 1024);
  const sizes = [packNames.length, names.length, dictionary.length, postings.length];
  out.words(Uint32Array.of(MAGIC, FORMAT_VERSION, 0, pages.length, postingEnds.length, ...sizes));
  out.words(Uint32Array.from(pages, ({ hash }) => hash));
  out.words(Uint32Array.from(pages, ({ name }) => textHash(parseName(name).id)));
  out.words(nameEnds);
  out.words(Uint32Array.from(postingEnds));
  out.words(Uint32Array.from(blockStarts));
  out.put(Uint8Array.from(pages, ({ kind }) => kind));
  out.put(Uint8Array.from(pages, ({ pack }) => packs.indexOf(pack)));
  for (const part of [packNames, names, dictionary, postings]) out.put(part.done());
  out.align();
  const bytes = out.done();
  const words = new Uint32Array(bytes.buffer);
  words[2] = checksumOf(words.subarray(CHECKED_FROM));
  return bytes;
}

interface WrittenKeys {
  dictionary: ByteWriter;
  postings: ByteWriter;
  postingEnds: number[];
  blockStarts: number[];
}

function* writeKeys(keys: Iterable<KeyRecord>): Steps<WrittenKeys> {
  const written: WrittenKeys = { dictionary: new ByteWriter(), postings: new ByteWriter(), postingEnds: [], blockStarts: [] };
  const { dictionary, postings, postingEnds, blockStarts } = written;
  let before = '';
  for (const { key, pages, steps } of keys) {
    const isFirst = postingEnds.length % BLOCK_KEYS === 0;
    if (isFirst) blockStarts.push(dictionary.length);
    const shared = isFirst ? 0 : sharedLength(before, key);
    dictionary.byte(shared);
    dictionary.byte(key.length - shared);
    dictionary.ascii(key.slice(shared));
    writePostings(postings, pages, steps);
    postingEnds.push(postings.length);
    before = key;
    if (postingEnds.length % STEP_KEYS === 0) yield;
  }
  return written;
}

function writePostings(postings: ByteWriter, pages: readonly number[], steps: readonly number[]): void {
  let last = -1;
  pages.forEach((page, at) => {
    postings.varint(((page - last - 1) << STEP_BITS) | (steps[at] ?? 0));
    last = page;
  });
}

function sharedLength(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let shared = 0;
  while (shared < most && a.charCodeAt(shared) === b.charCodeAt(shared)) shared++;
  return shared;
}
