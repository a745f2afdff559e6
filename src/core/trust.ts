import * as z from 'zod/mini';
import { canonicalJson } from './canonical.ts';
import { Failure } from './failure.ts';
import { MANIFEST_LIMIT_BYTES, type Manifest, manifestSchema, PACK_SCHEMA } from './pack.ts';

/**
 * Who may publish, after The Update Framework (TUF): `root.json`, signed by a threshold of offline keys,
 * names the publisher keys; `manifest.json` is signed by a publisher key. Signatures are ECDSA P-256 with
 * SHA-256 over the canonical JSON of `signed`. This file only judges bytes that are already here.
 */
const signatureSchema = z.looseObject({ keyid: z.string(), sig: z.string() });
const envelopeSchema = z.looseObject({ signed: z.unknown(), signatures: z.array(signatureSchema).check(z.maxLength(16)) });
export type Envelope = z.infer<typeof envelopeSchema>;

const roleSchema = z.looseObject({ keyids: z.array(z.string()), threshold: z.int().check(z.positive()) });

const rootSchema = z.looseObject({
  schema: z.int(),
  version: z.int().check(z.positive()),
  issuedAt: z.iso.datetime(),
  /** keyid → public key: SubjectPublicKeyInfo, base64. */
  keys: z.record(z.string(), z.string()),
  roles: z.looseObject({ root: roleSchema, publisher: roleSchema }),
});
export type Root = z.infer<typeof rootSchema>;
type Role = z.infer<typeof roleSchema>;

/** True when `sig` (base64, IEEE P1363) over the UTF-8 `message` was made by the key (SPKI, base64). Passed in. */
export type VerifySignature = (spki: string, sig: string, message: string) => Promise<boolean>;

function parseEnvelope(text: string): Envelope {
  // Endless data: judged before parsing, so a hostile mirror cannot fill the memory of a small phone.
  if (text.length > MANIFEST_LIMIT_BYTES) throw new Failure('pack/too-large', `${text.length} characters`);
  try {
    return envelopeSchema.parse(JSON.parse(text));
  } catch (error) {
    throw new Failure('pack/unreadable', String(error));
  }
}

/** How many different keys of the role signed; a key that signs twice, or stands under two names, counts once. */
async function countSigners(envelope: Envelope, root: Root, role: Role, verify: VerifySignature): Promise<number> {
  const message = canonicalJson(envelope.signed);
  const signers = new Set<string>();
  for (const { keyid, sig } of envelope.signatures) {
    const spki = root.keys[keyid];
    if (!spki || !role.keyids.includes(keyid) || signers.has(spki)) continue;
    if (await verify(spki, sig, message)) signers.add(spki);
  }
  return signers.size;
}

async function demandSignatures(envelope: Envelope, root: Root, role: Role, verify: VerifySignature): Promise<void> {
  // Forgery: nothing of `signed` is looked at before enough keys stand behind it.
  const count = await countSigners(envelope, root, role, verify);
  if (count < role.threshold) throw new Failure('pack/bad-signature', `${count} of ${role.threshold} signatures`);
}

function parseSigned<T>(schema: z.ZodMiniType<T>, signed: unknown): T {
  const format = z.looseObject({ schema: z.int() }).safeParse(signed);
  if (format.success && format.data.schema > PACK_SCHEMA) throw new Failure('pack/newer-format', `schema ${format.data.schema}`);
  const parsed = schema.safeParse(signed);
  if (!parsed.success) throw new Failure('pack/unreadable', String(parsed.error));
  return parsed.data;
}

/** The root an app is built with: the one key file that is trusted because it came with the app. */
export async function verifyFirstRoot(text: string, verify: VerifySignature): Promise<Root> {
  const envelope = parseEnvelope(text);
  const root = parseSigned(rootSchema, envelope.signed);
  await demandSignatures(envelope, root, root.roles.root, verify);
  return root;
}

/** The next root, version by version: signed by the old threshold (no theft) and by its own (no lock-out). */
export async function verifyNextRoot(text: string, current: Root, verify: VerifySignature): Promise<Root> {
  const envelope = parseEnvelope(text);
  await demandSignatures(envelope, current, current.roles.root, verify);
  const next = parseSigned(rootSchema, envelope.signed);
  await demandSignatures(envelope, next, next.roles.root, verify);
  // Rollback of keys: a root that names a stolen key again must not come back.
  if (next.version !== current.version + 1) throw new Failure('pack/older-than-installed', `root ${next.version} after ${current.version}`);
  return next;
}

/** Judges a manifest's bytes. `installedEdition` is 0 on a phone that has nothing yet. */
export async function verifyManifest(text: string, root: Root, installedEdition: number, verify: VerifySignature): Promise<Manifest> {
  const envelope = parseEnvelope(text);
  await demandSignatures(envelope, root, root.roles.publisher, verify);
  const manifest = parseSigned(manifestSchema, envelope.signed);
  // Rollback: an old edition, truly signed once, must not bring back rules that have changed.
  if (manifest.edition < installedEdition) {
    throw new Failure('pack/older-than-installed', `edition ${manifest.edition} after ${installedEdition}`);
  }
  return manifest;
}

/** Version of the root a manifest asks for, read before its signature is checked: only a hint what to fetch. */
export function hintedRootVersion(text: string): number {
  const hint = z.looseObject({ keys: z.looseObject({ root: z.int() }) }).safeParse(parseEnvelope(text).signed);
  return hint.success ? hint.data.keys.root : 0;
}
