import 'fake-indexeddb/auto';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { Failure } from '#core/failure.ts';
import { readArticlePage } from '#store/articles.ts';
import type { PackIndex, Part } from '#core/pack.ts';
import { readFact } from '#store/facts.ts';
import { readState, writeState } from '#store/packs.ts';
import { listSaved, setSaved } from '#store/saved.ts';
import { checkPacks } from '#store/self-check.ts';
import { writeSettings } from '#store/settings.ts';
import { peekIndex } from '#sync/peek.ts';
import {
  type Edition,
  type Keys,
  makeArticle,
  makeFact,
  makeKeys,
  makeOrganisation,
  makeSigner,
  makeText,
  noise,
  publishEdition,
  rootOf,
  seal,
  testCrypto,
  utf8,
  withLists,
} from '../support/builders.ts';
import { MemorySource } from '../support/memory-source.ts';
import { contentText } from '../store/fresh-database.ts';
import { Phone } from './phone.ts';

const SECTIONS = [{ id: 'rule' as const, blocks: [{ p: ['Text ', { c: 'days' }] }] }];

/** Core, Russia and Kazakhstan; each edition tells another number of days. */
const packsOfEdition = (edition: number) => ({
  core: [makeOrganisation({ id: 'hotline', type: 'hotline' })],
  'core.ky': [],
  RU: [
    makeArticle({ id: 'ban', cites: ['days'] }),
    makeFact({ id: 'days', statement: `Days of edition ${edition}. ${noise(40_000, edition)}` }),
  ],
  'RU.ky': [makeText({ id: 'ban', lang: 'ky', title: `Тыюу ${edition}`, sections: SECTIONS })],
  'RU.ru': [makeText({ id: 'ban', lang: 'ru', title: `Запрет ${edition}`, sections: SECTIONS })],
  KZ: [makeFact({ id: 'kz-days', country: 'KZ' })],
});

let keys: Keys;
let first: Edition;
let second: Edition;
let source: MemorySource;
let phone: Phone;

const publish = (edition: number, more: Partial<Parameters<typeof publishEdition>[0]> = {}) =>
  publishEdition({ edition, packs: packsOfEdition(edition), keys, partBytes: 30_000, ...more });

beforeAll(async () => {
  keys = await makeKeys();
  first = await publish(1);
  second = await publish(2);
});

beforeEach(() => {
  source = new MemorySource(new Map(first.files));
  phone = new Phone(keys, source);
});

const partBytes = (edition: Edition, ids: string[]): number =>
  edition.packs.filter(({ id }) => ids.includes(id)).reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
/** Bytes beside the manifest: the list of packs, the list of their parts, and the packs. */
const cost = (edition: Edition, ids: string[]): number => edition.manifest.index.bytes + partsFile(edition).bytes + partBytes(edition, ids);
const partsFile = ({ known }: Edition): Part => (JSON.parse(known.indexText) as PackIndex).parts;
const statement = async (): Promise<string> => (await readFact(phone.db, 'days', 'en'))?.statement ?? '';

test('whole road: what was published and signed is on the phone and can be read', async () => {
  await phone.choose();
  expect(await phone.pull()).toEqual({
    outcome: 'updated',
    edition: 1,
    installed: ['core', 'core.ky', 'RU', 'RU.ky', 'RU.ru'],
    removed: [],
  });
  expect(await readArticlePage(phone.db, 'ban', 'ky')).toMatchObject({ text: { title: 'Тыюу 1' }, sources: [{ id: 'days' }] });
  expect(await readState(phone.db)).toMatchObject({
    edition: 1,
    issuedAt: '2026-02-01T00:00:00Z',
    lastAttemptAt: '2026-02-20T08:00:00.000Z',
    lastSuccessAt: '2026-02-20T08:00:00.000Z',
  });
  expect(source.sentBytes).toBe(cost(first, ['core', 'core.ky', 'RU', 'RU.ky', 'RU.ru']));
});

