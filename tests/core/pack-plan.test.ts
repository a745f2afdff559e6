import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Manifest, PackRow } from '#core/pack.ts';
import { choiceBytes, type InstalledPack, planPull, wantedPacks } from '#core/pack-plan.ts';

const hash = (n: number): string => n.toString(16).padStart(64, '0');
const IDS = ['core', 'core.ky', 'core.ru', 'RU', 'RU.ky', 'RU.ru', 'KZ', 'KZ.ky', 'policy', 'policy.ru'];

const part = fc.record({ sha256: fc.integer({ min: 0, max: 12 }).map(hash), bytes: fc.constant(100), rawBytes: fc.constant(300) });
const row = (id: string): fc.Arbitrary<PackRow> =>
  fc.record({
    id: fc.constant(id),
    scope: fc.constant(id.split('.')[0] ?? ''),
    version: fc.constant(1),
    digest: fc.integer({ min: 0, max: 3 }).map(hash),
    entryCount: fc.constant(1),
    sizeBytes: fc.constant(100),
    parts: fc.array(part, { minLength: 1, maxLength: 3 }),
    patches: fc.constant([]),
  });
const ids = fc.subarray(IDS);
const manifestOf: fc.Arbitrary<Manifest> = ids.chain((listed) =>
  fc.tuple(...listed.map(row)).map((packs) => ({
    schema: 1,
    edition: 1,
    issuedAt: '2026-01-01T00:00:00Z',
    renewBy: '2026-06-01T00:00:00Z',
    keys: { root: 1 },
    packs: packs as PackRow[],
  })),
);
const installedOf: fc.Arbitrary<InstalledPack[]> = ids.chain((listed) =>
  fc.tuple(...listed.map((id) => fc.integer({ min: 0, max: 3 }).map((n) => ({ id, version: 1, digest: hash(n) })))),
);
const stagedOf = fc.uniqueArray(fc.integer({ min: 0, max: 12 }).map(hash)).map((held) => new Set(held));

/** What is installed after a plan has been carried out. */
function afterPlan(installed: readonly InstalledPack[], { install, remove }: ReturnType<typeof planPull>): InstalledPack[] {
  const changed = new Set([...install.map(({ id }) => id), ...remove]);
  return [...installed.filter(({ id }) => !changed.has(id)), ...install];
}

const anySituation = [manifestOf, ids, installedOf, stagedOf] as const;

test('after a plan has been carried out nothing is left to do', () => {
  fc.assert(
    fc.property(...anySituation, (manifest, wanted, installed, staged) => {
      const plan = planPull(manifest, wanted, installed, staged);
      expect(planPull(manifest, wanted, afterPlan(installed, plan), new Set())).toEqual({ install: [], remove: [], parts: [], bytes: 0 });
    }),
  );
});

test('a part that has already come is never fetched again, and no part is fetched twice', () => {
  fc.assert(
    fc.property(...anySituation, (manifest, wanted, installed, staged) => {
      const { parts } = planPull(manifest, wanted, installed, staged);
      const hashes = parts.map(({ sha256 }) => sha256);
      expect(hashes.filter((sha256) => staged.has(sha256))).toEqual([]);
      expect(new Set(hashes).size).toBe(hashes.length);
    }),
  );
});

test('every part of every pack to install is either here or in the plan, and the bytes are their sum', () => {
  fc.assert(
    fc.property(...anySituation, (manifest, wanted, installed, staged) => {
      const { install, parts, bytes } = planPull(manifest, wanted, installed, staged);
      const coming = new Set([...parts.map(({ sha256 }) => sha256), ...staged]);
      expect(install.flatMap((pack) => pack.parts).filter(({ sha256 }) => !coming.has(sha256))).toEqual([]);
      expect(bytes).toBe(parts.length * 100);
    }),
  );
});

test('only the reader removes: what goes is exactly what is no longer wanted, whatever the publisher lists', () => {
  fc.assert(
    fc.property(...anySituation, (manifest, wanted, installed, staged) => {
      const { remove } = planPull(manifest, wanted, installed, staged);
      expect(remove).toEqual(installed.map(({ id }) => id).filter((id) => !wanted.includes(id)));
    }),
  );
});

test('nothing is installed that the reader did not ask for', () => {
  fc.assert(
    fc.property(...anySituation, (manifest, wanted, installed, staged) => {
      expect(planPull(manifest, wanted, installed, staged).install.filter(({ id }) => !wanted.includes(id))).toEqual([]);
    }),
  );
});

test('emergency numbers come first, then country by country, words after facts', () => {
  expect(wantedPacks({ scopes: ['RU', 'core', 'policy'], languages: ['ky', 'ru'] })).toEqual([
    'core',
    'core.ky',
    'core.ru',
    'RU',
    'RU.ky',
    'RU.ru',
    'policy',
    'policy.ky',
    'policy.ru',
  ]);
});

const shared = { sha256: hash(1), bytes: 100, rawBytes: 300 };
const sharing = (id: string): PackRow => ({
  id,
  scope: id,
  version: 1,
  digest: hash(9),
  entryCount: 1,
  sizeBytes: 100,
  parts: [shared],
  patches: [],
});
const sharingManifest: Manifest = {
  schema: 1,
  edition: 1,
  issuedAt: '',
  renewBy: '',
  keys: { root: 1 },
  packs: [sharing('core'), sharing('RU')],
};
const sharingChoice = { scopes: ['RU'], languages: [] };

test('a part that two packs share is paid for once', () => {
  expect(planPull(sharingManifest, wantedPacks(sharingChoice), [], new Set()).bytes).toBe(100);
});

test('the size shown before a download is what the download will cost', () => {
  expect(choiceBytes(sharingManifest, sharingChoice)).toBe(100);
});
