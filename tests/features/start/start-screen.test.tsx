// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { Failure } from '#core/failure.ts';
import type { PackIndex } from '#core/pack.ts';
import { routes } from '#features/start/routes.ts';
import type { Tools } from '#features/tools.ts';
import { sharedDatabase } from '#store/database.ts';
import { writeState } from '#store/packs.ts';
import { makeOrganisation } from '../../support/builders.ts';
import { expectAccessible, openScreen, putOnPhone, type ScreenPlan } from '../../support/screen.tsx';

const NEW = { onboarded: false, scopes: [], languages: ['ky' as const, 'ru' as const] };
const open = (at: string, plan: Partial<ScreenPlan> = {}) => openScreen({ routes, at, settings: NEW, ...plan });

/** A list with a pack of so many bytes for each id. */
function indexOf(sizes: Record<string, number>): PackIndex {
  const packs = Object.entries(sizes).map(([id, bytes], index) => {
    const [scope = '', lang] = id.split('.');
    const sha256 = String(index).padStart(64, '0');
    return { id, scope, ...(lang ? { lang } : {}), version: 1, digest: sha256, entryCount: 1, sizeBytes: bytes, rawBytes: bytes };
  });
  return { schema: 2, packs, parts: { sha256: '0'.repeat(64), bytes: 0, rawBytes: 0 } };
}

const INDEX = indexOf({ core: 100_000, 'core.en': 1_000, RU: 200_000, 'RU.en': 50_000, KG: 7_000, KZ: 300_000, 'core.ky': 2_500 });

function syncOf(patch: Partial<Tools['sync']> = {}): Tools['sync'] {
  return { start: vi.fn(async () => ({})), stop: vi.fn(), peek: vi.fn(async () => INDEX), ...patch };
}

const running = () =>
  writeState(sharedDatabase(), {
    progress: { receivedBytes: 1_200_000, totalBytes: 4_000_000, phase: 'fetching' },
    lastFailure: undefined,
  });

const onPhone = async (): Promise<void> => {
  await putOnPhone([makeOrganisation({ id: 'sos' })], 'core');
  await putOnPhone([makeOrganisation({ id: 'lawyers' })], 'RU');
  await writeState(sharedDatabase(), { lastSuccessAt: '2026-02-10T11:00:00Z', progress: undefined, lastFailure: undefined });
};

describe('step 1', () => {
  test('each language is written in itself and marked with its tag', async () => {
    await open('/start');
    const names = (await screen.findAllByRole('radio')).map((radio) => radio.closest('label')?.querySelector('[lang]'));
    expect(names.map((name) => [name?.getAttribute('lang'), name?.textContent])).toEqual([
      ['ky', 'Кыргызча'],
      ['ru', 'Русский'],
      ['uz', 'Oʻzbekcha'],
      ['tg', 'Тоҷикӣ'],
      ['kk', 'Қазақша'],
      ['en', 'English'],
    ]);
    await expectAccessible();
  });

  test('choosing changes the interface at once and lets go of a link’s language', async () => {
    const updateSettings = vi.fn(async () => undefined);
    await open('/start?lang=en', { tools: { updateSettings } });
    fireEvent.click(await screen.findByRole('radio', { name: 'Кыргызча' }));
    expect(updateSettings).toHaveBeenCalledWith({ language: 'ky' });
    expect(window.location.search).toBe('?step=language');
  });

  test('going on keeps the language that the browser suggested', async () => {
    const updateSettings = vi.fn(async () => undefined);
    await open('/start', { lang: 'ru', tools: { updateSettings } });
    const next = await screen.findByRole('link', { name: 'Дальше' });
    document.addEventListener('click', (event) => event.preventDefault(), { once: true });
    fireEvent.click(next);
    expect(updateSettings).toHaveBeenCalledWith({ language: 'ru' });
  });
});

