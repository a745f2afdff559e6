import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PackRow } from '#core/pack.ts';
import { choiceBytes, type InstalledPack, type PackOffer, planPull, type StepOffer, wantedPacks } from '#core/pack-plan.ts';
import type { StepPack } from '#core/step.ts';

const hash = (n: number): string => n.toString(16).padStart(64, '0');
const IDS = ['core', 'core.ky', 'core.ru', 'RU', 'RU.ky', 'RU.ru', 'KZ', 'KZ.ky', 'policy', 'policy.ru'];

const part = fc.record({ sha256: fc.integer({ min: 0, max: 12 }).map(hash), bytes: fc.constant(100), rawBytes: fc.constant(300) });
const partsOf = fc.array(part, { minLength: 1, maxLength: 3 });
const row = (id: string): fc.Arbitrary<PackRow> =>
  fc.record({
    id: fc.constant(id),
    scope: fc.constant(id.split('.')[0] ?? ''),
    version: fc.constant(1),
    digest: fc.integer({ min: 0, max: 3 }).map(hash),
    entryCount: fc.constant(1),
    sizeBytes: fc.constant(100),
    rawBytes: fc.constant(300),
  });
const ids = fc.subarray(IDS);
/** A patch of 60 bytes for some of the packs: in the head of its step, or further back in the file. */
const patchOf = (id: string): fc.Arbitrary<StepPack> =>
  fc.nat(20).map((place) => ({ id, put: 1, edit: 2, drop: 0, rawBytes: 90, ...(place > 15 ? {} : { bytes: 60, at: 500 + place * 5000 }) }));
const stepOf = (packs: readonly PackRow[]): fc.Arbitrary<StepOffer> =>
  fc.subarray([...packs]).chain((some) =>
    fc.record({
      file: fc.constant(hash(99)),
      from: fc
        .array(fc.integer({ min: 0, max: 3 }).map(hash), { minLength: packs.length, maxLength: packs.length })
        .map((digests) => new Map(packs.map(({ id }, at) => [id, digests[at] ?? '']))),
      packs: fc.tuple(...some.map(({ id }) => patchOf(id))),
    }),
  );
const manifestOf: fc.Arbitrary<PackOffer> = ids
  .chain((listed) => fc.tuple(...listed.map(row)))
  .chain((packs) =>
    fc
      .tuple(fc.option(stepOf(packs), { nil: undefined }), fc.array(partsOf, { minLength: packs.length, maxLength: packs.length }))
      .map(([step, parts]) => ({
        packs,
        parts: Object.fromEntries(packs.map(({ id }, at) => [id, parts[at] ?? []])),
        ...(step ? { step } : {}),
      })),
  );
const installedOf: fc.Arbitrary<InstalledPack[]> = ids.chain((listed) =>
  fc.tuple(...listed.map((id) => fc.integer({ min: 0, max: 3 }).map((n) => ({ id, version: 1, digest: hash(n) })))),
);
const stagedOf = fc.uniqueArray(fc.integer({ min: 0, max: 12 }).map(hash)).map((held) => new Map(held.map((name) => [name, 100])));

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
      expect(planPull(manifest, wanted, afterPlan(installed, plan), new Map())).toEqual({
        install: [],
        patches: [],
        whole: [],
        remove: [],
        pieces: [],
        bytes: 0,
      });
    }),
  );
});

test('a piece that has already come is never fetched again, and no piece is fetched twice', () => {
  fc.assert(
    fc.property(...anySituation, (manifest, wanted, installed, staged) => {
      const { pieces } = planPull(manifest, wanted, installed, staged);
      const names = pieces.map(({ name }) => name);
      expect(names.filter((name) => staged.has(name))).toEqual([]);
      expect(new Set(names).size).toBe(names.length);
    }),
  );
});

test('every pack to install is patched, or has all its parts here or in the plan; the bytes are the sum', () => {
  fc.assert(
    fc.property(...anySituation, (manifest, wanted, installed, staged) => {
      const { install, patches, whole, pieces, bytes } = planPull(manifest, wanted, installed, staged);
      const coming = new Set([...pieces.map(({ name }) => name), ...staged.keys()]);
      expect([...patches.map(({ id }) => id), ...whole].toSorted()).toEqual(install.map(({ id }) => id).toSorted());
      expect(whole.flatMap((id) => manifest.parts?.[id] ?? []).filter(({ sha256 }) => !coming.has(sha256))).toEqual([]);
      expect(bytes).toBe(pieces.reduce((sum, piece) => sum + piece.bytes, 0));
    }),
  );
});

test('a patch is taken only where the phone has exactly what it starts from, and lies wholly in its piece', () => {
  fc.assert(
    fc.property(...anySituation, (manifest, wanted, installed, staged) => {
      const have = new Map(installed.map(({ id, digest }) => [id, digest]));
      for (const { id, at = 0, bytes = 0, piece } of planPull(manifest, wanted, installed, staged).patches) {
        expect(have.get(id)).toBe(manifest.step?.from.get(id));
        if (piece) expect(at >= piece.at && at + bytes <= piece.at + piece.bytes).toBe(true);
      }
    }),
  );
});

test('a patch costs no more than the parts it stands in for, but for gaps not worth a request', () => {
  fc.assert(
    fc.property(...anySituation, (manifest, wanted, installed, staged) => {
      const { step: _, ...whole } = manifest;
      const [withStep, without] = [planPull(manifest, wanted, installed, staged), planPull(whole, wanted, installed, staged)];
      expect(withStep.install).toEqual(without.install);
      expect(withStep.bytes).toBeLessThanOrEqual(without.bytes + withStep.patches.length * 2048);
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
  rawBytes: 300,
});
const sharingManifest: PackOffer = { packs: [sharing('core'), sharing('RU')], parts: { core: [shared], RU: [shared] } };
const sharingChoice = { scopes: ['RU'], languages: [] };

test('a part that two packs share is paid for once', () => {
  expect(planPull(sharingManifest, wantedPacks(sharingChoice), [], new Map()).bytes).toBe(100);
});

test('the size shown before a download is what the chosen packs weigh', () => {
  expect(choiceBytes(sharingManifest, { scopes: [], languages: [] })).toBe(100);
  expect(choiceBytes(sharingManifest, sharingChoice)).toBe(200);
});

test('before the parts are known a plan still says how much is to come', () => {
  const { packs } = sharingManifest;
  expect(planPull({ packs }, wantedPacks(sharingChoice), [], new Map())).toMatchObject({ pieces: [], whole: ['core', 'RU'], bytes: 200 });
});
