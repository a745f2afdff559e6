// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { Failure } from '#core/failure.ts';
import type { Entry } from '#core/entry.ts';
import type { PackIndex } from '#core/pack.ts';
import { routes } from '#features/packs/routes.ts';
import type { Tools } from '#features/tools.ts';
import { sharedDatabase } from '#store/database.ts';
import { listPacks, writeState } from '#store/packs.ts';
import { makeArticle, makeOrganisation, makeText } from '../../support/builders.ts';
import { expectAccessible, openScreen, putOnPhone, type ScreenPlan } from '../../support/screen.tsx';

const open = (plan: Partial<ScreenPlan> = {}) => openScreen({ routes, at: '/packs', settings: { scopes: ['RU', 'KG'] }, ...plan });
const fill = async (): Promise<void> => {
  await putOnPhone([makeOrganisation({ id: 'sos' })], 'core');
  await putOnPhone([makeArticle({ id: 'ban' }), makeText({ id: 'ban', lang: 'ky' }), makeText({ id: 'ban', lang: 'ru' })], 'RU');
  await putOnPhone([makeOrganisation({ id: 'home', country: 'KG' })], 'KG');
};
const syncOf = (patch: Partial<Tools['sync']> = {}): Tools['sync'] => ({
  start: vi.fn(async () => ({})),
  stop: vi.fn(),
  peek: vi.fn(() => Promise.reject(new Failure('net/offline'))),
  ...patch,
});

test('what is here stands by scope with its languages; the core says why it stays', async () => {
  await fill();
  await open();
  const section = await screen.findByRole('region', { name: 'What is here' });
  const rows = within(section)
    .getAllByRole('listitem')
    .map((row) => row.textContent);
  expect(rows[0]).toMatch(/^Emergency numbers and glossary.*Cannot be removed/);
  expect(rows[1]).toMatch(/^RussiaКыргызча · Русский.*kB$/);
  expect(rows[2]).toMatch(/^Kyrgyzstan/);
  await expectAccessible();
});

const at = (time: string): string => new Date(`2026-02-${time}`).toISOString();

