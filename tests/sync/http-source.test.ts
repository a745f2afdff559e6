import 'fake-indexeddb/auto';
import { beforeAll, expect, test, vi } from 'vitest';
import type { Timer } from '#store/timer.ts';
import type { Fetch } from '#sync/http-answer.ts';
import { httpSource } from '#sync/source.ts';
import { type Edition, type Keys, makeFact, makeKeys, noise, publishEdition, utf8 } from '../support/builders.ts';
import { memoryFetch } from '../support/memory-source.ts';
import { Phone } from './phone.ts';

let keys: Keys;
let edition: Edition;

beforeAll(async () => {
  keys = await makeKeys();
  edition = await publishEdition({ edition: 1, packs: { core: [makeFact({ id: 'days', statement: noise(50_000) })] }, keys });
});

const signal = new AbortController().signal;
const never: Timer = () => () => undefined;
const file = utf8('0123456789');
const files = new Map([['file', file]]);

/** Reads the file from `from` with this web server and gives what was handed over. */
async function read(fetch: Fetch, from = 0): Promise<string> {
  let text = '';
  const onChunk = (bytes: Uint8Array) => void (text += new TextDecoder().decode(bytes));
  await httpSource(fetch, '/packs/', never).readBytes('file', { from, signal, onChunk });
  return text;
}

const failure = (code: string) => expect.objectContaining({ code });
const pullFrom = async (answer: Parameters<typeof memoryFetch>[1]) => {
  const phone = await new Phone(keys, httpSource(memoryFetch(edition.files, answer), '/packs/', never)).choose();
  const { failure: failed, outcome } = await phone.pull();
  return { phone, code: failed?.code, outcome };
};

test('whole road over HTTP: any dumb web server will do', async () => {
  const { phone, outcome } = await pullFrom(() => undefined);
  expect(outcome).toBe('updated');
  expect(await phone.entryIds()).toEqual(['days']);
});

const HTML = '<!doctype html><title>Wi-Fi of the station</title>';
const isPart = (path: string): boolean => edition.parts['core']!.some(({ sha256 }) => sha256 === path);
test.each([
  [
    'a login page of a station Wi-Fi in place of the manifest',
    'net/not-tirek',
    () => new Response(HTML, { headers: { 'content-type': 'text/html; charset=utf-8' } }),
  ],
  [
    'a login page that does not even say it is HTML',
    'net/not-tirek',
    () => new Response(`\n ${HTML}`, { headers: { 'content-type': 'application/json' } }),
  ],
  [
    'a login page in place of a part',
    'net/not-tirek',
    (path: string) => (isPart(path) ? new Response(HTML, { headers: { 'content-type': 'text/html' } }) : undefined),
  ],
  [
    'a redirect to a login page',
    'net/not-tirek',
    () => new Response(null, { status: 302, headers: { location: 'https://wifi.example/' } }),
  ],
  ['"network authentication required"', 'net/not-tirek', () => new Response(HTML, { status: 511 })],
  ['a broken server', 'net/server-error', () => new Response('oops', { status: 500 })],
  [
    'a broken server with a page of its own',
    'net/server-error',
    () => new Response(HTML, { status: 503, headers: { 'content-type': 'text/html' } }),
  ],
  ['a server that asks to come later', 'net/server-error', () => new Response('later', { status: 429 })],
  ['a file that is not there', 'net/not-found', () => new Response('no', { status: 404 })],
  ['a manifest that is not JSON', 'pack/unreadable', () => new Response('hello')],
  ['a manifest that is not even text', 'pack/unreadable', () => new Response(new Uint8Array([0xff, 0xfe, 0xfd]))],
  ['a manifest without an end', 'pack/too-large', () => new Response(new Uint8Array(300_000).fill(0x20))],
  [
    'a part cut off in the middle by a proxy that still says 200',
    'net/cut-short',
    (path: string) => (isPart(path) ? new Response(edition.files.get(path)!.slice(0, 20_000)) : undefined),
  ],
])('%s is told as %s and nothing is installed', async (_, code, answer) => {
  const { phone, code: told } = await pullFrom(answer);
  expect(told).toBe(code);
  expect(await phone.entryIds()).toEqual([]);
});

