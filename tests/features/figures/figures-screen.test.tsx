// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { routes } from '#features/figures/routes.ts';
import { sharedDatabase } from '#store/database.ts';
import { makeOverlay, makeSeries } from '../../support/builders.ts';
import { savedFile } from '../../support/saved-file.ts';
import { expectAccessible, openScreen, putOnPhone, type ScreenPlan } from '../../support/screen.tsx';

const open = (at: string, plan: Partial<ScreenPlan> = {}) => openScreen({ routes, at, ...plan });
const NEWS = { url: 'https://example.org/news', title: 'The news', publisher: 'The paper', date: '2025-09-11' };
const BANK = { url: 'https://example.org/bank', title: 'The table', publisher: 'The bank', date: '2025-01-01' };

const CONTENT = [
  makeSeries({
    id: 'kg-entry-ban-list',
    title: 'People who may not enter',
    counterpart: 'RU',
    topic: 'entry-ban',
    points: [
      { on: '2025-08-12', value: 84000, note: 'close to 84 thousand', source: 1 },
      { on: '2023-01', value: 35000, source: 0 },
      { on: '2025-01/2025-06', value: 1234.5, source: 0 },
    ],
    caveats: ['Statements of officials.'],
    sources: [BANK, NEWS],
  }),
  makeSeries({ id: 'kg-migrants-russia-official', title: 'People in Russia', points: [{ on: '2024-Q1', value: 379000, source: 0 }] }),
  makeSeries({ id: 'uz-money', title: 'Money to Uzbekistan', country: 'UZ', topic: 'remittances', unit: '% of GDP' }),
  makeSeries({
    id: 'wages',
    title: 'Wages side by side',
    country: 'CA',
    unit: 'US dollars',
    shape: 'cross-section',
    labels: ['KZ', 'passed the test'],
    points: [
      { on: '2024-09', value: 817.2, source: 0 },
      { on: '2024-09', value: -411.25, source: 0 },
    ],
  }),
  makeOverlay({ id: 'uz-money', kind: 'series', lang: 'ru', text: { title: 'Деньги в Узбекистан' } }),
];

beforeEach(() => putOnPhone(CONTENT, 'policy'));

describe('the head of the figures', () => {
  test('says the newest figure, its date, how it changed, the source, and that it needs care', async () => {
    await open('/figures');
    const card = (await screen.findByRole('heading', { level: 3, name: 'People who may not enter' })).closest('li')!;
    expect(card.textContent).toContain('84,000 persons · 12 August 2025');
    expect(card.textContent).toContain('Change: +49,000 (before, January 2023: 35,000)');
    expect(card.textContent).toContain('Source: The paper');
    expect(card.textContent).toContain('Read the remarks before you quote it.');
    expect(within(card).getByRole('link').getAttribute('href')).toBe('/figures/kg-entry-ban-list');
    const alone = screen.getByRole('heading', { level: 3, name: 'People in Russia' }).closest('li')!;
    expect(alone.textContent).toContain('379,000 persons · quarter 1 of 2024');
    expect(alone.textContent).not.toContain('Change');
    await expectAccessible();
  });

  test('a phone without that part says so', async () => {
    const db = sharedDatabase();
    await Promise.all([db.entries.clear(), db.packs.clear()]);
    await open('/figures');
    expect(await screen.findByText('The figures are not on this phone.')).toBeTruthy();
    const note = await screen.findByRole('note');
    expect(within(note).getByRole('link').getAttribute('href')).toBe('/packs?change=1');
  });
});

describe('the list of all figures', () => {
  const rows = (): (string | null)[] =>
    [...screen.getByRole('region', { name: 'All figures' }).querySelectorAll('.row-title')].map(({ textContent }) => textContent);

  test('is narrowed by words, country and topic, and sorted', async () => {
    await open('/figures');
    await screen.findByText('4 series of figures');
    expect(rows()).toEqual(['Money to Uzbekistan', 'People in Russia', 'People who may not enter', 'Wages side by side']);
    fireEvent.change(screen.getByRole('combobox', { name: 'Order' }), { target: { value: 'newest' } });
    await waitFor(() => expect(rows()[0]).toBe('People who may not enter'));
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'peop' } });
    await waitFor(() => expect(rows()).toHaveLength(2));
    fireEvent.change(screen.getByRole('combobox', { name: 'Topic' }), { target: { value: 'remittances' } });
    expect(await screen.findByText('Nothing fits these words and filters.')).toBeTruthy();
  });

  test('is taken along as a table with the values of the data', async () => {
    await open('/figures?counterpart=RU');
    await screen.findByText('1 series of figures');
    const { name, text } = await savedFile(() => fireEvent.click(screen.getByRole('button', { name: /CSV/ })));
    expect(name).toBe('tirek-figures.csv');
    expect(text.split('\r\n')[1]).toBe(
      'kg-entry-ban-list,People who may not enter,Kyrgyzstan,Russia,"Bans, expulsion, prison",2025-08-12,84000,persons,3,The paper,https://example.org/news',
    );
  });

  test('titles are the reader’s where they are on the phone', async () => {
    await open('/figures', { lang: 'ru' });
    expect((await screen.findByText('Деньги в Узбекистан')).getAttribute('lang')).toBe('ru');
  });
});