test('a second pull of the same edition fetches nothing but the manifest', async () => {
  await phone.choose();
  await phone.pull();
  source.readings.length = 0;
  expect(await phone.pull()).toMatchObject({ outcome: 'up-to-date', installed: [] });
  expect(source.readings).toEqual([]);
});

test('a new edition fetches only the packs that changed, and the reader sees the new rule', async () => {
  await phone.choose();
  await phone.pull();
  source.files = new Map(second.files);
  source.readings.length = 0;
  expect(await phone.pull()).toMatchObject({ outcome: 'updated', edition: 2, installed: ['RU', 'RU.ky', 'RU.ru'] });
  expect(source.sentBytes).toBe(cost(second, ['RU', 'RU.ky', 'RU.ru']));
  expect(await statement()).toContain('edition 2');
});

test('before the reader has chosen only what helps everybody comes, and nothing is ever removed', async () => {
  expect(await phone.pull()).toMatchObject({ installed: ['core', 'core.ky'] });
  await phone.choose();
  await phone.pull();
  await writeSettings(phone.db, { onboarded: false, scopes: [] });
  await phone.pull();
  expect(await phone.installed()).toContain('RU');
});

test('a link followed before any choice brings the country of its page', async () => {
  await writeSettings(phone.db, { scopes: ['RU'] });
  expect(await phone.pull()).toMatchObject({ installed: expect.arrayContaining(['core', 'RU', 'RU.ky']) });
});

test('a country that the reader no longer wants goes, a new one comes', async () => {
  await phone.choose();
  await phone.pull();
  await writeSettings(phone.db, { scopes: ['KZ'] });
  expect(await phone.pull()).toMatchObject({ installed: ['KZ'], removed: ['RU', 'RU.ky', 'RU.ru'] });
  expect(await phone.entryIds()).toEqual(['hotline', 'kz-days']);
});

test('the language on the screen is kept even if the list of languages forgot it', async () => {
  await phone.choose({ language: 'ru', languages: ['ky'] });
  await phone.pull();
  expect(await phone.installed()).toContain('RU.ru');
});

test('a country that the publisher no longer lists stays readable', async () => {
  await phone.choose();
  await phone.pull();
  const { KZ, core } = packsOfEdition(2);
  source.files = (await publish(2, { packs: { core, KZ } })).files;
  expect(await phone.pull()).toMatchObject({ edition: 2, removed: [] });
  expect(await readArticlePage(phone.db, 'ban', 'ky')).toBeDefined();
});

test.each([1, 2, 3, 4, 5, 6, 7, 8, 9])(
  'cut after %s tenths of a download: the old edition is whole, and the next pull fetches only the rest',
  async (tenth) => {
    await phone.choose();
    await phone.pull();
    const before = await phone.db.entries.toArray();
    source.files = new Map(second.files);
    source.readings.length = 0;
    const total = cost(second, ['RU', 'RU.ky', 'RU.ru']);
    source.budget = Math.floor((total * tenth) / 10);
    expect((await phone.pull()).failure?.code).toBe('net/cut-short');
    expect(await phone.db.entries.toArray()).toEqual(before);
    expect(await readState(phone.db)).toMatchObject({ edition: 1, lastFailure: 'net/cut-short' });
    source.budget = Infinity;
    expect(await phone.pull()).toMatchObject({ outcome: 'updated', edition: 2 });
    expect(source.sentBytes).toBe(total);
    expect(await statement()).toContain('edition 2');
  },
);

test('stopped by the reader in the middle: what came is kept for the next time', async () => {
  await phone.choose();
  const stop = new AbortController();
  source.onSend = () => void (source.sentBytes > 12_000 && stop.abort());
  expect((await phone.pull({ signal: stop.signal })).failure?.code).toBe('app/stopped');
  source.onSend = () => undefined;
  await phone.pull();
  expect(source.sentBytes).toBe(cost(first, ['core', 'core.ky', 'RU', 'RU.ky', 'RU.ru']));
});

