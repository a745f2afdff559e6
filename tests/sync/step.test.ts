import 'fake-indexeddb/auto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { Article } from '#core/article.ts';
import type { PackIndex, PackRow, StepRow } from '#core/pack.ts';
import { readFact } from '#store/facts.ts';
import { listChanges } from '#store/changes.ts';
import { readState } from '#store/packs.ts';
import { checkPacks } from '#store/self-check.ts';
import { readSigned } from '#store/signed.ts';
import {
  type Edition,
  type Keys,
  makeArticle,
  makeFact,
  makeKeys,
  makeOrganisation,
  makeText,
  noise,
  publishEdition,
  seal,
  testCrypto,
  utf8,
} from '../support/builders.ts';
import { MemorySource } from '../support/memory-source.ts';
import { contentText } from '../store/fresh-database.ts';
import { Phone } from './phone.ts';

const paragraph = (seed: number): string => `${noise(700, seed)}.`;
const many = (from: number, count: number, country: string, edition: number) =>
  Array.from({ length: count }, (_, at) => {
    const isChanged = edition > 1 && at % 5 === 0;
    const statement = `${paragraph(from + at)} ${isChanged ? `Edition ${edition} says ${at}.` : 'As before.'} ${paragraph(from + at + 500)}`;
    return makeFact({ id: `${country.toLowerCase()}-fact-${at}`, country, statement });
  });

/** Core, Russia and Kazakhstan in two languages; each edition tells another number of days, drops a page and brings one. */
const packsOfEdition = (edition: number) => ({
  core: [makeOrganisation({ id: 'hotline', type: 'hotline' })],
  'core.ky': [],
  KZ: many(1000, 10, 'KZ', edition),
  RU: [
    makeArticle({ id: 'ban', cites: ['days'] }),
    makeFact({ id: 'days', statement: `${paragraph(1)} Days of edition ${edition}. ${paragraph(2)}` }),
    makeFact({ id: `only-in-${edition}`, statement: paragraph(edition) }),
    ...many(1, 20, 'RU', edition),
  ],
  'RU.ky': [makeText({ id: 'ban', lang: 'ky', title: `Тыюу ${edition}`, summary: paragraph(7) })],
  'RU.ru': [makeText({ id: 'ban', lang: 'ru', title: `Запрет ${edition}`, summary: paragraph(8) })],
});

let keys: Keys;
let first: Edition;
let second: Edition;
let third: Edition;
let source: MemorySource;
let phone: Phone;

beforeAll(async () => {
  keys = await makeKeys();
  first = await publishEdition({ edition: 1, packs: packsOfEdition(1), keys });
  second = await publishEdition({ edition: 2, packs: packsOfEdition(2), keys, since: [first] });
  third = await publishEdition({ edition: 3, packs: packsOfEdition(3), keys, since: [first, second] });
});

beforeEach(async () => {
  source = new MemorySource(new Map(first.files));
  phone = await new Phone(keys, source).choose();
  await phone.pull();
  source.readings.length = 0;
});

const stepOf = ({ manifest }: Edition, from = 1): StepRow => manifest.steps.find((step) => step.from === from)!;
const namesOf = ({ parts }: Edition, ids: string[]): string[] => ids.flatMap((id) => parts[id]!.map(({ sha256 }) => sha256));
const partsFile = ({ known }: Edition): string => (JSON.parse(known.indexText) as PackIndex).parts.sha256;
const paths = (): string[] => source.readings.map(({ path }) => path);
const isWhole = async (): Promise<boolean> => (await checkPacks(phone.db, testCrypto.sha256Text)).every(({ sound }) => sound);
const statement = async (): Promise<string> => (await readFact(phone.db, 'days', 'en'))?.statement ?? '';
/** Every row as a phone has it that was filled with this edition from nothing. */
async function filledFromNothing(edition: Edition): Promise<unknown> {
  const other = await new Phone(keys, new MemorySource(edition.files)).choose();
  await other.pull();
  return other.db.entries.toArray();
}

test('an update is the manifest and one request, a fraction of the packs, and ends exactly as if all had been fetched', async () => {
  source.files = new Map(second.files);
  expect(await phone.pull()).toMatchObject({ outcome: 'updated', edition: 2, installed: ['RU', 'RU.ky', 'RU.ru'] });
  expect(paths()).toEqual([stepOf(second).sha256]);
  const whole = second.packs.filter(({ id }) => id.startsWith('RU')).reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  expect(source.sentBytes).toBeLessThan(whole / 4);
  expect(await phone.db.entries.toArray()).toEqual(await filledFromNothing(second));
  expect(await statement()).toContain('edition 2');
  expect(await isWhole()).toBe(true);
});

