import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '#core/language.ts';
import { SHELL_BUDGETS, shellBytes } from '../bench/shell-files.ts';

/** The app as it is built: what a phone must download, and what it must not. */
const worker = readFileSync('dist/service-worker.js', 'utf8');

describe('the built app', () => {
  test.each(['firstScreen', 'worker', 'shell'] as const)('%s keeps its byte budget', (what) => {
    expect(shellBytes()[what]).toBeLessThanOrEqual(SHELL_BUDGETS[what]);
  });

  test('the worker keeps the shell with the words of every language, and no content', () => {
    for (const lang of ['keys', ...LANGUAGES]) expect(worker).toContain(`locales/${lang}.json`);
    expect(worker).toContain('index.html');
    expect(worker).not.toMatch(/["']packs\//);
  });

  test('the worker carries neither Dexie nor schemas', () => {
    expect(worker).not.toContain('Dexie');
    expect(worker).not.toContain('_zod');
  });

  test('the first screen does not wait for Dexie', () => {
    const main = readdirSync('dist/assets').find((file) => file.startsWith('main-') && file.endsWith('.js')) ?? '';
    expect(readFileSync(`dist/assets/${main}`, 'utf8')).not.toContain('PrematureCommitError');
  });

  test('it can be installed: name, icons and start address are there', () => {
    const manifest = JSON.parse(readFileSync('dist/manifest.webmanifest', 'utf8')) as Record<string, unknown>;
    expect(manifest).toMatchObject({ name: 'Tirek · Тирек', start_url: '/', display: 'standalone' });
    expect(manifest['icons']).toEqual(expect.arrayContaining([expect.objectContaining({ sizes: '512x512', purpose: 'maskable' })]));
  });

  test('the page has no script of its own and asks no other host for anything', () => {
    const html = readFileSync('dist/index.html', 'utf8');
    expect(html).not.toMatch(/<script(?![^>]*src=)/);
    expect(html).not.toMatch(/(src|href)="https?:/);
  });
});