test('killed in the middle: no more than 32 kB and a chunk are lost', async () => {
  await phone.choose({ languages: ['ru'] });
  const long = { core: [makeFact({ id: 'long', statement: noise(200_000) })] };
  source.files = (await publish(1, { packs: long, partBytes: 10_000_000 })).files;
  const killed = new Promise<void>((resolve) => {
    // A process that is gone: nothing after this point runs.
    source.onSend = () => (source.sentBytes < 60_000 ? undefined : new Promise<void>(() => resolve()));
  });
  void phone.pull();
  await killed;
  const staged = (await phone.db.stage.toArray()).reduce((sum, { bytes }) => sum + bytes.length, 0);
  expect(source.sentBytes - staged).toBeLessThanOrEqual(33 * 1024);
  expect(staged).toBeGreaterThan(30 * 1024);
});

test('progress is told in bytes that grow to the announced sum, and ends', async () => {
  await phone.choose();
  const seen: [number, number][] = [];
  source.onSend = async () => {
    const { progress } = await readState(phone.db);
    if (progress) seen.push([progress.receivedBytes, progress.totalBytes]);
  };
  await phone.pull();
  const total = partBytes(first, ['core', 'core.ky', 'RU', 'RU.ky', 'RU.ru']);
  expect(seen.length).toBeGreaterThan(3);
  expect(seen.every(([received, of], index) => of === total && received <= of && received >= (seen[index - 1]?.[0] ?? 0))).toBe(true);
  expect((await readState(phone.db)).progress).toBeUndefined();
});

test('a download that is taken up again shows what is here already as received', async () => {
  await phone.choose();
  source.budget = cost(first, ['core', 'core.ky']) + 5000;
  await phone.pull();
  source.budget = Infinity;
  const seen: { receivedBytes: number; totalBytes: number }[] = [];
  source.onSend = async () => void seen.push((await readState(phone.db)).progress ?? { receivedBytes: 0, totalBytes: 0 });
  await phone.pull();
  const told = seen.find(({ totalBytes }) => totalBytes > 0);
  expect(told?.totalBytes).toBe(partBytes(first, ['RU', 'RU.ky', 'RU.ru']));
  expect(told?.receivedBytes).toBeGreaterThan(5000);
});

test('a link that gives nothing at all is not tried again and again', async () => {
  await phone.choose();
  source.budget = 0;
  expect((await phone.pull()).failure?.code).toBe('net/cut-short');
  expect(source.readings).toHaveLength(1);
});

test('stopped after the last byte, before anything is written: nothing is written', async () => {
  await phone.choose();
  const stop = new AbortController();
  const readBytes = source.readBytes.bind(source);
  source.readBytes = async (path, options) => {
    await readBytes(path, options);
    if (source.sentBytes === cost(first, ['core', 'core.ky', 'RU', 'RU.ky', 'RU.ru'])) stop.abort();
  };
  expect((await phone.pull({ signal: stop.signal })).failure?.code).toBe('app/stopped');
  expect(stop.signal.aborted).toBe(true);
  expect(await phone.installed()).toEqual([]);
});

/** Part of Russia's facts in the edition that is served. */
const partOf = (edition: Edition, id = 'RU'): string => edition.parts[id]![0]!.sha256;

test('a byte flipped once on the way is noticed, thrown away and fetched again', async () => {
  await phone.choose();
  const name = partOf(first);
  const good = source.files.get(name)!;
  const bad = good.slice();
  bad[100]! ^= 1;
  source.files.set(name, bad);
  source.onSend = () => void (source.readings.filter(({ path }) => path === name).length > 1 && source.files.set(name, good));
  const readBytes = source.readBytes.bind(source);
  source.readBytes = async (path, options) => {
    await readBytes(path, options);
    if (path === name) source.files.set(name, good);
  };
  expect((await phone.pull()).failure).toBeUndefined();
  expect(source.readings.filter(({ path }) => path === name)).toHaveLength(2);
});

