import { webcrypto } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalJson } from '#core/canonical.ts';
import { PACK_SCHEMA } from '#core/pack.ts';
import { type Envelope, type Root, verifyFirstRoot, verifyNextRoot, type VerifySignature } from '#core/trust.ts';

/** Where a development machine keeps its keys, and where the build of the app reads the root it trusts. */
export const DEVELOPMENT_KEYS = '.tirek/keys';

const { subtle } = webcrypto;
const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };

/** A key that can sign. `keyid` is the SHA-256 of the public key (SPKI), `spki` the public key in base64. */
export interface SigningKey {
  keyid: string;
  spki: string;
  pem: string;
}

export interface PublisherKeys {
  root: Root;
  rootText: string;
  publisher: SigningKey;
}

/** True when `sig` was made by the key: what core's rules of trust ask for, in Node. */
export const verifySignature: VerifySignature = async (spki, sig, message) => {
  const key = await subtle.importKey('spki', Buffer.from(spki, 'base64'), ALGORITHM, false, ['verify']);
  return subtle.verify(ALGORITHM, key, Buffer.from(sig, 'base64'), Buffer.from(message));
};

async function makeKey(): Promise<SigningKey> {
  const { privateKey } = await subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
  const pkcs8 = Buffer.from(await subtle.exportKey('pkcs8', privateKey)).toString('base64');
  const body = pkcs8.replace(/.{64}(?=.)/g, '$&\n');
  return parseKey(`-----BEGIN PRIVATE KEY-----\n${body}\n-----END PRIVATE KEY-----\n`);
}

function importPrivate(pem: string): Promise<webcrypto.CryptoKey> {
  const pkcs8 = Buffer.from(pem.replace(/-----[A-Z ]+-----|\s/g, ''), 'base64');
  return subtle.importKey('pkcs8', pkcs8, ALGORITHM, true, ['sign']);
}

async function parseKey(pem: string): Promise<SigningKey> {
  const { kty, crv, x, y } = await subtle.exportKey('jwk', await importPrivate(pem));
  const open = await subtle.importKey('jwk', { kty, crv, x, y }, ALGORITHM, true, ['verify']);
  const spki = Buffer.from(await subtle.exportKey('spki', open));
  const keyid = Buffer.from(await subtle.digest('SHA-256', spki)).toString('hex');
  return { keyid, spki: spki.toString('base64'), pem };
}

/** Text of a signed file: `{signed, signatures}`, each signature over the canonical JSON of `signed`. */
export async function signEnvelope(signed: unknown, keys: readonly SigningKey[]): Promise<string> {
  const message = Buffer.from(canonicalJson(signed));
  const signatures = keys.map(async ({ keyid, pem }) => {
    const sig = await subtle.sign(ALGORITHM, await importPrivate(pem), message);
    return { keyid, sig: Buffer.from(sig).toString('base64') };
  });
  const envelope: Envelope = { signed, signatures: await Promise.all(signatures) };
  return canonicalJson(envelope);
}

export interface NewKeys {
  rootKeys: number;
  threshold: number;
  now: Date;
}

/** Makes an organisation's keys: `root-1.pem` …, `publisher.pem` and the signed `root.json`. Refuses to write over any. */
export async function makeKeys(dir: string, { rootKeys, threshold, now }: NewKeys): Promise<void> {
  if (existsSync(join(dir, 'root.json'))) throw new Error(`${dir} already holds keys; phones trust them, so they are not replaced`);
  if (threshold < 1 || threshold > rootKeys) throw new Error(`the threshold must be between 1 and the number of root keys, ${rootKeys}`);
  const roots = await Promise.all(Array.from({ length: rootKeys }, makeKey));
  const publisher = await makeKey();
  const root: Root = {
    schema: PACK_SCHEMA,
    version: 1,
    issuedAt: now.toISOString(),
    keys: Object.fromEntries([...roots, publisher].map(({ keyid, spki }) => [keyid, spki])),
    roles: { root: { keyids: roots.map(({ keyid }) => keyid), threshold }, publisher: { keyids: [publisher.keyid], threshold: 1 } },
  };
  const rootText = await signEnvelope(root, roots);
  mkdirSync(dir, { recursive: true });
  roots.forEach((key, index) => writeSecret(join(dir, rootKeys === 1 ? 'root.pem' : `root-${index + 1}.pem`), key.pem));
  writeSecret(join(dir, 'publisher.pem'), publisher.pem);
  // Last: whoever finds root.json finds all the keys.
  writeFileSync(join(dir, 'root.json'), rootText);
}

function writeSecret(path: string, pem: string): void {
  writeFileSync(path, pem, { mode: 0o600, flag: 'wx' });
}

/** Keys of a development machine, made when they are not there yet: one root key, threshold 1. */
export async function ensureKeys(dir: string = DEVELOPMENT_KEYS): Promise<void> {
  if (!existsSync(join(dir, 'root.json'))) await makeKeys(dir, { rootKeys: 1, threshold: 1, now: new Date() });
}

/** Reads what a publisher needs; throws in plain words when the key is not one that the root names. */
export async function readKeys(dir: string): Promise<PublisherKeys> {
  for (const name of ['root.json', 'publisher.pem']) {
    if (!existsSync(join(dir, name))) throw new Error(`${join(dir, name)} is missing; docs/for-operators.md says how keys are made`);
  }
  const rootText = readFileSync(join(dir, 'root.json'), 'utf8');
  const root = await verifyFirstRoot(rootText, verifySignature);
  const publisher = await parseKey(readFileSync(join(dir, 'publisher.pem'), 'utf8'));
  if (!root.roles.publisher.keyids.includes(publisher.keyid)) throw new Error(`${dir}/root.json does not name the key in publisher.pem`);
  return { root, rootText, publisher };
}

/**
 * Replaces the publisher's key, after a loss or theft: a root of the next version names the new one, signed by the root
 * keys given (PEM texts). Gives the texts to write; throws when too few root keys stand behind it.
 */
export async function rotatePublisher(
  rootText: string,
  rootPems: readonly string[],
  now: Date,
): Promise<{ rootText: string; pem: string }> {
  const current = await verifyFirstRoot(rootText, verifySignature);
  const publisher = await makeKey();
  const { root: rootRole } = current.roles;
  const rootKeys = Object.fromEntries(rootRole.keyids.map((keyid) => [keyid, current.keys[keyid] ?? '']));
  const next: Root = {
    ...current,
    version: current.version + 1,
    issuedAt: now.toISOString(),
    keys: { ...rootKeys, [publisher.keyid]: publisher.spki },
    roles: { root: rootRole, publisher: { keyids: [publisher.keyid], threshold: 1 } },
  };
  const text = await signEnvelope(next, await Promise.all(rootPems.map(parseKey)));
  await verifyNextRoot(text, current, verifySignature);
  return { rootText: text, pem: publisher.pem };
}