test('a phone two editions behind comes straight to the newest, in one request', async () => {
  source.files = new Map(third.files);
  await phone.pull();
  expect(paths()).toEqual([stepOf(third).sha256]);
  expect(await phone.db.entries.toArray()).toEqual(await filledFromNothing(third));
});

test('step after step, edition by edition, is the same as all at once', async () => {
  for (const edition of [second, third]) {
    source.files = new Map(edition.files);
    expect(await phone.pull()).toMatchObject({ outcome: 'updated', edition: edition.manifest.edition });
  }
  expect(await phone.db.entries.toArray()).toEqual(await filledFromNothing(third));
  expect(await isWhole()).toBe(true);
});

test('what a phone needs to prove its packs to a neighbour is kept: the signed manifest and the list it names', async () => {
  for (const edition of [first, second]) {
    source.files = new Map(edition.files);
    await phone.pull();
    expect(await readSigned(phone.db, 'manifest')).toBe(new TextDecoder().decode(edition.files.get('manifest.json')));
    const index = (await readSigned(phone.db, 'index')) ?? '';
    expect(await testCrypto.sha256Text(index)).toBe(edition.manifest.index.digest);
    expect(JSON.parse(index).packs).toEqual(edition.packs);
  }
});

test('a country chosen later comes whole, without its list being asked for again', async () => {
  source.files = new Map(second.files);
  await phone.pull();
  source.readings.length = 0;
  await phone.choose({ scopes: ['RU', 'KZ'] });
  expect(await phone.pull()).toMatchObject({ installed: ['KZ'] });
  expect(paths()).toEqual([partsFile(second), ...namesOf(second, ['KZ'])]);
});

test('an update and a new country at once: the step for one, the parts for the other', async () => {
  source.files = new Map(second.files);
  await phone.choose({ scopes: ['RU', 'KZ'] });
  expect(await phone.pull()).toMatchObject({ installed: ['RU', 'RU.ky', 'RU.ru', 'KZ'] });
  expect(paths()).toEqual([stepOf(second).sha256, partsFile(second), ...namesOf(second, ['KZ'])]);
  expect(await isWhole()).toBe(true);
});

test('a phone filled by a Tirek that kept no lists is brought up to date by the step all the same', async () => {
  await phone.db.lists.clear();
  source.files = new Map(second.files);
  await phone.pull();
  expect(paths()).toEqual([stepOf(second).sha256]);
  expect(await isWhole()).toBe(true);
});

test('what changed is noted: new, changed and gone, with the former words of an article', async () => {
  source.files = new Map(second.files);
  await phone.pull();
  const changes = await listChanges(phone.db);
  const told = changes.map(({ what, id, lang }) => `${what} ${id}${lang && `.${lang}`}`);
  expect(told).toEqual(expect.arrayContaining(['changed days', 'new only-in-2', 'removed only-in-1', 'changed ban.ky', 'changed ban.ru']));
  expect(told).toHaveLength(9);
  const [ban] = (await listChanges(phone.db, 'ban')).filter(({ lang }) => lang === 'ky');
  expect(ban).toMatchObject({ edition: 2, pack: 'RU.ky', kind: 'article', issuedAt: '2026-02-02T00:00:00Z', before: { title: 'Тыюу 1' } });
});

test('a first download is no news, and a country that goes takes its news with it', async () => {
  expect(await listChanges(phone.db)).toEqual([]);
  source.files = new Map(second.files);
  await phone.pull();
  await phone.choose({ scopes: [] });
  await phone.pull();
  expect(await listChanges(phone.db)).toEqual([]);
});

/** Serves the edition with another step file in the place of its own, not signed for by anybody. */
function serveStep(edition: Edition, bytes: Uint8Array<ArrayBuffer>, from = 1): void {
  source.files = new Map(edition.files).set(stepOf(edition, from).sha256, bytes);
}
/** The edition with its step row changed, truly signed: what a publisher gone wrong, or a stolen key, would put out. */
async function signStep(edition: Edition, bytes: Uint8Array<ArrayBuffer>, patch: Partial<StepRow> = {}): Promise<void> {
  const sha256 = await testCrypto.sha256Bytes(bytes);
  const step = { ...stepOf(edition), sha256, bytes: bytes.length, rawBytes: gunzipSync(bytes).length, ...patch };
  const manifest = { ...edition.manifest, steps: [step] };
  source.files = new Map(edition.files).set(sha256, bytes).set('manifest.json', utf8(await seal(manifest, [keys.publisher])));
}
const rawStep = (edition: Edition, from = 1): Uint8Array<ArrayBuffer> =>
  new Uint8Array(gunzipSync(edition.files.get(stepOf(edition, from).sha256)!));