test('a connection that breaks in every answer is taken up again within one pull, as long as bytes keep coming', async () => {
  const asked: number[] = [];
  const { outcome } = await pullFrom((path, init) => {
    if (!isPart(path)) return undefined;
    const whole = edition.files.get(path)!;
    const from = Number(/\d+/.exec(new Headers(init.headers).get('Range') ?? '0')?.[0]);
    asked.push(from);
    const headers = { 'content-range': `bytes ${from}-${whole.length - 1}/${whole.length}` };
    return new Response(whole.slice(from, from + 10_000), { status: from > 0 ? 206 : 200, headers });
  });
  expect(outcome).toBe('updated');
  expect(asked).toEqual([0, 10_000, 20_000, 30_000, 40_000]);
});

test('of a file only the stretch that was asked for is handed over, whether or not the server knows ranges', async () => {
  const stretch = async (fetch: Fetch): Promise<string> => {
    let text = '';
    const onChunk = (bytes: Uint8Array) => void (text += new TextDecoder().decode(bytes));
    await httpSource(fetch, '/packs/', never).readBytes('file', { from: 3, until: 7, signal, onChunk });
    return text;
  };
  const asked: (string | null)[] = [];
  const ranged = memoryFetch(files, (_, init) => void asked.push(new Headers(init.headers).get('Range')));
  expect([await stretch(ranged), asked]).toEqual(['3456', ['bytes=3-6']]);
  expect(await stretch(async () => new Response(file))).toBe('3456');
  const onward = { 'content-range': 'bytes 3-9/10' };
  expect(await stretch(async () => new Response(file.slice(3), { status: 206, headers: onward }))).toBe('3456');
});

test('no network: the browser\'s error becomes "no answer"', async () => {
  await expect(read(() => Promise.reject(new TypeError('Failed to fetch')))).rejects.toEqual(failure('net/no-answer'));
});

test('a connection reset after the first bytes is "cut short", not "no answer"', async () => {
  let isFirst = true;
  const pull = (stream: ReadableStreamDefaultController): void => {
    if (isFirst) stream.enqueue(file);
    else stream.error(new TypeError('network error'));
    isFirst = false;
  };
  await expect(read(async () => new Response(new ReadableStream({ pull })))).rejects.toEqual(failure('net/cut-short'));
});

test('an answer shorter than its own length is "cut short"', async () => {
  await expect(read(async () => new Response(file, { headers: { 'content-length': '11' } }))).rejects.toEqual(failure('net/cut-short'));
  const headers = { 'content-length': '11', 'content-encoding': 'identity' };
  expect(await read(async () => new Response(file, { headers }))).toBe('0123456789');
});

test('a download is taken up where it stopped', async () => {
  expect(await read(memoryFetch(files), 4)).toBe('456789');
});

test('a server without ranges starts from the beginning: what is here already is not handed over again', async () => {
  expect(await read(async () => new Response(file), 4)).toBe('456789');
});

const from =
  (start: number): Fetch =>
  async () =>
    new Response(file.slice(start), { status: 206, headers: { 'content-range': `bytes ${start}-9/10` } });

test('a server that gives a little more than asked is understood; one that skips bytes is not believed', async () => {
  expect(await read(from(2), 4)).toBe('456789');
  await expect(read(from(6), 4)).rejects.toEqual(failure('net/server-error'));
});

test('a file that ends before the place where the download stopped is "cut short"', async () => {
  await expect(read(async () => new Response(null, { status: 416 }), 40)).rejects.toEqual(failure('net/cut-short'));
});

