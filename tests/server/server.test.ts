import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createServer } from '#server/server.ts';

const PART = 'a'.repeat(64);
const BYTES = Buffer.from('0123456789');
const FILES: Record<string, string | Buffer> = {
  [`site/packs/${PART}`]: BYTES,
  'site/packs/manifest.json': '{"signed":{}}',
  'site/packs/roots/1.json': '{}',
  'site/page/ru/pay/index.html': '<!doctype html><title>page</title>',
  'app/index.html': '<!doctype html><title>app</title>',
  'app/service-worker.js': '// worker',
  'app/assets/main-abc123.js': '// main',
  'app/assets/main-abc123.js.gz': gzipSync('// main'),
  'secret.txt': 'secret',
};

let server: FastifyInstance;
const get = (url: string, headers: Record<string, string> = {}) => server.inject({ url, headers });

beforeAll(async () => {
  const dir = mkdtempSync(join(tmpdir(), 'tirek-server-'));
  for (const [path, data] of Object.entries(FILES)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), data);
  }
  server = await createServer({ siteDir: join(dir, 'site'), appDir: join(dir, 'app') });
});
afterAll(() => server.close());

describe('packs', () => {
  test('a part is opaque bytes that never change', async () => {
    const answer = await get(`/packs/${PART}`, { 'accept-encoding': 'gzip, br' });
    expect([answer.statusCode, answer.rawPayload]).toEqual([200, BYTES]);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    expect(answer.headers['content-encoding']).toBeUndefined();
  });

  test('a broken download goes on where it stopped', async () => {
    const answer = await get(`/packs/${PART}`, { range: 'bytes=4-' });
    expect([answer.statusCode, answer.payload, answer.headers['content-range']]).toEqual([206, '456789', 'bytes 4-9/10']);
  });

  test('the manifest is asked for each time and costs nothing when it is the same', async () => {
    const first = await get('/packs/manifest.json');
    expect([first.statusCode, first.headers['cache-control']]).toEqual([200, 'no-cache']);
    const again = await get('/packs/manifest.json', { 'if-none-match': String(first.headers.etag) });
    expect([again.statusCode, again.payload]).toEqual([304, '']);
    expect((await get('/packs/roots/1.json')).headers['cache-control']).toBe('no-cache');
  });

  test('a part that is not there is not there, whoever asks', async () => {
    const answer = await get(`/packs/${'b'.repeat(64)}`, { accept: 'text/html' });
    expect([answer.statusCode, answer.payload]).toEqual([404, 'Not found\n']);
  });
});

describe('the app', () => {
  test.each(['/', '/article/pay?lang=ky', '/people/ru-hotline', '/search?q=a.b', '/packs', '/packs?change=1'])(
    '%s is a screen of the app',
    async (url) => {
      const answer = await get(url, { accept: 'text/html,*/*' });
      expect([answer.statusCode, answer.payload, answer.headers['cache-control']]).toEqual([
        200,
        String(FILES['app/index.html']),
        'no-cache',
      ]);
    },
  );

  test.each(['/assets/gone-123.js', '/favicon.ico', '/page/ru/gone/', '/locales/xx.json'])(
    '%s is missing and is not the app',
    async (url) => {
      const answer = await get(url, { accept: 'text/html' });
      expect([answer.statusCode, answer.payload]).toEqual([404, 'Not found\n']);
    },
  );

  test('an address that is not asked for as a page is not the app', async () => {
    expect((await get('/article/pay', { accept: 'application/json' })).statusCode).toBe(404);
    expect((await server.inject({ method: 'POST', url: '/', headers: { accept: 'text/html' } })).statusCode).toBe(404);
  });

  test('what is named by its hash is kept for ever, the worker is asked for each time', async () => {
    expect((await get('/assets/main-abc123.js')).headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await get('/service-worker.js')).headers['cache-control']).toBe('no-cache');
  });

  test('a file that lies there compressed is sent so', async () => {
    const answer = await get('/assets/main-abc123.js', { 'accept-encoding': 'gzip' });
    expect([answer.headers['content-encoding'], answer.rawPayload]).toEqual(['gzip', FILES['app/assets/main-abc123.js.gz']]);
  });
});

describe('safety', () => {
  test('no foreign code, no framing, no sensors, no address passed on', async () => {
    const { headers } = await get('/');
    const rules = String(headers['content-security-policy']).split('; ');
    expect(rules).toEqual(
      expect.arrayContaining(["default-src 'self'", "script-src 'self'", "object-src 'none'", "frame-ancestors 'none'"]),
    );
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'permissions-policy': 'geolocation=(), camera=(), microphone=()',
    });
  });

  test('a plain page may not run any script', async () => {
    const answer = await get('/page/ru/pay/');
    expect([answer.statusCode, answer.headers['content-security-policy']]).toEqual([200, expect.stringContaining("script-src 'none'")]);
    expect((await get('/page/ru/pay')).headers.location).toBe('/page/ru/pay/');
  });

  test('a missing file has the same headers', async () => {
    expect((await get('/packs/none')).headers['content-security-policy']).toContain("default-src 'self'");
  });

  test.each(['/packs/../../secret.txt', '/packs/..%2f..%2fsecret.txt', '/%2e%2e/secret.txt', '/page/..\\..\\secret.txt', '/packs/%00'])(
    'nothing outside the folders is served: %s',
    async (url) => {
      const answer = await get(url);
      expect(answer.statusCode).toBeGreaterThanOrEqual(400);
      expect(answer.payload).not.toContain('secret\n');
      expect(answer.payload).not.toBe('secret');
    },
  );
});