/** The pull must end at the new edition, whole, by its parts; the step may have been tried. */
async function expectWholeByParts(edition = second): Promise<void> {
  expect(await phone.pull()).toMatchObject({ outcome: 'updated', edition: edition.manifest.edition });
  expect(paths()).toEqual(expect.arrayContaining(namesOf(edition, ['RU', 'RU.ky', 'RU.ru'])));
  expect(await phone.db.entries.toArray()).toEqual(await filledFromNothing(edition));
  expect(await isWhole()).toBe(true);
}

test('a damaged step: thrown away, and the packs come whole', async () => {
  const bad = second.files.get(stepOf(second).sha256)!.slice();
  bad[40]! ^= 1;
  serveStep(second, bad);
  await expectWholeByParts();
});

test('a missing step: the packs come whole', async () => {
  source.files = new Map(second.files);
  source.files.delete(stepOf(second).sha256);
  await expectWholeByParts();
});

test('swapped steps: the step from another edition, truly signed, leads nowhere from here and changes nothing', async () => {
  const other = third.files.get(stepOf(third, 2).sha256)!;
  await signStep(third, other);
  await expectWholeByParts(third);
});

test('a replayed step, of an edition before, is not what this manifest signs for', async () => {
  serveStep(third, second.files.get(stepOf(second).sha256)!);
  await expectWholeByParts(third);
});

test('a step made for another pack is refused by the digest', async () => {
  const raw = rawStep(second);
  const end = raw.indexOf(10);
  const head = JSON.parse(new TextDecoder().decode(raw.slice(0, end))) as { packs: { id: string }[] };
  for (const pack of head.packs) pack.id = pack.id === 'RU.ky' ? 'RU.ru' : pack.id === 'RU.ru' ? 'RU.ky' : pack.id;
  await signStep(second, new Uint8Array(gzipSync(Buffer.concat([utf8(`${JSON.stringify(head)}\n`), raw.slice(end + 1)]))));
  await expectWholeByParts();
});

test('a wrong digest after a patch: one letter of the patch changed, and nothing of it is ever shown', async () => {
  const raw = rawStep(second);
  const at = Buffer.from(raw).lastIndexOf('2');
  raw[at] = '9'.charCodeAt(0);
  await signStep(second, new Uint8Array(gzipSync(raw)));
  await expectWholeByParts();
});

test('a zip bomb in a step is not unpacked further than was announced', async () => {
  const bomb = new Uint8Array(gzipSync(Buffer.alloc(50_000_000)));
  await signStep(second, bomb, { rawBytes: 5000 });
  await expectWholeByParts();
});

test('a step that is no step at all is refused', async () => {
  for (const text of ['{}\n', 'hello', '\n', '{"schema":2,"index":900000,"packs":[]}\n', '{"schema":9,"index":0,"packs":[]}\n']) {
    await signStep(second, new Uint8Array(gzipSync(utf8(text))));
    const { failure } = await phone.pull();
    expect(['pack/newer-format', undefined]).toContain(failure?.code);
  }
  expect((await readState(phone.db)).edition).toBe(2);
});

test('endless data: a step longer than announced is broken off', async () => {
  const good = second.files.get(stepOf(second).sha256)!;
  serveStep(second, new Uint8Array([...good, ...new Uint8Array(3_000_000)]));
  await expectWholeByParts();
  expect(source.readings[0]!.sent).toBeLessThan(good.length + 2048);
});

test('a page that was changed on the phone is not patched into something new: the pack comes whole', async () => {
  const row = await phone.db.entries.get(['days', '']);
  await phone.db.entries.put({ ...row!, value: { ...row!.value, statement: 'Pay the officer.' } as unknown as Article });
  source.files = new Map(second.files);
  await expectWholeByParts();
});

test('a damaged list of packs on the phone: the list is fetched, and the packs after it', async () => {
  await phone.db.signed.put({ name: 'index', text: '{"packs":[]}' });
  source.files = new Map(second.files);
  await expectWholeByParts();
});

