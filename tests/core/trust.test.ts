import { beforeAll, expect, test } from 'vitest';
import { FAILURE_CODES } from '#core/failure.ts';
import { MANIFEST_LIMIT_BYTES, type Manifest } from '#core/pack.ts';
import { isOverdue } from '#core/freshness.ts';
import { hintedRootVersion, type Root, verifyFirstRoot, verifyManifest, verifyNextRoot } from '#core/trust.ts';
import { type Keys, makeFact, makeKeys, makeSigner, publishEdition, rootOf, seal, type Signer, testCrypto } from '../support/builders.ts';

const verify = testCrypto.verifySignature;
let keys: Keys;
let root: Root;
let manifest: Manifest;
let thief: Signer;
let [a, b, c, publisher]: Signer[] = [];

beforeAll(async () => {
  keys = await makeKeys();
  [a, b, c] = keys.root;
  publisher = keys.publisher;
  thief = await makeSigner();
  root = await verifyFirstRoot(keys.firstRoot, verify);
  ({ manifest } = await publishEdition({ edition: 7, packs: { core: [makeFact({ id: 'ban' })] }, keys }));
});

const judge = async (signed: unknown, signers: Signer[], installed = 0): Promise<Manifest> =>
  verifyManifest(await seal(signed, signers), root, installed, verify);
const failing = (code: (typeof FAILURE_CODES)[number]) => expect.objectContaining({ code });

test('a manifest signed by the publisher is accepted', async () => {
  expect(await judge(manifest, [publisher!])).toEqual(manifest);
});

test('forgery: a manifest signed by a stranger is refused', async () => {
  await expect(judge(manifest, [thief])).rejects.toEqual(failing('pack/bad-signature'));
});

test('forgery: a stranger who signs under the name of the publisher key is refused', async () => {
  await expect(judge(manifest, [{ ...thief, keyid: publisher!.keyid }])).rejects.toEqual(failing('pack/bad-signature'));
});

test('forgery: a root key does not publish, it only names publishers', async () => {
  await expect(judge(manifest, [a!, b!])).rejects.toEqual(failing('pack/bad-signature'));
});

test('unsigned: a manifest without signatures is refused', async () => {
  await expect(judge(manifest, [])).rejects.toEqual(failing('pack/bad-signature'));
});

test('tampering: one digit changed after signing is refused', async () => {
  const text = (await seal(manifest, [publisher!])).replace('"edition":7', '"edition":8');
  await expect(verifyManifest(text, root, 0, verify)).rejects.toEqual(failing('pack/bad-signature'));
});

test('tampering: a field added after signing is refused', async () => {
  const text = (await seal(manifest, [publisher!])).replace('"signed":{', '"signed":{"extra":1,');
  await expect(verifyManifest(text, root, 0, verify)).rejects.toEqual(failing('pack/bad-signature'));
});

test('a signature that is no signature, or a key that is no key, is refused and does not crash', async () => {
  const text = JSON.stringify({ signed: manifest, signatures: [{ keyid: publisher!.keyid, sig: 'не base64' }] });
  await expect(verifyManifest(text, root, 0, verify)).rejects.toEqual(failing('pack/bad-signature'));
  const broken: Root = { ...root, keys: { [publisher!.keyid]: 'AAAA' } };
  await expect(verifyManifest(await seal(manifest, [publisher!]), broken, 0, verify)).rejects.toEqual(failing('pack/bad-signature'));
});

test('rollback: an old edition, truly signed once, does not bring old rules back', async () => {
  await expect(judge(manifest, [publisher!], 8)).rejects.toEqual(failing('pack/older-than-installed'));
  expect((await judge(manifest, [publisher!], 7)).edition).toBe(7);
});

test('a newer format asks for a newer app; it is not called damaged', async () => {
  await expect(judge({ ...manifest, schema: 3, steps: 'in some other form' }, [publisher!])).rejects.toEqual(failing('pack/newer-format'));
});

test('a stranger cannot make the app ask for an update: the signature comes before the format', async () => {
  await expect(judge({ ...manifest, schema: 3 }, [thief])).rejects.toEqual(failing('pack/bad-signature'));
});

test('a signed manifest of the wrong shape is refused whole', async () => {
  await expect(judge({ ...manifest, edition: '7' }, [publisher!])).rejects.toEqual(failing('pack/unreadable'));
});

test('endless data: a manifest beyond the limit is not even parsed', async () => {
  const text = `{"signed":"${'x'.repeat(MANIFEST_LIMIT_BYTES)}`;
  await expect(verifyManifest(text, root, 0, verify)).rejects.toEqual(failing('pack/too-large'));
});

