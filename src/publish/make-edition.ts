import { canonicalJson } from '#core/canonical.ts';
import { type Manifest, PACK_SCHEMA, type PackLine } from '#core/pack.ts';
import { type KnownEdition, StepBuilder } from './build-step.ts';
import { packFile, sha256Hex } from './pack-file.ts';
import type { EditionPlan } from './plan-edition.ts';

export interface MadeEdition {
  manifest: Manifest;
  /** The index, the list of parts and the steps, by name. */
  files: Map<string, Uint8Array<ArrayBuffer>>;
}

/** Makes the index of an edition, the steps to it from earlier ones, and the manifest that names them, not yet signed. */
export function makeEdition(
  { packs, parts, ...plan }: EditionPlan,
  linesOf: (id: string) => readonly PackLine[] | undefined,
  past: readonly KnownEdition[],
): MadeEdition {
  const partsFile = packFile(Buffer.from(canonicalJson({ schema: PACK_SCHEMA, packs: parts })));
  const indexText = canonicalJson({ schema: PACK_SCHEMA, packs, parts: { ...partsFile, bytes: partsFile.bytes.length } });
  const index = packFile(Buffer.from(indexText));
  const files = new Map([
    [index.sha256, index.bytes],
    [partsFile.sha256, partsFile.bytes],
  ]);
  const builder = new StepBuilder({ edition: plan.edition, indexText, packs, linesOf: ({ id }) => linesOf(id) });
  const steps = past.toReversed().flatMap((old) => {
    // The same list of packs: whoever has that edition has this one.
    const step = old.indexText === indexText ? undefined : builder.from(old);
    if (!step) return [];
    files.set(step.row.sha256, step.bytes);
    return [step.row];
  });
  const file = { sha256: index.sha256, bytes: index.bytes.length, rawBytes: index.rawBytes, digest: sha256Hex(indexText) };
  return { manifest: { schema: PACK_SCHEMA, ...plan, index: file, steps }, files };
}
