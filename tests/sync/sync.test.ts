import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { Failure } from '#core/failure.ts';
import { readState, writeState } from '#store/packs.ts';
import { writeSettings } from '#store/settings.ts';
import type { Connection } from '#sync/allowance.ts';
import { backoffMs } from '#sync/backoff.ts';
import { isDue } from '#sync/due.ts';
import type { PullResult } from '#sync/pull.ts';
import { createSync, type Sync, type SyncTools } from '#sync/sync.ts';
import { type Edition, type Keys, makeFact, makeKeys, noise, publishEdition } from '../support/builders.ts';
import { MemorySource } from '../support/memory-source.ts';
import { Phone } from './phone.ts';

let keys: Keys;
let edition: Edition;
let source: MemorySource;
let phone: Phone;
let wake: Record<'online' | 'visible' | 'periodic', () => void>;
let later: { ms: number; act: () => void } | undefined;

beforeAll(async () => {
  keys = await makeKeys();
  edition = await publishEdition({
    edition: 1,
    packs: { core: [makeFact({ id: 'core-fact' })], RU: [makeFact({ id: 'days', statement: noise(30_000) })] },
    keys,
  });
});

beforeEach(async () => {
  source = new MemorySource(new Map(edition.files));
  phone = await new Phone(keys, source).choose();
  connection = undefined;
});

const nothing = (): void => undefined;
let connection: Connection | undefined;

function syncOf(locks?: LockManager): Sync {
  wake = { online: nothing, visible: nothing, periodic: nothing };
  later = undefined;
  const events: SyncTools['events'] = {
    onOnline: (run) => (wake.online = run),
    onVisible: (run) => (wake.visible = run),
    onPeriodic: (run) => (wake.periodic = run),
  };
  const timer: SyncTools['timer'] = (ms, act) => {
    later = { ms, act };
    return () => (later = undefined);
  };
  return createSync({ ...phone.tools, locks, events, timer, connection: () => connection });
}

/** Locks as browsers have them, for one name, shared by the tabs of a test. */
function makeLocks(): LockManager {
  let tail: Promise<unknown> | undefined;
  const request = async (_: string, options: LockOptions, act: (lock: Lock | null) => Promise<unknown>): Promise<unknown> => {
    if (tail && options.ifAvailable) return act(null);
    const stopped = new Promise<never>((_resolve, reject) =>
      options.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError'))),
    );
    stopped.catch(() => undefined);
    if (tail) await Promise.race([tail, stopped]);
    const mine = act({ name: 'x', mode: 'exclusive' });
    tail = mine;
    return mine.finally(() => {
      if (tail === mine) tail = undefined;
    });
  };
  return { request, query: async () => ({}) } as unknown as LockManager;
}

const manifestReads = () => {
  const spy = vi.spyOn(source, 'readText');
  return () => spy.mock.calls.filter(([path]) => path === 'manifest.json').length;
};

test('at opening the phone looks for a new edition', async () => {
  const sync = syncOf();
  const started = sync.start();
  expect(sync.isRunning()).toBe(true);
  expect(await started).toMatchObject({ outcome: 'updated', edition: 1 });
  expect(sync.isRunning()).toBe(false);
});

test('within six hours nobody asks again unless the reader does', async () => {
  const sync = syncOf();
  await sync.start();
  const reads = manifestReads();
  phone.clock = new Date('2026-02-20T13:59:00Z');
  expect(await sync.start()).toEqual({ outcome: 'not-due' });
  expect(reads()).toBe(0);
  expect(await sync.start({ asked: true })).toMatchObject({ outcome: 'up-to-date' });
  phone.clock = new Date('2026-02-20T20:00:00Z');
  expect(await sync.start()).toMatchObject({ outcome: 'up-to-date' });
});

test('coming online takes up what failed without a network', async () => {
  const sync = syncOf();
  const { files } = source;
  source.files = new Map();
  expect((await sync.start()).failure?.code).toBe('net/not-found');
  source.files = files;
  wake.online();
  await vi.waitFor(async () => expect(await phone.installed()).toEqual(['RU', 'core']));
});