test('endless work: a manifest with seventeen signatures is refused before any is checked', async () => {
  const signatures = Array.from({ length: 17 }, () => ({ keyid: publisher!.keyid, sig: '' }));
  let checks = 0;
  const counting = async (): Promise<boolean> => ((checks += 1), true);
  await expect(verifyManifest(JSON.stringify({ signed: manifest, signatures }), root, 0, counting)).rejects.toEqual(
    failing('pack/unreadable'),
  );
  expect(checks).toBe(0);
});

test('what is not JSON, or not an envelope, is refused', async () => {
  for (const text of ['', '<html>', '[]', '{}', 'null'])
    await expect(verifyManifest(text, root, 0, verify)).rejects.toEqual(failing('pack/unreadable'));
});

test('a first root needs two of its three keys', async () => {
  const plan = rootOf({ root: keys.root, publisher: [publisher!] });
  await expect(verifyFirstRoot(await seal(plan, [a!]), verify)).rejects.toEqual(failing('pack/bad-signature'));
  expect((await verifyFirstRoot(await seal(plan, [b!, c!]), verify)).version).toBe(1);
});

test('a key used twice counts once', async () => {
  const plan = rootOf({ root: keys.root, publisher: [publisher!] });
  await expect(verifyFirstRoot(await seal(plan, [a!, a!]), verify)).rejects.toEqual(failing('pack/bad-signature'));
});

test('the same key under two names counts once', async () => {
  const twin = { ...a!, keyid: 'another-name' };
  const plan = rootOf({ root: [a!, twin, b!], publisher: [publisher!] });
  await expect(verifyFirstRoot(await seal(plan, [a!, twin]), verify)).rejects.toEqual(failing('pack/bad-signature'));
});

test('root rotation: new keys are taken when both the old and the new holders signed', async () => {
  const [d, e, f, nextPublisher] = await Promise.all([makeSigner(), makeSigner(), makeSigner(), makeSigner()]);
  const plan = rootOf({ version: 2, root: [d, e, f], publisher: [nextPublisher] });
  const next = await verifyNextRoot(await seal(plan, [a!, b!, d, e]), root, verify);
  expect((await verifyManifest(await seal(manifest, [nextPublisher]), next, 0, verify)).edition).toBe(7);
  await expect(verifyManifest(await seal(manifest, [publisher!]), next, 0, verify)).rejects.toEqual(failing('pack/bad-signature'));
});

test('root theft: new keys that the old holders did not sign are refused', async () => {
  const plan = rootOf({ version: 2, root: [thief], threshold: 1, publisher: [thief] });
  await expect(verifyNextRoot(await seal(plan, [thief]), root, verify)).rejects.toEqual(failing('pack/bad-signature'));
  await expect(verifyNextRoot(await seal(plan, [thief, a!]), root, verify)).rejects.toEqual(failing('pack/bad-signature'));
});

test('root lock-out: new keys that their own holders did not sign are refused', async () => {
  const [d, e] = await Promise.all([makeSigner(), makeSigner()]);
  const plan = rootOf({ version: 2, root: [d, e], publisher: [publisher!] });
  await expect(verifyNextRoot(await seal(plan, [a!, b!, d]), root, verify)).rejects.toEqual(failing('pack/bad-signature'));
});

test('root rollback: neither the same nor an older nor a skipped version follows', async () => {
  for (const version of [1, 3]) {
    const text = await seal(rootOf({ version, root: keys.root, publisher: [publisher!] }), [a!, b!]);
    await expect(verifyNextRoot(text, root, verify)).rejects.toEqual(failing('pack/older-than-installed'));
  }
});

test('a root file cannot stand in for a manifest, nor a manifest for a root', async () => {
  await expect(verifyManifest(keys.firstRoot, root, 0, verify)).rejects.toEqual(failing('pack/bad-signature'));
  await expect(verifyFirstRoot(await seal(manifest, [publisher!]), verify)).rejects.toEqual(failing('pack/unreadable'));
});

test('the root version in an unsigned manifest is only a hint, and nonsense hints nothing', async () => {
  expect(hintedRootVersion(JSON.stringify({ signed: { keys: { root: 4 } }, signatures: [] }))).toBe(4);
  expect(hintedRootVersion(JSON.stringify({ signed: { keys: { root: 'x' } }, signatures: [] }))).toBe(0);
});

test('freeze: content that was not renewed in time is reported, and only reported', async () => {
  expect(isOverdue({ renewBy: '2026-05-01T00:00:00Z' }, new Date('2026-05-01T00:00:00Z'))).toBe(false);
  expect(isOverdue({ renewBy: '2026-05-01T00:00:00Z' }, new Date('2026-05-02T00:00:00Z'))).toBe(true);
  expect((await judge({ ...manifest, renewBy: '1999-01-01T00:00:00Z' }, [publisher!])).edition).toBe(7);
});
