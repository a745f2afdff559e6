import 'fake-indexeddb/auto';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { readState, writeState } from '#store/packs.ts';
import { writeSettings } from '#store/settings.ts';
import type { Connection } from '#sync/allowance.ts';
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
  source.onSend = async () => {
    if (asked) return;
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
  expect(await syncOf().peek()).toEqual({ schema: 2, packs: edition.packs });
  expect(await phone.installed()).toEqual([]);
});

test('a database that cannot be read is a failure in the result, not an exception', async () => {
  phone.db.close();
  expect((await syncOf().start()).failure?.code).toBe('store/blocked');
  await writeState(phone.db, {}).catch(() => undefined);
});

const now = new Date('2026-02-20T12:00:00Z');
const hoursAgo = (hours: number): string => new Date(now.getTime() - hours * 3_600_000).toISOString();
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
] as const)('%s: looks for a new edition by itself at %s', (_, state, occasion, due) => {
  expect(isDue(state, now, occasion)).toBe(due);
});