test('a byte flipped for good is "damaged", after two tries, and nothing of the edition is installed', async () => {
  await phone.choose();
  const bad = source.files.get(partOf(first))!.slice();
  bad[100]! ^= 1;
  source.files.set(partOf(first), bad);
  expect((await phone.pull()).failure?.code).toBe('pack/damaged');
  expect(source.readings.filter(({ path }) => path === partOf(first))).toHaveLength(2);
  expect(await phone.installed()).toEqual([]);
  expect(await readState(phone.db)).toMatchObject({ edition: 0, lastFailure: 'pack/damaged' });
});

test("swapped parts: one country's file under another's name is refused", async () => {
  await phone.choose({ scopes: ['RU', 'KZ'] });
  const [ru, kz] = [partOf(first, 'core'), partOf(first, 'KZ')];
  const [ruFile, kzFile] = [source.files.get(ru)!, source.files.get(kz)!];
  source.files.set(ru, kzFile).set(kz, ruFile);
  expect(['pack/damaged', 'pack/too-large', 'net/cut-short']).toContain((await phone.pull()).failure?.code);
  expect(await phone.entryIds()).toEqual([]);
});

test('endless data: a part longer than announced is broken off', async () => {
  await phone.choose();
  const name = partOf(first, 'core');
  source.files.set(name, new Uint8Array([...source.files.get(name)!, ...new Uint8Array(5_000_000)]));
  expect((await phone.pull()).failure?.code).toBe('pack/too-large');
  expect(source.sentBytes).toBeLessThan(10_000);
});

test('a bomb that unpacks to more than announced is not unpacked', async () => {
  await phone.choose();
  const short = (parts: Part[]): Part[] => parts.map((part) => ({ ...part, rawBytes: part.rawBytes - 1 }));
  const parts = Object.fromEntries(Object.entries(first.parts).map(([id, all]) => [id, short(all)]));
  source.files = (await withLists(first, keys, { parts })).files;
  expect((await phone.pull()).failure?.code).toBe('pack/too-large');
  expect(await phone.entryIds()).toEqual([]);
});

test('a part shorter than announced is not taken for whole', async () => {
  await phone.choose();
  const name = partOf(first);
  source.files.set(name, source.files.get(name)!.slice(0, -10));
  expect((await phone.pull()).failure?.code).toBe('net/cut-short');
  expect(await phone.entryIds()).toEqual([]);
});

test('rollback: a mirror that replays an old manifest, truly signed once, is refused', async () => {
  await phone.choose();
  source.files = new Map(second.files);
  await phone.pull();
  const before = await phone.db.entries.toArray();
  source.files = new Map(first.files);
  expect((await phone.pull()).failure?.code).toBe('pack/older-than-installed');
  expect(await phone.db.entries.toArray()).toEqual(before);
});

test('rollback: not even the sizes of an old edition are shown', async () => {
  await phone.choose();
  source.files = new Map(second.files);
  await phone.pull();
  source.files = new Map(first.files);
  await expect(peekIndex(phone.tools, new AbortController().signal)).rejects.toMatchObject({ code: 'pack/older-than-installed' });
});

test('forgery: a manifest signed by a stranger changes nothing', async () => {
  await phone.choose();
  await phone.pull();
  const before = await phone.db.entries.toArray();
  source.files = (await publish(3, { signers: [await makeSigner()] })).files;
  expect((await phone.pull()).failure?.code).toBe('pack/bad-signature');
  expect(await phone.db.entries.toArray()).toEqual(before);
  expect((await readState(phone.db)).edition).toBe(1);
});

test('a pack whose entries are not those that were signed for is refused, although every file is right', async () => {
  await phone.choose();
  const packs = first.packs.map((row) => (row.id === 'RU' ? { ...row, digest: 'f'.repeat(64) } : row));
  source.files = (await withLists(first, keys, { packs })).files;
  expect((await phone.pull()).failure?.code).toBe('pack/damaged');
  expect(await phone.entryIds()).toEqual([]);
});

