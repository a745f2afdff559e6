import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { verifyFirstRoot, verifyNextRoot } from '#core/trust.ts';
import { ensureKeys, makeKeys, readKeys, rotatePublisher, signEnvelope, verifySignature } from '#publish/keys.ts';

const NOW = new Date('2026-11-24T09:00:00Z');
const newDir = (): string => mkdtempSync(join(tmpdir(), 'tirek-keys-'));
const read = (dir: string, name: string): string => readFileSync(join(dir, name), 'utf8');

describe("an organisation's keys", () => {
  test('two of three root keys stand behind the publisher', async () => {
    const dir = newDir();
    await makeKeys(dir, { rootKeys: 3, threshold: 2, now: NOW });
    const root = await verifyFirstRoot(read(dir, 'root.json'), verifySignature);
    expect([root.roles.root.keyids.length, root.roles.root.threshold, root.roles.publisher.keyids.length]).toEqual([3, 2, 1]);
    expect(Object.keys(root.keys)).toHaveLength(4);
  });

  test('private keys can be read by their owner only', async () => {
    const dir = newDir();
    await makeKeys(dir, { rootKeys: 3, threshold: 2, now: NOW });
    for (const name of ['root-1.pem', 'root-2.pem', 'root-3.pem', 'publisher.pem']) {
      expect(statSync(join(dir, name)).mode & 0o777, name).toBe(0o600);
      expect(read(dir, name)).toMatch(/^-----BEGIN PRIVATE KEY-----\n/);
    }
  });

  test('are never written over, and a threshold must be reachable', async () => {
    const dir = newDir();
    await ensureKeys(dir);
    const before = read(dir, 'root.json');
    await ensureKeys(dir);
    expect(read(dir, 'root.json')).toBe(before);
    await expect(makeKeys(dir, { rootKeys: 1, threshold: 1, now: NOW })).rejects.toThrow('already holds keys');
    await expect(makeKeys(newDir(), { rootKeys: 2, threshold: 3, now: NOW })).rejects.toThrow('the threshold must be between 1 and');
  });

  test('a publisher key that the root does not name is refused', async () => {
    const [dir, other] = [newDir(), newDir()];
    await ensureKeys(dir);
    await ensureKeys(other);
    const { publisher } = await readKeys(other);
    await expect(readKeys(newDir())).rejects.toThrow('root.json is missing');
    writeFileSync(join(dir, 'publisher.pem'), publisher.pem);
    await expect(readKeys(dir)).rejects.toThrow('does not name the key in publisher.pem');
  });

  test('a signature holds for the words that were signed and for no others', async () => {
    const dir = newDir();
    await ensureKeys(dir);
    const { publisher } = await readKeys(dir);
    const { signatures } = JSON.parse(await signEnvelope({ b: 1, a: 2 }, [publisher]));
    expect(await verifySignature(publisher.spki, signatures[0].sig, '{"a":2,"b":1}')).toBe(true);
    expect(await verifySignature(publisher.spki, signatures[0].sig, '{"a":3,"b":1}')).toBe(false);
  });
});

describe('a stolen publisher key is replaced', () => {
  test('by enough root keys: the next root names the new key and no longer the old one', async () => {
    const dir = newDir();
    await makeKeys(dir, { rootKeys: 3, threshold: 2, now: NOW });
    const old = await readKeys(dir);
    const next = await rotatePublisher(old.rootText, [read(dir, 'root-1.pem'), read(dir, 'root-3.pem')], NOW);
    const root = await verifyNextRoot(next.rootText, old.root, verifySignature);
    expect([root.version, root.keys[old.publisher.keyid]]).toEqual([2, undefined]);
    expect(root.roles.publisher.keyids).not.toEqual(old.root.roles.publisher.keyids);
  });

  test('and by nobody with fewer', async () => {
    const dir = newDir();
    await makeKeys(dir, { rootKeys: 3, threshold: 2, now: NOW });
    await expect(rotatePublisher(read(dir, 'root.json'), [read(dir, 'root-1.pem')], NOW)).rejects.toThrow('1 of 2 signatures');
  });
});