test('a failure ends in the state and in the result; nothing is thrown at a screen', async () => {
  source.files = new Map();
  const sync = syncOf();
  wake.visible();
  await vi.waitFor(async () => expect((await readState(phone.db)).lastFailure).toBe('net/not-found'));
  expect((await sync.start()).failure?.code).toBe('net/not-found');
});

test('looking at the app again joins the pull that is under way', async () => {
  const sync = syncOf();
  const reads = manifestReads();
  const [a, b] = await Promise.all([sync.start(), sync.start()]);
  expect(a).toBe(b);
  expect(reads()).toBe(1);
});

test('what the reader chooses while a pull is under way is fetched right after it', async () => {
  await writeSettings(phone.db, { onboarded: false, scopes: [] });
  const sync = syncOf();
  let asked: Promise<PullResult> | undefined;
  source.onSend = async (path) => {
    // Once the plan is made: the first part is on its way.
    if (asked || !edition.parts['core']!.some(({ sha256 }) => sha256 === path)) return;
    await writeSettings(phone.db, { onboarded: true, scopes: ['RU'] });
    asked = sync.start({ asked: true });
  };
  expect(await sync.start()).toMatchObject({ installed: ['core'] });
  expect(await asked).toMatchObject({ installed: ['RU'] });
});

test('stopping ends the pull under way and those that wait behind it', async () => {
  const sync = syncOf();
  source.onSend = () => sync.stop();
  const results = await Promise.all([sync.start(), sync.start({ asked: true })]);
  expect(results.map(({ failure }) => failure?.code)).toEqual(['app/stopped', 'app/stopped']);
  expect(sync.isRunning()).toBe(false);
});

test('of two tabs one pulls and the other leaves it alone', async () => {
  const locks = makeLocks();
  const [one, other] = [syncOf(locks), syncOf(locks)];
  const reads = manifestReads();
  const results = await Promise.all([one.start(), other.start()]);
  expect(results.map(({ outcome }) => outcome)).toEqual(['updated', 'busy']);
  expect(reads()).toBe(1);
});

test('asked by the reader, a tab waits for the other one instead of giving up', async () => {
  const locks = makeLocks();
  const [one, other] = [syncOf(locks), syncOf(locks)];
  const results = await Promise.all([one.start({ asked: true }), other.start({ asked: true })]);
  expect(results.map(({ outcome }) => outcome)).toEqual(['updated', 'up-to-date']);
});

test('a tab that waits for another can be stopped', async () => {
  const locks = makeLocks();
  const [one, other] = [syncOf(locks), syncOf(locks)];
  const pulling = one.start({ asked: true });
  source.onSend = () => other.stop();
  expect((await other.start({ asked: true })).failure?.code).toBe('app/stopped');
  expect(await pulling).toMatchObject({ outcome: 'updated' });
});

test('sizes can be asked for without a pull', async () => {
  expect(await syncOf().peek()).toMatchObject({ schema: 2, packs: edition.packs });
  expect(await phone.installed()).toEqual([]);
});

test('a database that cannot be read is a failure in the result, not an exception', async () => {
  phone.db.close();
  expect((await syncOf().start()).failure?.code).toBe('store/blocked');
  await writeState(phone.db, {}).catch(() => undefined);
});

/** The server fails, so many times in a row; the phone waits until it may try again. */
async function failTimes(sync: Sync, times: number): Promise<number[]> {
  const waits: number[] = [];
  source.readText = () => Promise.reject(new Failure('net/server-error'));
  for (let time = 0; time < times; time += 1) {
    await sync.start({ asked: true });
    const { retryAt = '' } = await readState(phone.db);
    waits.push(Date.parse(retryAt) - phone.clock.getTime());
    phone.clock = new Date(retryAt);
  }
  return waits;
}

test('failing again and again, the phone waits twice as long each time, and never longer than six hours', async () => {
  const waits = await failTimes(syncOf(), 12);
  expect(waits.slice(0, 4)).toEqual([45_000, 90_000, 180_000, 360_000]);
  expect(Math.max(...waits)).toBeLessThanOrEqual(6 * 3_600_000);
});

