import { Failure } from './failure.ts';
import { ByteWriter } from './search/bytes.ts';

/**
 * Letters of our languages in a byte each, as they travel in a patch. UTF-8 takes two for a Cyrillic letter, and gzip, which
 * knows bytes and not letters, pays for every second one: a sixth of a patch.
 */
const CYRILLIC = Array.from({ length: 96 }, (_, at) => String.fromCharCode(0x0400 + at)).join('');
const OTHERS = 'ҒғҚқҢңҮүҰұҲҳҶҷӘәӢӣӨөӮӯҺһ«»—–№ʻ’…';
/** The letters of the bytes from 128 on. Never changed: phones out there read by it. */
const UPPER = CYRILLIC + OTHERS;
const BYTE_OF = new Map([...UPPER].map((letter, at): [number, number] => [letter.charCodeAt(0), 128 + at]));
/** Before any other UTF-16 unit, which follows as a varint. */
const ESCAPE = 0x1f;

/** The bytes of a text, of whatever letters. */
export function letterBytes(text: string): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter(text.length + 16);
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const byte = unit < 128 && unit !== ESCAPE ? unit : BYTE_OF.get(unit);
    if (byte !== undefined) writer.byte(byte);
    else {
      writer.byte(ESCAPE);
      writer.varint(unit);
    }
  }
  return writer.done();
}

/** Reads such bytes; a code that is cut off is `pack/damaged`. */
export function readLetters(bytes: Uint8Array): Letters {
  const pieces: string[] = [];
  let units: number[] = [];
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at++] ?? 0;
    if (byte === ESCAPE) [units[units.length], at] = escaped(bytes, at);
    else units.push(byte < 128 ? byte : UPPER.charCodeAt(byte - 128));
    // Not all at once: a call takes only so many arguments.
    if (units.length > 8000) {
      pieces.push(String.fromCharCode(...units));
      units = [];
    }
  }
  return new Letters(pieces.join('') + String.fromCharCode(...units));
}

function escaped(bytes: Uint8Array, from: number): [unit: number, at: number] {
  const [a = 128, b = 128, c = 128] = bytes.subarray(from, from + 3);
  if (a < 128) return [a, from + 1];
  if (b < 128) return [(a & 127) + b * 128, from + 2];
  if (c < 4) return [(a & 127) + (b & 127) * 128 + c * 16_384, from + 3];
  throw new Failure('pack/damaged', 'a letter without an end');
}

/** A text that is taken piece by piece; more than there is, or less, is `pack/damaged`. */
export class Letters {
  #at = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  take(length: number): string {
    const end = this.#at + length;
    if (end > this.#text.length) throw new Failure('pack/damaged', `letters up to ${end} of ${this.#text.length}`);
    const piece = this.#text.slice(this.#at, end);
    this.#at = end;
    return piece;
  }

  demandEnd(): void {
    if (this.#at !== this.#text.length) throw new Failure('pack/damaged', 'letters left over');
  }
}