test('mixed versions: a list of packs of another edition is not what the manifest names', async () => {
  source.files = new Map(second.files).set(second.manifest.index.sha256, third.files.get(third.manifest.index.sha256)!);
  source.files.delete(stepOf(second).sha256);
  const before = await contentText(phone.db);
  expect(['pack/damaged', 'pack/too-large', 'net/cut-short']).toContain((await phone.pull()).failure?.code);
  expect((await readState(phone.db)).edition).toBe(1);
  expect(JSON.parse(await contentText(phone.db)).entries).toEqual(JSON.parse(before).entries);
});

test('fast-forward: after a new key began its own count, a step from an edition of the same number leads nowhere and harms nothing', async () => {
  const stranger = await publishEdition({ edition: 1, packs: { core: [makeFact({ id: 'other' })], RU: [makeFact({ id: 'days' })] }, keys });
  source.files = (await publishEdition({ edition: 2, packs: packsOfEdition(2), keys, since: [stranger] })).files;
  expect(await phone.pull()).toMatchObject({ outcome: 'updated', edition: 2 });
  expect(await phone.db.entries.toArray()).toEqual(await filledFromNothing(second));
});

/** Editions so large that their step is split: every pack's patch apart. */
const large = (edition: number) => ({
  ...packsOfEdition(edition),
  KZ:
    edition === 1
      ? [makeFact({ id: 'kz', country: 'KZ' })]
      : [makeFact({ id: 'kz', country: 'KZ' }), makeFact({ id: 'kz-new', statement: noise(60_000, 3) })],
  RU: edition === 1 ? [makeFact({ id: 'days' })] : [makeFact({ id: 'days' }), makeFact({ id: 'ru-new', statement: noise(20_000, 4) })],
});
const old = (row: PackRow): number => row.sizeBytes;

async function largeEditions(): Promise<[Edition, Edition]> {
  // A large old text makes the packs heavy, so that the step is worth it.
  const heavy = makeFact({ id: 'heavy', statement: noise(90_000, 9) });
  const packs = (edition: number) => ({ ...large(edition), RU: [...large(edition).RU, heavy], KZ: [...large(edition).KZ, heavy] });
  const one = await publishEdition({ edition: 1, packs: packs(1), keys });
  return [one, await publishEdition({ edition: 2, packs: packs(2), keys, since: [one] })];
}

test('of a large step only the head and the patches of the packs on this phone are fetched', async () => {
  const [one, two] = await largeEditions();
  source = new MemorySource(new Map(one.files));
  phone = await new Phone(keys, source).choose();
  await phone.pull();
  source.files = new Map(two.files);
  source.readings.length = 0;
  const step = stepOf(two);
  expect(step.head).toBeDefined();
  expect(await phone.pull()).toMatchObject({ outcome: 'updated', edition: 2, installed: ['RU', 'RU.ky', 'RU.ru'] });
  expect(new Set(paths())).toEqual(new Set([step.sha256]));
  expect(source.sentBytes).toBeLessThan(step.bytes / 2);
  expect(old(two.packs.find(({ id }) => id === 'KZ')!)).toBeGreaterThan(0);
  expect(await isWhole()).toBe(true);
});

test.each([1, 3, 5, 7, 9])('cut after %s tenths of a large step: the old edition is whole, and only the rest is fetched', async (tenth) => {
  const [one, two] = await largeEditions();
  source = new MemorySource(new Map(one.files));
  phone = await new Phone(keys, source).choose();
  await phone.pull();
  const before = await phone.db.entries.toArray();
  source.files = new Map(two.files);
  source.readings.length = 0;
  const whole = await new Phone(keys, new MemorySource(one.files)).choose();
  await whole.pull();
  const other = new MemorySource(new Map(two.files));
  whole.tools.source = other;
  await whole.pull();
  source.budget = Math.floor((other.sentBytes * tenth) / 10);
  expect((await phone.pull()).failure?.code).toBe('net/cut-short');
  expect(await phone.db.entries.toArray()).toEqual(before);
  source.budget = Infinity;
  expect(await phone.pull()).toMatchObject({ outcome: 'updated', edition: 2 });
  expect(source.sentBytes).toBe(other.sentBytes);
});

test('a byte flipped in a stretch of a large step: the pack comes whole', async () => {
  const [one, two] = await largeEditions();
  source = new MemorySource(new Map(one.files));
  phone = await new Phone(keys, source).choose();
  await phone.pull();
  const bad = two.files.get(stepOf(two).sha256)!.slice();
  for (let at = stepOf(two).head!.bytes + 40; at < bad.length; at += 500) bad[at]! ^= 1;
  source.files = new Map(two.files).set(stepOf(two).sha256, bad);
  expect(await phone.pull()).toMatchObject({ outcome: 'updated', edition: 2 });
  expect(await isWhole()).toBe(true);
});
