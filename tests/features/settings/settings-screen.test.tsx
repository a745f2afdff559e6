// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { routes } from '#features/settings/routes.ts';
import { wipeBrowser } from '#features/settings/wipe-browser.ts';
import { sharedDatabase } from '#store/database.ts';
import { setSaved } from '#store/saved.ts';
import { makeArticle, makeText } from '../../support/builders.ts';
import { expectAccessible, openScreen, putOnPhone, type ScreenPlan } from '../../support/screen.tsx';

const updateSettings = vi.fn(async () => undefined);
beforeEach(() => updateSettings.mockClear());
const open = (at = '/settings', plan: Partial<ScreenPlan> = {}) => openScreen({ routes, at, tools: { updateSettings }, ...plan });

test('each choice is kept as soon as it is touched', async () => {
  await open();
  fireEvent.click(await screen.findByRole('radio', { name: 'Русский' }));
  expect(updateSettings).toHaveBeenLastCalledWith({ language: 'ru' });
  fireEvent.click(screen.getByRole('radio', { name: '175 %' }));
  expect(updateSettings).toHaveBeenLastCalledWith({ textSize: 175 });
  fireEvent.click(screen.getByRole('radio', { name: 'Dark' }));
  expect(updateSettings).toHaveBeenLastCalledWith({ theme: 'dark' });
  fireEvent.change(screen.getByRole('combobox', { name: 'Second language' }), { target: { value: 'ky' } });
  expect(updateSettings).toHaveBeenLastCalledWith({ secondLanguage: 'ky' });
  fireEvent.change(screen.getByRole('combobox', { name: 'Second language' }), { target: { value: '' } });
  expect(updateSettings).toHaveBeenLastCalledWith({ secondLanguage: undefined });
  await expectAccessible();
});

test('the second language never equals the first', async () => {
  await open('/settings', { settings: { secondLanguage: 'ru' } });
  fireEvent.click(await screen.findByRole('radio', { name: 'Русский' }));
  expect(updateSettings).toHaveBeenLastCalledWith({ language: 'ru', secondLanguage: undefined });
});

test('a language whose pages are not here says so and leads to them', async () => {
  await putOnPhone([makeArticle({ id: 'ban' }), makeText({ id: 'ban', lang: 'ru' })]);
  await open();
  expect(await screen.findByText(/pages in this language are not on this phone/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Add this language' }).getAttribute('href')).toBe('/packs?change=1');
});

test('deleting everything asks first and names what goes and what stays', async () => {
  await putOnPhone([makeArticle({ id: 'ban' }), makeText({ id: 'ban', lang: 'en' })]);
  await open();
  const way = await screen.findByRole('link', { name: 'Delete everything…' });
  expect(way.getAttribute('href')).toBe('/settings?wipe=ask');
  expect(await sharedDatabase().entries.count()).toBe(2);
});

test('the question can be answered with no', async () => {
  await open('/settings?wipe=ask');
  expect(await screen.findByRole('heading', { level: 1, name: 'Delete everything?' })).toBeTruthy();
  expect(screen.getByText('everything you saved')).toBeTruthy();
  expect(screen.getByText(/^Not deleted: the icon on the home screen/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'No, keep it' }).getAttribute('href')).toBe('/settings');
  await expectAccessible();
});

test('yes stops the download, empties the database and opens Tirek anew', async () => {
  await setSaved(sharedDatabase(), { id: 'ban', kind: 'article', saved: true, at: '2026-02-01T00:00:00Z' });
  const stop = vi.fn();
  const replace = vi.fn();
  vi.stubGlobal('location', { ...window.location, replace });
  const sync = { start: async () => ({}), stop, peek: () => Promise.reject(new Error('not asked')) };
  await open('/settings?wipe=ask', { tools: { sync, updateSettings } });
  fireEvent.click(await screen.findByRole('button', { name: 'Yes, delete everything' }));
  await waitFor(() => expect(replace).toHaveBeenCalledWith('/'));
  expect(stop).toHaveBeenCalled();
  vi.unstubAllGlobals();
  await sharedDatabase().open();
  expect(await sharedDatabase().saved.count()).toBe(0);
});

test('the kept shell and the worker go too', async () => {
  const gone: string[] = [];
  await wipeBrowser({
    caches: {
      keys: async () => ['shell-1', 'shell-2'],
      delete: async (name: string) => gone.push(name) > 0,
    },
    navigator: {
      serviceWorker: {
        getRegistrations: async () => [{ unregister: async () => gone.push('worker') > 0 } as unknown as ServiceWorkerRegistration],
      },
    },
    location: { replace: (to) => void gone.push(to) },
  });
  expect(gone).toEqual(['shell-1', 'shell-2', 'worker', '/']);
});