test('the wait survives a restart of Tirek, and holds a server in trouble safe from this phone', async () => {
  await failTimes(syncOf(), 4);
  phone.clock = new Date(phone.clock.getTime() - 60_000);
  const restarted = syncOf();
  expect(await restarted.start()).toEqual({ outcome: 'not-due' });
  phone.clock = new Date(phone.clock.getTime() + 61_000);
  expect((await restarted.start()).failure?.code).toBe('net/server-error');
});

test('after a failure the phone tries again by itself when the time has come, and stops when it went well', async () => {
  const sync = syncOf();
  const readText = source.readText.bind(source);
  await failTimes(sync, 1);
  await vi.waitFor(() => expect(later?.ms).toBe(45_000));
  source.readText = readText;
  later!.act();
  await vi.waitFor(async () => expect(await phone.installed()).toEqual(['RU', 'core']));
  await vi.waitFor(async () => expect((await readState(phone.db)).failures).toBeUndefined());
  expect(later).toBeUndefined();
});

test('stopped by the reader: nothing is tried again behind their back', async () => {
  const sync = syncOf();
  source.onSend = () => sync.stop();
  await sync.start({ asked: true });
  expect(await readState(phone.db)).not.toHaveProperty('retryAt');
  expect(later).toBeUndefined();
});

test('two phones that failed in the same second do not come back in the same second', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (failures, random) => {
      const wait = backoffMs(failures, random);
      expect(wait).toBeGreaterThanOrEqual(30_000);
      expect(wait).toBeLessThanOrEqual(6 * 3_600_000);
      if (random > 0.01) expect(wait).toBeGreaterThan(backoffMs(failures, 0));
    }),
  );
});

test('woken by the browser, the phone looks for news', async () => {
  syncOf();
  wake.periodic();
  await vi.waitFor(async () => expect(await phone.installed()).toEqual(['RU', 'core']));
});

/** A phone with edition 1, and an edition 2 that is a large download: another text of 400 kB. */
async function largeUpdate(): Promise<Sync> {
  await phone.pull();
  const packs = { core: [makeFact({ id: 'core-fact' })], RU: [makeFact({ id: 'days', statement: noise(400_000, 7) })] };
  source.files = (await publishEdition({ edition: 2, packs, keys, since: [edition] })).files;
  source.readings.length = 0;
  phone.clock = new Date('2026-02-21T08:00:00Z');
  return syncOf();
}

test.each([
  ['the reader saves data', { saveData: true, type: 'wifi' }],
  ['the line is a mobile one', { type: 'cellular' }],
  ['the line is slow', { effectiveType: '2g' }],
])('a large update waits for the reader’s word when %s; the old pages stay', async (_, line) => {
  const sync = await largeUpdate();
  connection = line;
  expect(await sync.start()).toEqual({ outcome: 'needs-consent', edition: 2 });
  const { waiting, edition: installed, lastFailure, progress } = await readState(phone.db);
  expect([installed, lastFailure, progress]).toEqual([1, undefined, undefined]);
  expect(waiting).toMatchObject({ edition: 2, counts: { put: 0, edit: 1, drop: 0 } });
  const before = source.sentBytes;
  expect(await sync.start({ asked: true })).toMatchObject({ outcome: 'updated', edition: 2 });
  expect(source.sentBytes - before).toBe(waiting!.bytes);
  expect(await readState(phone.db)).not.toHaveProperty('waiting');
});

test('on a line that costs nothing a large update comes by itself', async () => {
  const sync = await largeUpdate();
  connection = { type: 'wifi' };
  expect(await sync.start()).toMatchObject({ outcome: 'updated', edition: 2 });
});