test('a full phone: the old edition is whole, half a download is cleared away, and the reader is told', async () => {
  await phone.choose();
  await phone.pull();
  const before = await phone.db.entries.toArray();
  source.files = new Map(second.files);
  let puts = 0;
  const full = () => {
    puts += 1;
    if (puts > 2) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  };
  phone.db.stage.hook('creating', full);
  expect((await phone.pull()).failure?.code).toBe('store/no-space');
  expect(puts).toBe(3);
  expect([await phone.db.entries.toArray(), await phone.db.stage.count()]).toEqual([before, 0]);
  expect(await readState(phone.db)).toMatchObject({ edition: 1, lastFailure: 'store/no-space' });
  phone.db.stage.hook('creating').unsubscribe(full);
  expect(await phone.pull()).toMatchObject({ outcome: 'updated', edition: 2 });
});

const full = (): never => {
  throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
};

test('a phone that becomes full while the edition is written keeps the old one whole', async () => {
  await phone.choose();
  await phone.pull();
  const before = await contentText(phone.db);
  source.files = new Map(second.files);
  phone.db.entries.hook('updating', full);
  expect((await phone.pull()).failure?.code).toBe('store/no-space');
  await writeState(phone.db, { lastFailure: undefined, failures: undefined, retryAt: undefined, agreedEdition: 1 });
  expect(await contentText(phone.db)).toBe(before);
});

test('two pulls at once, as two tabs without locks would do, end with one whole edition', async () => {
  await phone.choose();
  const results = await Promise.all([phone.pull(), phone.pull()]);
  expect(results.map(({ failure }) => failure)).toEqual([undefined, undefined]);
  expect(await phone.entryIds()).toEqual(['ban', 'ban.ky', 'ban.ru', 'days', 'hotline']);
  expect((await checkPacks(phone.db, testCrypto.sha256Text)).every(({ sound }) => sound)).toBe(true);
});

test('two tabs of which one has a newer edition end with the newer one', async () => {
  await phone.choose();
  const other = new Phone(keys, new MemorySource(second.files));
  const beside = { ...other.tools, db: phone.db };
  const { pull } = await import('#sync/pull.ts');
  const [slow] = await Promise.all([phone.pull(), pull(beside, { signal: new AbortController().signal })]);
  if (slow.failure) expect(slow.failure.code).toBe('pack/older-than-installed');
  await phone.pull();
  expect((await readState(phone.db)).edition).toBe(2);
  expect(await statement()).toContain('edition 2');
  expect((await checkPacks(phone.db, testCrypto.sha256Text)).every(({ sound }) => sound)).toBe(true);
});

test('an entry of a kind this app does not know travels along, is kept whole and not shown', async () => {
  await phone.choose();
  const quiz = { id: 'quiz', kind: 'quiz', questions: [{ ask: 'Бүгүн?' }] };
  source.files = (await publish(1, { packs: { core: [quiz], 'core.ky': [] } })).files;
  await phone.pull();
  expect(await phone.db.entries.get(['quiz', ''])).toMatchObject({ known: false, value: quiz });
  expect((await checkPacks(phone.db, testCrypto.sha256Text)).every(({ sound }) => sound)).toBe(true);
});

test('after an update of the app, entries it now understands are shown without fetching them again', async () => {
  await phone.choose();
  await phone.pull();
  await phone.db.entries.update(['days', ''], { known: false });
  await phone.db.packs.update('RU', { foreign: [['days', '']] });
  source.readings.length = 0;
  await phone.pull();
  expect(await statement()).toContain('Days of edition 1');
  expect(source.readings).toEqual([]);
});