describe('step 2', () => {
  test('home and Russia are ticked, and bytes stand beside each choice and at the end', async () => {
    await open('/start?step=keep', { tools: { sync: syncOf() } });
    const russia = await screen.findByRole<HTMLInputElement>('checkbox', { name: /^Russia/ });
    expect(russia.checked).toBe(true);
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /^Kyrgyzstan/ }).checked).toBe(true);
    expect(await screen.findByText('All together: 0.4 MB')).toBeTruthy();
    expect(russia.closest('label')?.textContent).toBe('Russia0.3 MB');
    expect(screen.getByRole('checkbox', { name: /^Japan/ }).closest('label')?.textContent).toBe('Japanno pages yet');
    fireEvent.click(screen.getByRole('checkbox', { name: /^Kazakhstan/ }));
    expect(await screen.findByText('All together: 0.7 MB')).toBeTruthy();
    await expectAccessible();
  });

  test('a publisher who does not answer is told in words; the choice is still possible, and asking again helps', async () => {
    const peek = vi.fn<Tools['sync']['peek']>().mockRejectedValueOnce(new Failure('net/no-answer')).mockResolvedValue(INDEX);
    await open('/start?step=keep', { tools: { sync: syncOf({ peek }) } });
    expect(await screen.findByText('The server does not answer.')).toBeTruthy();
    expect(screen.getByText(/Nothing is lost/)).toBeTruthy();
    expect(screen.getByText('How much will be loaded is not known yet.')).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Save on this phone' }).disabled).toBe(false);
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('All together: 0.4 MB')).toBeTruthy();
    expect(screen.queryByText('The server does not answer.')).toBeNull();
  });

  test('saving keeps the choice, asks for lasting storage and begins the download', async () => {
    const updateSettings = vi.fn(async () => undefined);
    const persist = vi.fn(async () => true);
    vi.stubGlobal('navigator', { ...window.navigator, storage: { persist } });
    const sync = syncOf();
    await open('/start?step=keep', { tools: { sync, updateSettings } });
    fireEvent.click(await screen.findByRole('checkbox', { name: /^Kyrgyzstan/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Save on this phone' }));
    await waitFor(() => expect(window.location.search).toBe('?step=download'));
    expect(updateSettings).toHaveBeenCalledWith({ scopes: ['RU'], languages: ['en', 'ru'], language: 'en', onboarded: true });
    expect(sync.start).toHaveBeenCalledWith({ asked: true });
    await waitFor(() => expect(updateSettings).toHaveBeenCalledWith({ persisted: true }));
    vi.unstubAllGlobals();
  });

  test('“not now” loads nothing and asks no more', async () => {
    const updateSettings = vi.fn(async () => undefined);
    const sync = syncOf();
    await open('/start?step=keep', { tools: { sync, updateSettings } });
    fireEvent.click(await screen.findByRole('button', { name: 'Not now' }));
    await waitFor(() => expect(window.location.pathname).toBe('/'));
    expect(updateSettings).toHaveBeenCalledWith({ language: 'en', onboarded: true });
    expect(sync.start).not.toHaveBeenCalled();
  });
});

describe('step 3', () => {
  const CHOSEN = { onboarded: true, scopes: ['RU'], languages: ['en' as const] };

  test('a running download says how many bytes of how many, and can be stopped', async () => {
    const sync = syncOf();
    await running();
    await open('/start?step=download', { settings: CHOSEN, tools: { sync } });
    const bar = await screen.findByRole('progressbar');
    expect(bar.getAttribute('aria-valuetext')).toBe('1.2 MB of 4 MB');
    await expectAccessible();
    fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
    expect(sync.stop).toHaveBeenCalled();
  });

  test('a stopped download says that nothing is lost and goes on when asked', async () => {
    const ends: ((result: { failure?: Failure }) => void)[] = [];
    const start = vi.fn(() => new Promise<{ failure?: Failure }>((resolve) => ends.push(resolve)));
    await writeState(sharedDatabase(), { lastFailure: 'app/stopped' });
    await open('/start?step=download', { settings: CHOSEN, tools: { sync: syncOf({ start }) } });
    expect(await screen.findByText('Stopped.')).toBeTruthy();
    expect(screen.getByText(/What has arrived is kept/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Continue' }));
    expect(start).toHaveBeenCalledWith({ asked: true });
    expect(await screen.findByRole('progressbar')).toBeTruthy();
    await writeState(sharedDatabase(), { lastFailure: 'net/cut-short' });
    ends[0]?.({ failure: new Failure('net/cut-short') });
    expect(await screen.findByText('The connection broke off half-way.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Continue' })).toBeTruthy();
  });

  test('an interrupted beginning, opened again, goes on at the download', async () => {
    await putOnPhone([makeOrganisation({ id: 'sos' })], 'core');
    await running();
    await open('/start', { settings: CHOSEN });
    expect(await screen.findByRole('progressbar')).toBeTruthy();
    expect(screen.getByText('Step 3 of 3')).toBeTruthy();
    // The end of the download must not lead back to the beginning.
    await onPhone();
    expect(await screen.findByText('Ready: opens without network')).toBeTruthy();
  });

  test('“opens without network” is said when the pages and Tirek itself are here', async () => {
    await onPhone();
    await open('/start?step=download', { settings: CHOSEN });
    expect(await screen.findByText('Ready: opens without network')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'To the first screen' }).getAttribute('href')).toBe('/');
  });

  test('it is not said while the worker has no shell', async () => {
    await onPhone();
    await open('/start?step=download', { settings: CHOSEN, tools: { isShellReady: false } });
    expect(await screen.findByText(/Tirek itself is not kept on this phone yet/)).toBeTruthy();
    expect(screen.queryByText('Ready: opens without network')).toBeNull();
  });

  test('it is not said while a chosen country is missing, and the country is named', async () => {
    await onPhone();
    await open('/start?step=download', { settings: { ...CHOSEN, scopes: ['RU', 'KZ'] } });
    expect(await screen.findByText('Not on the phone yet: Kazakhstan.')).toBeTruthy();
    expect(screen.queryByText('Ready: opens without network')).toBeNull();
  });

  test.each([
    [true, /promised not to delete/],
    [false, /made no promise/],
  ])('what the browser answered about keeping the pages is said in words (%s)', async (persisted, words) => {
    await onPhone();
    await open('/start?step=download', { settings: { ...CHOSEN, persisted } });
    expect(await screen.findByText(words)).toBeTruthy();
  });
});

describe('the offer to install', () => {
  const at = '/start?step=download';
  const settings = { onboarded: true, scopes: [] };

  test('is a button where the browser has one', async () => {
    const ask = vi.fn(async () => undefined);
    await open(at, { settings, tools: { install: { ask, isApple: false, isInstalled: false } } });
    fireEvent.click(await screen.findByRole('button', { name: 'Install' }));
    expect(ask).toHaveBeenCalled();
  });

  test('is words on an iPhone', async () => {
    await open(at, { settings, tools: { install: { ask: undefined, isApple: true, isInstalled: false } } });
    expect(await screen.findByText('Choose “Add to Home Screen”')).toBeTruthy();
  });

  test('is nothing once installed', async () => {
    await open(at, { settings, tools: { install: { ask: undefined, isApple: true, isInstalled: true } } });
    expect(await screen.findByText('Step 3 of 3')).toBeTruthy();
    expect(screen.queryByText('Put Tirek on the home screen')).toBeNull();
  });
});
