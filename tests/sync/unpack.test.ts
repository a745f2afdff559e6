import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readLines } from '#sync/read-lines.ts';
import { unpack } from '#sync/unpack.ts';
import { makeFact, noise, testCrypto, utf8 } from '../support/builders.ts';
import { canonicalJson } from '#core/canonical.ts';

const raw = utf8(noise(100_000));
const packed = new Uint8Array(gzipSync(raw));

test('a part unpacks to the bytes that were packed', async () => {
  expect(await unpack(packed, raw.length)).toEqual(raw);
  expect(await unpack(new Uint8Array(gzipSync('')), 0)).toEqual(new Uint8Array());
});

test('more than announced is too large, less is damaged, and what is not gzip is damaged', async () => {
  await expect(unpack(packed, raw.length - 1)).rejects.toMatchObject({ code: 'pack/too-large' });
  await expect(unpack(packed, raw.length + 1)).rejects.toMatchObject({ code: 'pack/damaged' });
  await expect(unpack(packed.slice(0, -20), raw.length)).rejects.toMatchObject({ code: 'pack/damaged' });
  await expect(unpack(raw, raw.length)).rejects.toMatchObject({ code: 'pack/damaged' });
});

test('zip bomb: a gigabyte of zeros in a small file is broken off at the announced size', async () => {
  const bomb = new Uint8Array(gzipSync(new Uint8Array(50_000_000)));
  expect(bomb.length).toBeLessThan(60_000);
  await expect(unpack(bomb, 1000)).rejects.toMatchObject({ code: 'pack/too-large' });
});

test('each line is an entry, kept as it came', () => {
  const fact = makeFact({ id: 'days' });
  const foreign = { future: true, id: 'x', kind: 'quiz' };
  expect(readLines(`${canonicalJson(fact)}\n${canonicalJson(foreign)}\n`)).toEqual([
    { id: 'days', text: canonicalJson(fact), value: fact, known: true },
    { id: 'x', text: canonicalJson(foreign), value: foreign, known: false },
  ]);
});

test.each([
  ['keys in another order', '{"kind":"quiz","id":"x"}'],
  ['spaces', '{"id":"x", "kind":"quiz"}'],
  ['a number written in another way', '{"id":"x","kind":"quiz","n":1.0}'],
  ['a key twice', '{"id":"y","id":"x","kind":"quiz"}'],
  ['half a line', '{"id":"x","ki'],
  ['no entry', '["x"]'],
  ['an entry without an id', '{"kind":"quiz"}'],
])('a line with %s is refused: its hash could not be computed again on the phone', (_, line) => {
  expect(() => readLines(line)).toThrow(expect.objectContaining({ code: 'pack/unreadable' }));
});

test('hashes are those of any other program', async () => {
  const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  expect([await testCrypto.sha256Text('abc'), await testCrypto.sha256Bytes(utf8('abc'))]).toEqual([abc, abc]);
});
