import { Failure } from './failure.ts';
import { type Letters, letterBytes, readLetters } from './letter-code.ts';
import type { PackPatch } from './patch.ts';
import { ByteWriter } from './search/bytes.ts';
import type { TextEdit } from './text-edits.ts';

/**
 * A patch as it travels: how many bytes its numbers take, the numbers column by column, then all its letters. Alike beside alike
 * is what gzip packs best (docs/decisions/011-editions-and-patches.md has the figures).
 */
/** A number beyond this is no place in a text: every sum of a few of them is still exact. */
const LARGEST = 2 ** 31;

export function encodePatch({ drop, put, edit }: PackPatch): Uint8Array<ArrayBuffer> {
  const edits = edit.flatMap((entry) => entry.edits);
  const columns = [
    [drop.length, put.length, edit.length],
    gapsOf(drop),
    put.map(({ length }) => length),
    gapsOf(edit.map(({ at }) => at)),
    edit.map((entry) => entry.edits.length),
    ...columnsOf(edits),
  ];
  return written(columns, [...put, ...edits.map(({ insert }) => insert)]);
}

/** The patch that the bytes stand for; anything that is not exactly one patch is `pack/damaged`. */
export function decodePatch(bytes: Uint8Array): PackPatch {
  const { numbers: input, letters } = opened(bytes);
  const [drops = 0, puts = 0, edited = 0] = input.many(3);
  const drop = placesOf(input.many(drops));
  const lengths = input.many(puts);
  const at = placesOf(input.many(edited));
  const counts = input.many(edited);
  const edits = readEdits(
    input,
    counts.reduce((sum, count) => sum + count, 0),
  );
  const put = lengths.map((length) => letters.take(length));
  const whole = edits.map(({ length, ...edit }) => ({ ...edit, insert: letters.take(length) }));
  input.demandEnd();
  letters.demandEnd();
  let taken = 0;
  const edit = at.map((place, index) => ({ at: place, edits: whole.slice(taken, (taken += counts[index] ?? 0)) }));
  return { drop, put, edit };
}

/** Edits of one text alone: the list of packs travels so. */
export function encodeEdits(edits: readonly TextEdit[]): Uint8Array<ArrayBuffer> {
  return written(
    [[edits.length], ...columnsOf(edits)],
    edits.map(({ insert }) => insert),
  );
}

export function decodeEdits(bytes: Uint8Array): TextEdit[] {
  const { numbers: input, letters } = opened(bytes);
  const edits = readEdits(input, input.many(1)[0] ?? 0).map(({ length, ...edit }) => ({ ...edit, insert: letters.take(length) }));
  input.demandEnd();
  letters.demandEnd();
  return edits;
}

function columnsOf(edits: readonly TextEdit[]): number[][] {
  // A step back is odd, a step on is even.
  const skips = edits.map(({ skip }) => (skip < 0 ? -skip * 2 - 1 : skip * 2));
  return [edits.map(({ copy }) => copy), skips, edits.map(({ insert }) => insert.length)];
}

function readEdits(input: Numbers, count: number): (Omit<TextEdit, 'insert'> & { length: number })[] {
  const [copies, skips, lengths] = [input.many(count), input.many(count), input.many(count)];
  return copies.map((copy, index) => {
    const skip = skips[index] ?? 0;
    return { copy, skip: skip % 2 === 1 ? -(skip + 1) / 2 : skip / 2, length: lengths[index] ?? 0 };
  });
}

function written(columns: readonly number[][], texts: readonly string[]): Uint8Array<ArrayBuffer> {
  const numbers = new ByteWriter();
  for (const column of columns) for (const value of column) numbers.varint(value);
  const whole = new ByteWriter();
  whole.varint(numbers.length);
  whole.put(numbers.done());
  whole.put(letterBytes(texts.join('')));
  return whole.done();
}

function opened(bytes: Uint8Array): { numbers: Numbers; letters: Letters } {
  const first = new Numbers(bytes);
  const [length = 0] = first.many(1);
  const end = first.at + length;
  if (end > bytes.length) throw new Failure('pack/damaged', `numbers up to ${end} of ${bytes.length}`);
  return { numbers: new Numbers(bytes.subarray(first.at, end)), letters: readLetters(bytes.subarray(end)) };
}

/** Places that only grow, each as its distance from the one before. */
function gapsOf(places: readonly number[]): number[] {
  return places.map((place, index) => place - (places[index - 1] ?? -1) - 1);
}

function placesOf(gaps: readonly number[]): number[] {
  let last = -1;
  return gaps.map((gap) => (last += gap + 1));
}

class Numbers {
  at = 0;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  many(count: number): number[] {
    // Each takes a byte at least: a count beyond that would fill the memory with nothing.
    if (count > this.#bytes.length - this.at) throw new Failure('pack/damaged', `${count} numbers in ${this.#bytes.length} bytes`);
    return Array.from({ length: count }, () => this.#next());
  }

  #next(): number {
    let value = 0;
    for (let unit = 1; unit < LARGEST; unit *= 128) {
      const byte = this.#bytes[this.at++];
      if (byte === undefined) break;
      value += (byte & 127) * unit;
      if (byte < 128 && value < LARGEST) return value;
    }
    throw new Failure('pack/damaged', 'a number without an end');
  }

  demandEnd(): void {
    if (this.at !== this.#bytes.length) throw new Failure('pack/damaged', 'numbers left over');
  }
}
