import { expect, test } from 'vitest';
import { packDigest, packId, packLine, packPartsSchema, packRowSchema } from '#core/pack.ts';
import { makeFact, testCrypto } from '../support/builders.ts';

const { sha256Text } = testCrypto;
const lines = [makeFact({ id: 'ban' }), makeFact({ id: 'patent' })].map(packLine);

test('a pack is named by its scope and language', () => {
  expect([packId('core'), packId('RU', 'ky'), packId('policy', '')]).toEqual(['core', 'RU.ky', 'policy']);
});

test('the digest is the same in whatever order the entries came', async () => {
  expect(await packDigest(lines.toReversed(), sha256Text)).toBe(await packDigest(lines, sha256Text));
});

test('the digest is SHA-256 over sorted "id hash" lines, as any other program can compute it', async () => {
  const rows = await Promise.all(lines.map(async ({ id, text }) => `${id} ${await sha256Text(text)}\n`));
  expect(await packDigest(lines, sha256Text)).toBe(await sha256Text(rows.join('')));
});

test('one changed letter, a missing entry or a swapped pair of ids changes the digest', async () => {
  const digest = await packDigest(lines, sha256Text);
  const [ban, patent] = lines;
  const wrong = [
    [ban!, { ...patent!, text: patent!.text.replace('Statement', 'statement') }],
    [ban!],
    [
      { id: 'patent', text: ban!.text },
      { id: 'ban', text: patent!.text },
    ],
  ];
  for (const other of wrong) expect(await packDigest(other, sha256Text)).not.toBe(digest);
});

test('a part may only be named by a hash: no path leads out of /packs/', () => {
  const isRead = (sha256: string): boolean =>
    packPartsSchema.safeParse({ schema: 2, packs: { RU: [{ sha256, bytes: 1, rawBytes: 1 }] } }).success;
  expect(isRead('a'.repeat(64))).toBe(true);
  for (const path of ['../../secret', `${'a'.repeat(63)}/`, 'https://evil.example/x', 'A'.repeat(64), '']) expect(isRead(path)).toBe(false);
});

test('an announced size is a whole number and never negative', () => {
  const row = { id: 'RU', scope: 'RU', version: 1, digest: '0'.repeat(64), entryCount: 0, rawBytes: 0 };
  expect(packRowSchema.safeParse({ ...row, sizeBytes: 10 }).success).toBe(true);
  for (const sizeBytes of [-1, 1.5, Infinity, '10']) expect(packRowSchema.safeParse({ ...row, sizeBytes }).success).toBe(false);
});
