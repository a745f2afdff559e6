import { diffText } from '#core/diff-text.ts';
import type { PackLine, PackRow, StepRow } from '#core/pack.ts';
import { diffPack, type PackPatch } from '#core/patch.ts';
import { encodeEdits, encodePatch } from '#core/patch-code.ts';
import { stepHead } from '#core/step.ts';
import { gzip, sha256Hex } from './pack-file.ts';

/** An edition as a step needs it: the text of its index, its rows, and the lines of a pack, if they are still here. */
export interface KnownEdition {
  edition: number;
  indexText: string;
  packs: readonly PackRow[];
  linesOf(row: PackRow): readonly PackLine[] | undefined;
}

export interface BuiltStep {
  row: StepRow;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Up to here a step is fetched whole: asking twice would cost a phone on 2G more than the bytes. */
const WHOLE_BYTES = 16 * 1024;

/** A patch, and what it weighs by itself. */
interface PackedPatch {
  id: string;
  counts: { put: number; edit: number; drop: number };
  raw: Uint8Array<ArrayBuffer>;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Makes the steps to `next`. Several editions share most patches: each is made once. */
export class StepBuilder {
  readonly #next: KnownEdition;
  readonly #patches = new Map<string, PackedPatch | undefined>();

  constructor(next: KnownEdition) {
    this.#next = next;
  }

  /** The step from an earlier edition; undefined where it would cost as much as fetching the changed packs again. */
  from(old: KnownEdition): BuiltStep | undefined {
    const before = new Map(old.packs.map((row) => [row.id, row]));
    const changed = this.#next.packs.filter(({ id, digest }) => before.has(id) && before.get(id)?.digest !== digest);
    const patches = changed.flatMap((row) => this.#patch(old, before.get(row.id), row) ?? []);
    const index = encodeEdits(diffText(old.indexText, this.#next.indexText));
    const built = wholeStep(old.edition, index, patches) ?? splitStep(old.edition, index, patches);
    const isPatched = new Set(patches.map(({ id }) => id));
    const otherwise = this.#next.packs
      .filter(({ id }) => isPatched.has(id))
      .reduce((sum, { sizeBytes }) => sum + sizeBytes, gzip(Buffer.from(this.#next.indexText)).length);
    return built.bytes.length < otherwise ? built : undefined;
  }

  /** Undefined where the old lines are gone, or the patch is no smaller than the pack. */
  #patch(old: KnownEdition, from: PackRow | undefined, to: PackRow): PackedPatch | undefined {
    if (!from) return undefined;
    const key = `${to.id} ${from.digest}`;
    if (!this.#patches.has(key)) {
      const [before, after] = [old.linesOf(from), this.#next.linesOf(to)];
      const patch = before && after && packed(to.id, diffPack(before, after));
      this.#patches.set(key, patch && patch.bytes.length < to.sizeBytes ? patch : undefined);
    }
    return this.#patches.get(key);
  }
}

function packed(id: string, patch: PackPatch): PackedPatch {
  const raw = encodePatch(patch);
  const { put, edit, drop } = patch;
  return { id, counts: { put: put.length, edit: edit.length, drop: drop.length }, raw, bytes: gzip(raw) };
}

function wholeStep(from: number, index: Uint8Array, patches: readonly PackedPatch[]): BuiltStep | undefined {
  const packs = patches.map(({ id, counts, raw }) => ({ id, ...counts, rawBytes: raw.length }));
  const raw = stepHead(
    { packs },
    index,
    patches.map((patch) => patch.raw),
  );
  const bytes = gzip(raw);
  if (bytes.length > WHOLE_BYTES) return undefined;
  return { row: { from, sha256: sha256Hex(bytes), bytes: bytes.length, rawBytes: raw.length }, bytes };
}

function splitStep(from: number, index: Uint8Array, patches: readonly PackedPatch[]): BuiltStep {
  const packs = patches.map(({ id, counts, raw, bytes }) => ({ id, ...counts, rawBytes: raw.length, bytes: bytes.length }));
  const raw = stepHead({ packs }, index, []);
  const head = gzip(raw);
  const bytes = new Uint8Array(Buffer.concat([head, ...patches.map((patch) => patch.bytes)]));
  const rawBytes = patches.reduce((sum, patch) => sum + patch.raw.length, raw.length);
  return {
    row: { from, sha256: sha256Hex(bytes), bytes: bytes.length, rawBytes, head: { bytes: head.length, rawBytes: raw.length } },
    bytes,
  };
}