test.each(['2016-02-20T08:00:00Z', '2036-02-20T08:00:00Z', '1970-01-01T00:00:00Z'])(
  'a clock that says %s breaks nothing',
  async (clock) => {
    await phone.choose();
    phone.clock = new Date(clock);
    expect((await phone.pull()).failure).toBeUndefined();
    source.files = new Map(second.files);
    expect(await phone.pull()).toMatchObject({ outcome: 'updated', edition: 2 });
  },
);

test('self-check and repair: a row changed on the phone is found and comes back from the publisher', async () => {
  await phone.choose();
  await phone.pull();
  await phone.db.entries.update(['days', ''], { value: makeFact({ id: 'days', statement: 'Pay the officer.' }) });
  source.readings.length = 0;
  expect(await phone.pull()).toMatchObject({ outcome: 'up-to-date' });
  expect(await phone.pull({ repair: true })).toMatchObject({ outcome: 'updated', installed: ['RU'] });
  expect(await statement()).toContain('Days of edition 1');
  expect(source.sentBytes).toBe(partsFile(first).bytes + partBytes(first, ['RU']));
});

test('eviction: content that the browser threw away comes back, saved pages were never gone', async () => {
  await phone.choose();
  await phone.pull();
  await setSaved(phone.db, { id: 'ban', kind: 'article', saved: true, at: '2026-02-01T00:00:00Z' });
  await Promise.all([phone.db.entries.clear(), phone.db.packs.clear()]);
  await expect(checkPacks(phone.db, testCrypto.sha256Text)).rejects.toMatchObject({ code: 'store/emptied' });
  expect(await phone.pull({ repair: true })).toMatchObject({ outcome: 'updated' });
  expect(await readArticlePage(phone.db, 'ban', 'ky')).toBeDefined();
  expect((await readState(phone.db)).lastFailure).toBeUndefined();
  expect(await listSaved(phone.db)).toHaveLength(1);
});

test('half a download of an edition that is no longer current is cleared away', async () => {
  await phone.choose();
  source.budget = 20_000;
  await phone.pull();
  const staged = async () => new Set((await phone.db.stage.toCollection().primaryKeys()).map(([sha256]) => sha256));
  expect((await staged()).size).toBeGreaterThan(0);
  source.files = new Map(second.files);
  source.budget = cost(second, []);
  await phone.pull();
  const current = new Set([
    second.manifest.index.sha256,
    partsFile(second).sha256,
    ...Object.values(second.parts).flatMap((parts) => parts.map(({ sha256 }) => sha256)),
  ]);
  expect([...(await staged())].filter((sha256) => !current.has(sha256))).toEqual([]);
});

test('sizes can be shown before anything is downloaded: peeking verifies and installs nothing', async () => {
  expect(await peekIndex(phone.tools, new AbortController().signal)).toMatchObject({ schema: 2, packs: first.packs });
  expect([await phone.installed(), await readState(phone.db)]).toEqual([[], { edition: 0 }]);
  expect(source.sentBytes).toBe(first.manifest.index.bytes);
  source.files = (await publish(3, { signers: [await makeSigner()] })).files;
  await expect(peekIndex(phone.tools, new AbortController().signal)).rejects.toMatchObject({ code: 'pack/bad-signature' });
});

test('"no answer" while the phone knows that it is offline is told as offline', async () => {
  source.readText = () => Promise.reject(new Failure('net/no-answer'));
  phone.tools.online = () => true;
  expect((await phone.pull()).failure?.code).toBe('net/no-answer');
  phone.tools.online = () => false;
  expect((await phone.pull()).failure?.code).toBe('net/offline');
  expect((await readState(phone.db)).lastFailure).toBe('net/offline');
  await expect(peekIndex(phone.tools, new AbortController().signal)).rejects.toMatchObject({ code: 'net/offline' });
});

/** The next root, signed by the old holders and by its own. */
async function rotate(version: number, publisher: Awaited<ReturnType<typeof makeSigner>>) {
  const [a, b] = keys.root;
  return utf8(await seal(rootOf({ version, root: keys.root, publisher: [publisher] }), [a!, b!]));
}

