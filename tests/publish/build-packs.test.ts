import fc from 'fast-check';
import { gunzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Practice } from '#core/practice.ts';
import { buildPack, type BuiltPack } from '#publish/build-packs.ts';

const PART_BYTES = 256 * 1024;

function practice(number: number, length: number): Practice {
  const id = `practice-${String(number).padStart(4, '0')}`;
  return {
    id,
    kind: 'practice',
    country: 'PH',
    theme: 'recruitment',
    title: id,
    what: 'ө'.repeat(length),
    result: '',
    relevance: '',
    sources: [],
  };
}

function rawParts({ parts, files }: BuiltPack): string[] {
  return parts.map(({ sha256 }) => new TextDecoder().decode(gunzipSync(files.get(sha256) ?? new Uint8Array())));
}

const lengths = fc.array(fc.integer({ min: 1, max: 90_000 }), { minLength: 1, maxLength: 12 });

test('parts are cut between entries, none too large, and hold every entry once in order', async () => {
  await fc.assert(
    fc.asyncProperty(lengths, async (sizes) => {
      const entries = sizes.map((size, number) => practice(number, size));
      const pack = await buildPack('policy', entries);
      const raw = rawParts(pack);
      expect(raw.every((part) => part.endsWith('}\n') && Buffer.byteLength(part) <= PART_BYTES)).toBe(true);
      const found = raw
        .join('')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
      expect(found).toEqual(entries);
    }),
    { numRuns: 15 },
  );
});

test('an entry larger than a part travels in a part of its own', async () => {
  const pack = await buildPack('policy', [practice(1, 10), practice(2, PART_BYTES), practice(3, 10)]);
  expect(rawParts(pack).map((part) => part.trim().split('\n').length)).toEqual([1, 1, 1]);
});

test('the order in which entries come changes no byte', async () => {
  await fc.assert(
    fc.asyncProperty(lengths, fc.infiniteStream(fc.nat()), async (sizes, dice) => {
      const entries = sizes.map((size, number) => practice(number, size));
      const shuffled = entries.map((entry) => ({ entry, at: dice.next().value ?? 0 })).toSorted((a, b) => a.at - b.at);
      const [one, other] = [
        await buildPack('policy', entries),
        await buildPack(
          'policy',
          shuffled.map(({ entry }) => entry),
        ),
      ];
      expect([other.row, other.parts]).toEqual([one.row, one.parts]);
    }),
    { numRuns: 10 },
  );
});

test('packing knows neither the day nor the machine: these bytes have this name everywhere', async () => {
  // Another name here means that every phone fetches every pack again: only ever on purpose.
  const { parts } = await buildPack('core', [practice(1, 100)]);
  expect(parts.map(({ sha256 }) => sha256.slice(0, 16))).toEqual(['821523c9fe86e0cd']);
});

test('a page that grows changes the part it is in, and not all that follow', async () => {
  const pages = Array.from({ length: 400 }, (_, number) => practice(number, 2000));
  const longer = pages.map((page, at) => (at === 20 ? { ...page, what: 'ө'.repeat(2900) } : page));
  const [before, after] = [await buildPack('policy', pages), await buildPack('policy', longer)];
  const known = new Set(before.parts.map(({ sha256 }) => sha256));
  expect(before.parts.length).toBeGreaterThan(6);
  expect(after.parts.filter(({ sha256 }) => !known.has(sha256)).length).toBeLessThanOrEqual(2);
});
