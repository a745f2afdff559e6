// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { routes } from '#features/laws/routes.ts';
import { sharedDatabase } from '#store/database.ts';
import { makeArticle, makeFact, makeMilestone, makeOverlay, makeText } from '../../support/builders.ts';
import { makeLaw } from '../../support/policy-builders.ts';
import { readCsv } from '../../support/read-csv.ts';
import { catchFiles } from '../../support/saved-files.ts';
import { expectAccessible, openScreen, putOnPhone, type ScreenPlan } from '../../support/screen.tsx';

const open = (plan: Partial<ScreenPlan> = {}) => openScreen({ routes, at: '/laws', ...plan });
const titles = (): (string | null)[] => [...document.querySelectorAll('.row-title')].map(({ textContent }) => textContent);
const rowOf = async (title: string) => (await screen.findByText(title)).closest('li')!;

const FOREIGNERS = makeLaw({
  id: 'foreigners',
  name: 'Law on foreigners',
  names: { ru: 'Закон об иностранцах', en: 'Law on foreigners' },
  number: '115-ФЗ',
  date: '2002-07-25',
  alsoNamed: ['115-FZ Legal Status'],
  facts: ['rule', 'bill-rule', 'old-rule', 'far-rule'],
});
const CONTENT = [
  FOREIGNERS,
  makeLaw({ id: 'bill', name: 'Bill on migrants', type: 'bill', status: 'bill', country: 'KG', date: '2026-01' }),
  makeLaw({ id: 'ended', name: 'Amnesty decree', type: 'decree', status: 'ended', date: '2024-12-30' }),
  makeLaw({ id: 'treaty', name: 'Treaty on labour', type: 'treaty', country: 'INT', date: '1990' }),
  makeFact({ id: 'rule', statement: 'Ninety days a year.' }),
  makeFact({ id: 'bill-rule', statement: 'Thirty days a year.', status: 'bill' }),
  makeFact({ id: 'old-rule', statement: 'As long as one likes.', supersededBy: 'rule' }),
  makeOverlay({ id: 'rule', kind: 'fact', lang: 'ru', text: { statement: 'Девяносто дней в году.' } }),
  makeArticle({ id: 'ninety', cites: ['rule'] }),
  makeArticle({ id: 'other', cites: ['elsewhere'] }),
  ...(['ru', 'en'] as const).flatMap((lang) => [
    makeText({ id: 'ninety', lang, title: `Ninety days ${lang}` }),
    makeText({ id: 'other', lang }),
  ]),
  makeMilestone({ id: 'change', date: '2025-01-01', title: 'The law has changed', law: 'foreigners' }),
  makeMilestone({ id: 'unlinked', date: '2025-01-01', title: 'No. 115 of something else' }),
];

beforeEach(() => putOnPhone(CONTENT, 'policy'));

test('acts stand newest first, with number, date and country; one that is not in force says so', async () => {
  await open();
  await screen.findByText('Law on foreigners');
  expect(titles()).toEqual(['Bill on migrants', 'Amnesty decree', 'Law on foreigners', 'Treaty on labour']);
  const law = await rowOf('Law on foreigners');
  expect(within(law).getByText('Law · № 115-ФЗ · 25 July 2002 · Russia')).toBeTruthy();
  expect(law.querySelector('.mark')).toBeNull();
  expect((await rowOf('Bill on migrants')).querySelector('.mark-unsettled')?.textContent).toBe('Not law: a bill, plan or promise');
  expect((await rowOf('Amnesty decree')).querySelector('.mark-unsettled')?.textContent).toBe('No longer in force');
  expect(screen.queryByRole('note')).toBeNull();
  await expectAccessible();
});

test('filters, order and search narrow the list together and stand in the address', async () => {
  await open();
  await screen.findByText('Law on foreigners');
  fireEvent.change(screen.getByRole('combobox', { name: 'Country' }), { target: { value: 'RU' } });
  await waitFor(() => expect(titles()).toEqual(['Amnesty decree', 'Law on foreigners']));
  fireEvent.change(screen.getByRole('combobox', { name: 'Is it in force' }), { target: { value: 'in-force' } });
  await waitFor(() => expect(titles()).toEqual(['Law on foreigners']));
  expect(window.location.search).toBe('?country=RU&status=in-force');
  fireEvent.change(screen.getByRole('combobox', { name: 'Kind' }), { target: { value: 'bill' } });
  expect(await screen.findByText('Nothing fits. Ask for less.')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Show all' }).getAttribute('href')).toBe('/laws');
});

test.each(['115', '115-фз', 'иностр', '115-FZ'])('“%s” finds the law by its number or a name in any language', async (query) => {
  await open({ at: `/laws?q=${encodeURIComponent(query)}` });
  await screen.findByText('Law on foreigners');
  expect(titles()).toEqual(['Law on foreigners']);
});

test('by name they follow the alphabet', async () => {
  await open({ at: '/laws?sort=name' });
  await screen.findByText('Law on foreigners');
  expect(titles()).toEqual(['Amnesty decree', 'Bill on migrants', 'Law on foreigners', 'Treaty on labour']);
});

test('what is listed is saved as a table', async () => {
  const files = catchFiles();
  await open({ at: '/laws?country=KG' });
  fireEvent.click(await screen.findByRole('button', { name: 'Save as a table (CSV)' }));
  expect(files[0]?.name).toBe('tirek-laws.csv');
  expect(readCsv(await files[0]!.text())).toEqual([
    ['id', 'Name', 'Number', 'Date', 'Country', 'Kind', 'Is it in force'],
    ['bill', 'Bill on migrants', '', '2026-01', 'Kyrgyzstan', 'Bill', 'Bill'],
  ]);
});

test('one act shows what rests on it: rules that hold, pages that cite them, the timeline', async () => {
  await open({ at: '/laws/foreigners', lang: 'ru' });
  expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('Закон об иностранцах');
  expect(screen.getByRole('heading', { name: 'Правила, которые на нём держатся: 3' })).toBeTruthy();
  expect(screen.getByText('Девяносто дней в году.').closest('a')?.getAttribute('href')).toBe('/country/RU/facts#rule');
  expect(screen.queryByText('As long as one likes.')).toBeNull();
  expect(screen.getByText('Thirty days a year.').closest('li')?.querySelector('.mark-unsettled')).toBeTruthy();
  expect(screen.getByText(/Ещё 1 правила нет на этом телефоне/)).toBeTruthy();
  expect(screen.getByText('Ninety days ru').closest('a')?.getAttribute('href')).toBe('/article/ninety');
  expect(screen.queryByText('Title of other in ru')).toBeNull();
  expect(screen.getByText('The law has changed')).toBeTruthy();
  expect(screen.queryByText('No. 115 of something else')).toBeNull();
  await expectAccessible();
});

test('a bill says before anything else that it is none', async () => {
  await open({ at: '/laws/bill' });
  await screen.findByRole('heading', { level: 1, name: 'Bill on migrants' });
  expect(screen.getByRole('note').textContent).toBe('Not law: a bill, plan or promise');
});

test('a phone without the part for laws says where they are', async () => {
  const db = sharedDatabase();
  await Promise.all([db.entries.clear(), db.packs.clear()]);
  await putOnPhone([makeFact({ id: 'rule' })], 'RU');
  await open();
  const link = await screen.findByRole('link', { name: 'Add “Laws, timeline, figures”' });
  expect(link.getAttribute('href')).toBe('/packs?change=1');
  expect(screen.queryByRole('searchbox')).toBeNull();
});