test('root rotation: a new publisher key reaches the phone through the chain of root files, and the old key is worth nothing', async () => {
  await phone.choose();
  await phone.pull();
  const next = await makeSigner();
  source.files = (await publish(3, { signers: [next], patch: { keys: { root: 3 } } })).files;
  source.files.set('roots/2.json', await rotate(2, keys.publisher)).set('roots/3.json', await rotate(3, next));
  expect(await phone.pull()).toMatchObject({ edition: 3 });
  expect((await readState(phone.db)).root?.version).toBe(3);
  source.files = (await publish(4)).files;
  expect((await phone.pull()).failure?.code).toBe('pack/bad-signature');
});

test('a hint to root files that do not exist, or to ten million of them, is only a hint', async () => {
  await phone.choose();
  source.files = (await publish(1, { patch: { keys: { root: 10_000_000 } } })).files;
  expect(await phone.pull()).toMatchObject({ edition: 1 });
});

test('an endless chain of root files does not keep a phone busy for ever', async () => {
  await phone.choose();
  source.files = (await publish(1, { patch: { keys: { root: 40 } } })).files;
  for (let version = 2; version <= 40; version += 1) source.files.set(`roots/${version}.json`, await rotate(version, keys.publisher));
  await phone.pull();
  expect((await readState(phone.db)).root?.version).toBe(33);
  await phone.pull();
  expect((await readState(phone.db)).root?.version).toBe(40);
});

test('key rollback: damage to the stored root does not bring replaced keys back', async () => {
  await phone.choose();
  const next = await makeSigner();
  source.files = (await publish(3, { signers: [next], patch: { keys: { root: 2 } } })).files;
  source.files.set('roots/2.json', await rotate(2, next));
  await phone.pull();
  const { root } = await readState(phone.db);
  const unsigned = JSON.stringify({ ...JSON.parse(root!.text), signatures: [] });
  for (const text of [unsigned, 'garbage']) {
    await writeState(phone.db, { root: { version: 2, text } });
    for (const edition of [1, 4]) {
      source.files = (await publish(edition)).files;
      expect((await phone.pull()).failure?.code).toBe('pack/older-than-installed');
    }
  }
});

test('an operator who lost all keys can start again with a new app: its own keys hold, and their count of editions', async () => {
  await phone.choose();
  source.files = (await publish(5)).files;
  await phone.pull();
  const fresh = await makeKeys();
  phone.tools.firstRoot = fresh.firstRoot;
  source.files = (await publish(1, { keys: fresh })).files;
  expect(await phone.pull()).toMatchObject({ outcome: 'updated', edition: 1 });
  source.files = (await publish(6)).files;
  expect((await phone.pull()).failure?.code).toBe('pack/bad-signature');
});

test('a root file that a stranger slips in is refused', async () => {
  await phone.choose();
  const thief = await makeSigner();
  source.files = (await publish(3, { signers: [thief], patch: { keys: { root: 2 } } })).files;
  source.files.set('roots/2.json', utf8(await seal(rootOf({ version: 2, root: [thief], threshold: 1, publisher: [thief] }), [thief])));
  expect((await phone.pull()).failure?.code).toBe('pack/bad-signature');
});

test('fast-forward: after a stolen key signed edition 999999999, a new key can publish again', async () => {
  await phone.choose();
  source.files = (await publish(999_999_999, { patch: { issuedAt: '2026-02-01T00:00:00Z' } })).files;
  await phone.pull();
  const next = await makeSigner();
  source.files = (await publish(2, { signers: [next], patch: { keys: { root: 2 } } })).files;
  source.files.set('roots/2.json', await rotate(2, next));
  expect(await phone.pull()).toMatchObject({ edition: 2 });
  source.files = (await publish(1, { signers: [next], patch: { keys: { root: 2 } } })).files;
  expect((await phone.pull()).failure?.code).toBe('pack/older-than-installed');
});
