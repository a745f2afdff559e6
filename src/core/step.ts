import * as z from 'zod/mini';
import { Failure } from './failure.ts';
import { PACK_SCHEMA } from './pack.ts';

/**
 * A step: one file that brings every pack from an earlier edition to the newest. It begins with a line of JSON, the head; then
 * come the patch of the list of packs and the patches of the packs. A small step is one gzip piece, fetched whole. In a large one
 * every pack's patch is a gzip piece of its own, so that a reader of two countries does not pay for twelve.
 */
const size = z.int().check(z.nonnegative());
const stepPackSchema = z.looseObject({
  id: z.string(),
  /** Entries that are new, changed, gone: told to the reader before anything is fetched. */
  put: size,
  edit: size,
  drop: size,
  rawBytes: size,
  /** Length of its own piece; absent when it lies with the head. */
  bytes: z.optional(size),
});
const stepHeadSchema = z.looseObject({ schema: z.int(), index: size, packs: z.array(stepPackSchema) });
type StepHead = z.infer<typeof stepHeadSchema>;

/** The patch of one pack, and where it lies. */
export type StepPack = z.infer<typeof stepPackSchema> & {
  /** Its bytes, when they came with the head. */
  patch?: Uint8Array<ArrayBuffer>;
  /** Where its own piece begins in the file. */
  at?: number;
};

export interface Step {
  /** Edits of the list of packs, as bytes. */
  index: Uint8Array<ArrayBuffer>;
  packs: StepPack[];
}

const NEWLINE = 10;

/** First bytes of a step before packing: the head, the patch of the list, and the patches that travel with them. */
export function stepHead(
  head: Omit<StepHead, 'schema' | 'index'>,
  index: Uint8Array,
  inline: readonly Uint8Array[],
): Uint8Array<ArrayBuffer> {
  const line = `${JSON.stringify({ schema: PACK_SCHEMA, index: index.length, packs: head.packs })}\n`;
  const parts = [Uint8Array.from(line, (sign) => sign.charCodeAt(0)), index, ...inline];
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Reads the first, unpacked piece of a step; `headBytes` is its length in the file. Other bytes than a step are `pack/damaged`. */
export function readStep(raw: Uint8Array<ArrayBuffer>, headBytes: number): Step {
  const end = raw.indexOf(NEWLINE);
  const head = parseHead(raw.subarray(0, Math.max(0, end)));
  if (head.schema > PACK_SCHEMA) throw new Failure('pack/newer-format', `step of schema ${head.schema}`);
  let at = end + 1;
  const take = (length: number): Uint8Array<ArrayBuffer> => {
    at += length;
    if (at > raw.length) throw new Failure('pack/damaged', `a step up to ${at} of ${raw.length} bytes`);
    return raw.subarray(at - length, at);
  };
  const index = take(head.index);
  let place = headBytes;
  const packs = head.packs.map((pack): StepPack => {
    if (pack.bytes === undefined) return { ...pack, patch: take(pack.rawBytes) };
    place += pack.bytes;
    return { ...pack, at: place - pack.bytes };
  });
  if (at !== raw.length) throw new Failure('pack/damaged', 'bytes left over in a step');
  return { index, packs };
}

function parseHead(line: Uint8Array): StepHead {
  try {
    return stepHeadSchema.parse(JSON.parse(Array.from(line, (byte) => String.fromCharCode(byte)).join('')));
  } catch (error) {
    throw new Failure('pack/damaged', `not a step: ${String(error).slice(0, 80)}`);
  }
}