test('a small patch comes by itself even where the reader saves data', async () => {
  await phone.pull();
  const packs = {
    core: [makeFact({ id: 'core-fact', statement: 'A new number of days.' })],
    RU: [makeFact({ id: 'days', statement: noise(30_000) })],
  };
  source.files = (await publishEdition({ edition: 2, packs, keys, since: [edition] })).files;
  phone.clock = new Date('2026-02-21T08:00:00Z');
  connection = { saveData: true };
  expect(await syncOf().start()).toMatchObject({ outcome: 'updated', edition: 2 });
});

test('what the reader agreed to goes on by itself after a cut, without asking again', async () => {
  const sync = await largeUpdate();
  connection = { saveData: true };
  source.budget = 100_000;
  expect((await sync.start({ asked: true })).failure?.code).toBe('net/cut-short');
  source.budget = Infinity;
  expect(await sync.start()).toMatchObject({ outcome: 'updated', edition: 2 });
});

test('on an empty phone emergency numbers do not wait for anybody’s word', async () => {
  connection = { saveData: true };
  expect(await syncOf().start()).toMatchObject({ outcome: 'updated', installed: expect.arrayContaining(['core']) });
});

const now = new Date('2026-02-20T12:00:00Z');
const hoursAgo = (hours: number): string => new Date(now.getTime() - hours * 3_600_000).toISOString();
const WAITING = { edition: 2, bytes: 400_000 };
const done = (hours: number) => ({ lastAttemptAt: hoursAgo(hours), lastSuccessAt: hoursAgo(hours) });

test.each([
  ['a phone that never pulled', {}, 'opening', true],
  ['checked an hour ago', done(1), 'opening', false],
  ['checked seven hours ago', done(7), 'opening', true],
  ['checked "tomorrow", by a clock that has since been put right', done(-24), 'opening', true],
  ['a time that cannot be read', { lastSuccessAt: 'yesterday' }, 'opening', true],
  ['failed a minute ago, coming online', { ...done(1), lastAttemptAt: hoursAgo(0.01), lastFailure: 'net/offline' }, 'online', true],
  [
    'failed a minute ago, looked at again',
    { ...done(1), lastAttemptAt: hoursAgo(0.01), lastFailure: 'net/server-error' },
    'visible',
    false,
  ],
  [
    'failed ten minutes ago, looked at again',
    { ...done(1), lastAttemptAt: hoursAgo(0.2), lastFailure: 'net/server-error' },
    'visible',
    true,
  ],
  ['killed in the middle of a download', { ...done(1), progress: { receivedBytes: 1, totalBytes: 2, phase: 'fetching' } }, 'opening', true],
  ['stopped by the reader an hour ago', { lastAttemptAt: hoursAgo(1), lastFailure: 'app/stopped' }, 'online', false],
  ['stopped by the reader yesterday', { lastAttemptAt: hoursAgo(24), lastFailure: 'app/stopped' }, 'online', true],
  [
    'a large update that waits for the reader’s word, looked at again',
    { ...done(20), lastAttemptAt: hoursAgo(0.1), waiting: WAITING },
    'visible',
    false,
  ],
  ['a large update that waits, an hour later', { ...done(20), lastAttemptAt: hoursAgo(1), waiting: WAITING }, 'opening', true],
  ['a large update that waits, on another line', { ...done(20), lastAttemptAt: hoursAgo(0.1), waiting: WAITING }, 'online', true],
  ['held back by a server in trouble', { ...done(9), lastFailure: 'net/server-error', retryAt: hoursAgo(-1) }, 'online', false],
  ['held back by a broken line', { ...done(9), lastFailure: 'net/cut-short', retryAt: hoursAgo(-1) }, 'online', true],
  ['held back, and only looked at', { ...done(9), lastFailure: 'net/cut-short', retryAt: hoursAgo(-1) }, 'visible', false],
  [
    'held back until a year from now, by a clock put right since',
    { ...done(9), lastFailure: 'net/server-error', retryAt: hoursAgo(-9000) },
    'opening',
    true,
  ],
  ['woken by the browser an hour after a check', done(1), 'periodic', false],
] as const)('%s: looks for a new edition by itself at %s', (_, state, occasion, due) => {
  expect(isDue(state, now, occasion)).toBe(due);
});