const onAbort = (init: RequestInit, act: (error: DOMException) => void) =>
  init.signal?.addEventListener('abort', () => act(new DOMException('aborted', 'AbortError')));

/** Web servers that keep the connection and say nothing more. */
const silent: [string, Fetch][] = [
  ['never answers', (_, init) => new Promise((_resolve, reject) => onAbort(init, reject))],
  [
    'stops in the middle',
    async (_, init) =>
      new Response(
        new ReadableStream({
          start: (stream) => {
            stream.enqueue(file);
            onAbort(init, (error) => stream.error(error));
          },
        }),
      ),
  ],
];

test.each(silent)('lie-fi: a server that %s is given up after thirty seconds of silence', async (_, fetch) => {
  const rings = new Set<() => void>();
  const waits: number[] = [];
  let received = 0;
  const timer: Timer = (ms, act) => {
    waits.push(ms);
    rings.add(act);
    return () => void rings.delete(act);
  };
  const onChunk = (bytes: Uint8Array) => void (received += bytes.length);
  const reading = httpSource(fetch, '/packs/', timer).readBytes('file', { from: 0, signal, onChunk });
  const told = expect(reading).rejects.toEqual(failure('net/no-answer'));
  // Time passes only once nothing else is on its way.
  await vi.waitFor(() => expect([received > 0 || fetch === silent[0]![1], rings.size]).toEqual([true, 1]));
  for (const ring of rings) ring();
  await told;
  expect(new Set(waits)).toEqual(new Set([30_000]));
  expect(rings.size).toBe(0);
});

test('while a slow phone writes what came, the clock of silence stands still', async () => {
  const set = new Set<object>();
  const timer: Timer = () => {
    const mark = {};
    set.add(mark);
    return () => void set.delete(mark);
  };
  const onChunk = vi.fn(async () => expect(set.size).toBe(0));
  await httpSource(memoryFetch(files), '/packs/', timer).readBytes('file', { from: 0, signal, onChunk });
  expect(onChunk).toHaveBeenCalled();
});

test('stopped by the reader is told as stopped, whatever the network says', async () => {
  const stop = new AbortController();
  const fetch: Fetch = async (_, { signal: own }) => {
    stop.abort();
    if (own?.aborted) throw new DOMException('aborted', 'AbortError');
    throw new TypeError('not aborted');
  };
  const reading = httpSource(fetch, '/packs/', never).readText('x', { signal: stop.signal, limitBytes: 10 });
  await expect(reading).rejects.toEqual(failure('app/stopped'));
});

test('what the receiver throws stops the reading, comes back as it is, and frees the connection', async () => {
  const cancel = vi.fn();
  const endless = new ReadableStream({ pull: (stream) => stream.enqueue(file), cancel });
  const full = new DOMException('full', 'QuotaExceededError');
  const reading = httpSource(async () => new Response(endless), '/packs/', never).readBytes('file', {
    from: 0,
    signal,
    onChunk: () => Promise.reject(full),
  });
  await expect(reading).rejects.toBe(full);
  expect(cancel).toHaveBeenCalled();
});

test('endless data: a manifest that never ends is broken off at the limit', async () => {
  const endless = new ReadableStream({ pull: (stream) => stream.enqueue(file) });
  const reading = httpSource(async () => new Response(endless), '/packs/', never).readText('manifest.json', { signal, limitBytes: 1000 });
  await expect(reading).rejects.toEqual(failure('pack/too-large'));
});

test("nothing of the browser's cache is used, no redirect is followed and no cookie is sent", async () => {
  const fetch = vi.fn(memoryFetch(new Map([['manifest.json', utf8('{}')]])));
  await httpSource(fetch, '/mirror/', never)
    .readText('manifest.json', { signal, limitBytes: 10 })
    .catch(() => undefined);
  expect(fetch).toHaveBeenCalledWith(
    '/mirror/manifest.json',
    expect.objectContaining({ cache: 'no-store', redirect: 'manual', credentials: 'omit' }),
  );
});
