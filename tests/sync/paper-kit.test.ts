import { beforeEach, expect, test } from 'vitest';
import { KIT_LIST } from '#core/paper-kit.ts';
import { createPaperKit, type PaperKit } from '#sync/paper-kit.ts';

const FILES = [
  { url: '/assets/kit-paper-pdf-1.js', bytes: 300 },
  { url: '/paper-kit/noto-sans-400.ttf', bytes: 100 },
];

/** The part of a browser's caches that the kit uses. */
class FakeCaches {
  readonly held = new Map<string, Map<string, Response>>();
  has = async (name: string): Promise<boolean> => this.held.has(name);
  delete = async (name: string): Promise<boolean> => this.held.delete(name);
  open = async (name: string): Promise<Cache> => {
    const cache = this.held.get(name) ?? new Map<string, Response>();
    this.held.set(name, cache);
    const put = async (url: string, response: Response): Promise<void> => void cache.set(url, response);
    return { match: async (url: string) => cache.get(url), put } as unknown as Cache;
  };
}

let answers: Map<string, () => Response>;
let asked: string[];
let kit: PaperKit;
const signal = new AbortController().signal;

beforeEach(() => {
  answers = new Map(FILES.map(({ url }) => [url, () => new Response(url, { headers: { 'content-type': 'text/javascript' } })]));
  answers.set(KIT_LIST, () => Response.json(FILES));
  asked = [];
  const fetch = async (url: string): Promise<Response> => {
    asked.push(url);
    const answer = answers.get(url);
    if (!answer) throw new TypeError('no network');
    return answer();
  };
  kit = createPaperKit({ caches: new FakeCaches(), fetch });
});

test('the kit says what it weighs before it is loaded, is whole when it is loaded, and gone when it is removed', async () => {
  expect(await kit.read()).toEqual({ bytes: 400, isKept: false });
  await kit.keep(signal);
  expect(await kit.read()).toEqual({ bytes: 400, isKept: true });
  await kit.drop();
  expect(await kit.read()).toEqual({ bytes: 400, isKept: false });
});

test('a network that breaks half-way is named, and the next try fetches only the rest', async () => {
  const second = answers.get('/paper-kit/noto-sans-400.ttf')!;
  answers.delete('/paper-kit/noto-sans-400.ttf');
  await expect(kit.keep(signal)).rejects.toMatchObject({ code: 'net/no-answer' });
  expect((await kit.read()).isKept).toBe(false);
  answers.set('/paper-kit/noto-sans-400.ttf', second);
  asked = [];
  await kit.keep(signal);
  expect(asked).toEqual([KIT_LIST, '/paper-kit/noto-sans-400.ttf']);
  expect((await kit.read()).isKept).toBe(true);
});

test('the sign-in page of a network is not kept as a library', async () => {
  answers.set('/assets/kit-paper-pdf-1.js', () => new Response('<p>Sign in', { headers: { 'content-type': 'text/html' } }));
  await expect(kit.keep(signal)).rejects.toMatchObject({ code: 'net/not-tirek' });
  expect((await kit.read()).isKept).toBe(false);
});
