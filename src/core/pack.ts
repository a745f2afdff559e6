import * as z from 'zod/mini';
import { canonicalJson, type Sha256Text } from './canonical.ts';

/** Format number of everything under `/packs/`. A phone that meets a higher one asks for a newer app. */
export const PACK_SCHEMA = 2;

/** Largest manifest or root file a phone reads, in bytes: what stops endless data before any signature is known. */
export const MANIFEST_LIMIT_BYTES = 256 * 1024;

const sha256Schema = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const bytesSchema = z.int().check(z.nonnegative());

/** A piece of a pack: gzip bytes in `packs/<sha256>`, named by the SHA-256 of those bytes. */
const partSchema = z.looseObject({
  sha256: sha256Schema,
  bytes: bytesSchema,
  /** Bytes after unpacking: unpacking stops there, whatever the piece claims (zip bomb). */
  rawBytes: bytesSchema,
});
export type Part = z.infer<typeof partSchema>;

/** The unit a reader chooses: a scope (core, a country, policy) in one language, or its language-neutral part. */
export const packRowSchema = z.looseObject({
  id: z.string().check(z.regex(/^[A-Za-z]+(\.[a-z]{2})?$/)),
  scope: z.string(),
  lang: z.optional(z.string()),
  /** The edition in which this pack last changed. */
  version: z.int(),
  digest: sha256Schema,
  entryCount: z.int(),
  /** Sum of its parts on the wire, and of its text: no patch makes more. */
  sizeBytes: bytesSchema,
  rawBytes: bytesSchema,
});
export type PackRow = z.infer<typeof packRowSchema>;

/** The list of all packs of an edition: a file named by its hash. A phone keeps its text, to prove its packs to a neighbour. */
export const packIndexSchema = z.looseObject({
  schema: z.int(),
  packs: z.array(packRowSchema),
  /** The file of all parts. Hashes do not compress, and a phone that is patched needs none of these. */
  parts: partSchema,
});
export type PackIndex = z.infer<typeof packIndexSchema>;

/** The parts of every pack, in order: what a phone reads that wants a pack whole. */
export const packPartsSchema = z.looseObject({ schema: z.int(), packs: z.record(z.string(), z.array(partSchema)) });
export type PackParts = z.infer<typeof packPartsSchema>['packs'];

const indexFileSchema = z.looseObject({
  ...partSchema.shape,
  /** SHA-256 of the text: what a phone must have reached, whether it fetched the file or patched the list it had. */
  digest: sha256Schema,
});

/** A file that brings a phone from an earlier edition straight to this one: core/step.ts. */
const stepRowSchema = z.looseObject({
  ...partSchema.shape,
  /** The edition it starts from. */
  from: z.int(),
  /** A large one begins with a head that is fetched first, and the rest only as far as it is needed. */
  head: z.optional(z.looseObject({ bytes: bytesSchema, rawBytes: bytesSchema })),
});
export type StepRow = z.infer<typeof stepRowSchema>;

/** What a publisher signs. `renewBy` past only warns: an offline reader is never locked out by a date. */
export const manifestSchema = z.looseObject({
  schema: z.int(),
  edition: z.int(),
  issuedAt: z.iso.datetime(),
  renewBy: z.iso.datetime(),
  /** Version of the root file whose publisher keys signed this. */
  keys: z.looseObject({ root: z.int() }),
  index: indexFileSchema,
  steps: z.array(stepRowSchema),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** `core`, `core.ky`, `RU`, `RU.ky`, `policy.en`. */
export function packId(scope: string, lang?: string): string {
  return lang ? `${scope}.${lang}` : scope;
}

/** One entry of a pack as its digest needs it: the canonical JSON is exactly the line in the part. */
export interface PackLine {
  id: string;
  text: string;
}

/** An entry as a line of a part. */
export function packLine(entry: { id: string }): PackLine {
  return { id: entry.id, text: canonicalJson(entry) };
}

/** An entry by the hash of its canonical JSON. */
export interface ListedLine {
  id: string;
  sha256: string;
}

/** The hashes of lines, sorted by id. */
export async function listLines(lines: readonly PackLine[], sha256: Sha256Text): Promise<ListedLine[]> {
  const list = await Promise.all(lines.map(async ({ id, text }) => ({ id, sha256: await sha256(text) })));
  return list.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** The digest of a pack whose entries have these hashes. */
export async function listDigest(list: readonly ListedLine[], sha256: Sha256Text): Promise<string> {
  const rows = list.map((line) => `${line.id} ${line.sha256}\n`);
  return sha256(rows.toSorted().join(''));
}

/**
 * The state a phone must have reached, however it got there: SHA-256 over `id sha256(entry)` lines,
 * sorted by id. Stops corruption and mixed versions: it is over the entries, not over the files that carried them.
 */
export async function packDigest(lines: readonly PackLine[], sha256: Sha256Text): Promise<string> {
  return listDigest(await listLines(lines, sha256), sha256);
}