describe('one series over time', () => {
  test('is one image with a name and words; its points are reached one by one and tell date, value, remark, source', async () => {
    await open('/figures/kg-entry-ban-list');
    const image = await screen.findByRole('img', { name: 'People who may not enter' });
    expect(image.querySelector('desc')?.textContent).toBe('persons. From January 2023 to 12 August 2025; lowest 1,234.5, highest 84,000.');
    const points = [...document.querySelectorAll('.chart-point')];
    expect(points.map((point) => point.getAttribute('aria-label'))).toEqual([
      'January 2023: 35,000 persons',
      'January 2025 – June 2025: 1,234.5 persons',
      '12 August 2025: 84,000 persons, close to 84 thousand',
    ]);
    expect(points.map((point) => point.getAttribute('tabindex'))).toEqual(['-1', '-1', '0']);
    const readout = document.querySelector('.readout')!;
    expect(readout.textContent).toContain('12 August 2025: 84,000 persons');
    fireEvent.keyDown(points[2]!, { key: 'Home' });
    await waitFor(() => expect(readout.textContent).toContain('January 2023: 35,000 persons'));
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('January 2023: 35,000 persons'));
    expect(
      within(readout as HTMLElement)
        .getByRole('link', { name: 'Source: The bank' })
        .getAttribute('href'),
    ).toBe('https://example.org/bank');
    expect(screen.getByText(/Hollow points count only a part of a year/)).toBeTruthy();
    await expectAccessible();
  });

  test('has all its points in a table, its method, caveats and sources', async () => {
    await open('/figures/kg-entry-ban-list');
    const table = await screen.findByRole('table');
    expect(
      within(table)
        .getAllByRole('row')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'DateValueRemark№Source',
      'January 202335,0001',
      'January 2025 – June 20251,234.51',
      '12 August 202584,000close to 84 thousand2',
    ]);
    expect(screen.getByText('Method of kg-entry-ban-list.')).toBeTruthy();
    expect(screen.getByText('Statements of officials.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'The news' })).toBeTruthy();
  });

  test('is compared with others of its unit, and both are in the file', async () => {
    await open('/figures/kg-entry-ban-list');
    const compare = await screen.findByRole('combobox', { name: 'Compare with' });
    expect(
      within(compare)
        .getAllByRole('option')
        .slice(1)
        .map(({ textContent }) => textContent),
    ).toEqual(['People in Russia']);
    fireEvent.change(compare, { target: { value: 'kg-migrants-russia-official' } });
    const legend = await waitFor(() => document.querySelector('.chart-legend') ?? Promise.reject(new Error('no legend')));
    expect([...legend.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
      'People who may not enter',
      'People in Russia',
    ]);
    expect(window.location.search).toContain('kg-migrants-russia-official');
    expect(screen.getAllByRole('table')).toHaveLength(2);
    const { text } = await savedFile(() => fireEvent.click(screen.getByRole('button', { name: /CSV/ })));
    expect(text.trim().split('\r\n')).toHaveLength(5);
    fireEvent.click(screen.getByRole('button', { name: 'People in Russia' }));
    await waitFor(() => expect(screen.getAllByRole('table')).toHaveLength(1));
  });

  test('a phone that cannot draw the picture says so', async () => {
    await open('/figures/kg-entry-ban-list');
    fireEvent.click(await screen.findByRole('button', { name: 'Picture (PNG)' }));
    expect(await screen.findByText(/could not make the picture/)).toBeTruthy();
  });
});

test('a cross-section is drawn as bars that bear names, its one date said once', async () => {
  await open('/figures/wages');
  await screen.findByRole('img', { name: 'Wages side by side' });
  expect([...document.querySelectorAll('.chart-bar')].map((bar) => bar.getAttribute('aria-label'))).toEqual([
    'Kazakhstan, September 2024: 817.2 US dollars',
    'passed the test, September 2024: −411.25 US dollars',
  ]);
  const table = screen.getByRole('table');
  expect(table.querySelector('caption')?.textContent).toBe('All values (US dollars), September 2024');
  expect(within(table).getByRole('rowheader', { name: 'Kazakhstan' }).getAttribute('lang')).toBeNull();
  expect(within(table).getByRole('rowheader', { name: 'passed the test' }).getAttribute('lang')).toBe('en');
  const { text } = await savedFile(() => fireEvent.click(screen.getByRole('button', { name: /CSV/ })));
  expect(text).toContain(',2024-09,passed the test,-411.25,US dollars,');
  await expectAccessible();
});

test('a series that is not on the phone says so', async () => {
  await open('/figures/nothing');
  expect(await screen.findByText('There are no such figures on this phone.')).toBeTruthy();
});