test('three truths stay three: date of the content, last question, last success', async () => {
  await fill();
  await writeState(sharedDatabase(), { lastAttemptAt: at('10T09:30'), lastSuccessAt: at('08T18:05'), lastFailure: 'net/offline' });
  await open();
  const said = await waitFor(() => {
    const values = [...document.querySelectorAll('dd')].map((value) => value.textContent);
    expect(values).toHaveLength(3);
    return values;
  });
  expect(said[0]).toMatch(/^1 February 2026 \(edition/);
  expect(said.slice(1)).toEqual(['10 February 2026, 09:30', '8 February 2026, 18:05']);
  expect(await screen.findByText('No network.')).toBeTruthy();
  expect(screen.getByText(/Everything already on this phone can be read/)).toBeTruthy();
});

test('content that should have been renewed is called so', async () => {
  await fill();
  await open({ tools: { now: () => new Date('2026-06-01T00:00:00Z') } });
  expect(await screen.findByText(/should have been renewed by now/)).toBeTruthy();
});

test('news is fetched when asked; a running download shows bytes and stops', async () => {
  await fill();
  const sync = syncOf();
  await open({ tools: { sync } });
  fireEvent.click(await screen.findByRole('button', { name: 'Check for news now' }));
  expect(sync.start).toHaveBeenCalledWith({ asked: true });
  await writeState(sharedDatabase(), { progress: { receivedBytes: 250_000, totalBytes: 500_000, phase: 'fetching' } });
  expect(await screen.findByText('0.3 MB of 0.5 MB')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
  expect(sync.stop).toHaveBeenCalled();
});

test('a large update that waits says what it weighs and brings, before anything is loaded, and is loaded by a touch', async () => {
  await fill();
  const counts = { put: 3, edit: 12, drop: 1 };
  await writeState(sharedDatabase(), { waiting: { edition: 2, bytes: 640_000, counts } });
  const sync = syncOf();
  await open({ tools: { sync } });
  expect(await screen.findByText('There is a newer edition')).toBeTruthy();
  expect(screen.getByText('New: 3 · changed: 12 · removed: 1')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Check for news now' })).toBeNull();
  await expectAccessible();
  fireEvent.click(screen.getByRole('button', { name: 'Load 0.6 MB' }));
  expect(sync.start).toHaveBeenCalledWith({ asked: true });
});

test('what an update would bring is not told where it is not known', async () => {
  await fill();
  await writeState(sharedDatabase(), { waiting: { edition: 2, bytes: 640_000 } });
  await open();
  expect(await screen.findByText('There is a newer edition')).toBeTruthy();
  expect(screen.queryByText(/New:/)).toBeNull();
});

test('the check finds every page whole', async () => {
  await fill();
  await open();
  fireEvent.click(await screen.findByRole('button', { name: 'Check' }));
  expect(await screen.findByText('Everything is whole.')).toBeTruthy();
});

test('the check names what is damaged, and repair asks for it again', async () => {
  await fill();
  const db = sharedDatabase();
  const row = await db.entries.get(['ban', 'ky']);
  await db.entries.put({ ...row!, value: { ...(row!.value as Entry), title: 'Forged' } as Entry });
  const sync = syncOf();
  await open({ tools: { sync } });
  fireEvent.click(await screen.findByRole('button', { name: 'Check' }));
  const notice = (await screen.findByText('Some pages are damaged:')).closest('[role]')!;
  expect(within(notice as HTMLElement).getByText('Russia')).toBeTruthy();
  expect(await screen.findByText('damaged')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Repair' }));
  expect(sync.start).toHaveBeenCalledWith({ repair: true, asked: true });
});

test('room and the browser’s promise are told, and the promise can be asked for', async () => {
  await fill();
  const persist = vi.fn(async () => false);
  const storage = { estimate: async () => ({ usage: 3_000_000, quota: 53_000_000 }), persisted: async () => false, persist };
  vi.stubGlobal('navigator', { ...window.navigator, storage });
  const updateSettings = vi.fn(async () => undefined);
  await open({ tools: { updateSettings } });
  expect(await screen.findByText('Tirek takes 3 MB. It may take 50 MB more.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Ask not to delete' }));
  await waitFor(() => expect(updateSettings).toHaveBeenCalledWith({ persisted: false }));
  vi.unstubAllGlobals();
});

const INDEX: PackIndex = {
  schema: 1,
  parts: { sha256: '0'.repeat(64), bytes: 0, rawBytes: 0 },
  packs: [
    {
      id: 'KZ',
      scope: 'KZ',
      version: 9,
      digest: 'd'.repeat(64),
      entryCount: 1,
      sizeBytes: 340_000,
      rawBytes: 1,
    },
  ],
};

test('adding says the bytes before anything is loaded', async () => {
  await fill();
  const sync = syncOf({ peek: async () => INDEX });
  await open({ at: '/packs?change=1', tools: { sync } });
  expect(await screen.findByText('Nothing changes.')).toBeTruthy();
  await waitFor(() => expect(screen.getByRole('checkbox', { name: /^Kazakhstan/ }).closest('label')?.textContent).toContain('0.3 MB'));
  fireEvent.click(screen.getByRole('checkbox', { name: /^Kazakhstan/ }));
  expect(await screen.findByText('To load: 0.3 MB')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Apply' }));
  await waitFor(() => expect(window.location.search).toBe(''));
  expect(sync.start).toHaveBeenCalledWith({ asked: true });
});

test('removing needs no network: says what goes, then frees it at once', async () => {
  await fill();
  const updateSettings = vi.fn(async () => undefined);
  const sync = syncOf();
  await open({ at: '/packs?change=1', tools: { sync, updateSettings } });
  expect(await screen.findByText('No network.')).toBeTruthy();
  fireEvent.click(await screen.findByRole('checkbox', { name: /^Kyrgyzstan/ }));
  expect(await screen.findByText(/^Will be removed: .* With a network it can be loaded again.$/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Apply' }));
  await waitFor(async () => expect((await listPacks(sharedDatabase())).map(({ scope }) => scope)).not.toContain('KG'));
  expect(updateSettings).toHaveBeenCalledWith({ scopes: ['RU'], languages: ['en', 'ky', 'ru'] });
});

test('the language on the screen stays: unticking it changes nothing', async () => {
  await fill();
  await open({ at: '/packs?change=1', tools: { sync: syncOf({ peek: async () => INDEX }) } });
  const english = await screen.findByRole<HTMLInputElement>('checkbox', { name: /^English/ });
  fireEvent.click(english);
  expect(english.checked).toBe(true);
  expect(english.closest('label')?.textContent).toContain('in use');
});
