// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { routes } from '#features/practices/routes.ts';
import { makeOverlay } from '../../support/builders.ts';
import { makePractice } from '../../support/policy-builders.ts';
import { readCsv } from '../../support/read-csv.ts';
import { catchFiles } from '../../support/saved-files.ts';
import { expectAccessible, openScreen, putOnPhone, type ScreenPlan } from '../../support/screen.tsx';

const open = (plan: Partial<ScreenPlan> = {}) => openScreen({ routes, at: '/practices', ...plan });
const themes = (): (string | null)[][] =>
  screen.getAllByRole('region').map((region) => [
    within(region).getByRole('heading', { level: 2 }).textContent,
    ...within(region)
      .getAllByRole('heading', { level: 3 })
      .map(({ textContent }) => textContent),
  ]);

beforeEach(() =>
  putOnPhone(
    [
      makePractice({ id: 'home', theme: 'return', country: 'UZ', title: 'A way home' }),
      makePractice({ id: 'fund', theme: 'welfare-funds', title: 'A fund', result: 'It pays.', relevance: 'Could be tried.' }),
      makePractice({ id: 'fair', title: 'Nobody pays for work' }),
      makeOverlay({ id: 'fund', kind: 'practice', lang: 'ky', text: { title: 'Жардам фонду', what: 'Эмне кылат.' } }),
    ],
    'policy',
  ),
);

test('practices stand theme by theme, with what came of them, what could be taken, and the source', async () => {
  await open();
  await screen.findByText('A fund');
  expect(themes()).toEqual([
    ['Fair recruitment', 'Nobody pays for work'],
    ['Welfare funds', 'A fund'],
    ['Coming home', 'A way home'],
  ]);
  const card = screen.getByText('A fund').closest('li')!;
  expect(within(card).getByText('Philippines')).toBeTruthy();
  expect([...card.querySelectorAll('.term-list div')].map(({ textContent }) => textContent)).toEqual([
    'What came of itIt pays.',
    'What Kyrgyzstan could takeCould be tried.',
  ]);
  expect(within(card).getByText('Sources: 1')).toBeTruthy();
  await expectAccessible();
});

test('theme and country narrow the list, and both stand in the address', async () => {
  await open();
  await screen.findByText('A fund');
  fireEvent.change(screen.getByRole('combobox', { name: 'Country' }), { target: { value: 'PH' } });
  await waitFor(() => expect(screen.queryByText('A way home')).toBeNull());
  fireEvent.change(screen.getByRole('combobox', { name: 'Topic' }), { target: { value: 'return' } });
  expect(await screen.findByText('Nothing fits. Ask for less.')).toBeTruthy();
  expect(window.location.search).toBe('?country=PH&theme=return');
});

test('words are the reader’s where they are on the phone', async () => {
  await open({ lang: 'ky' });
  const title = await screen.findByText('Жардам фонду');
  expect(title.getAttribute('lang')).toBe('ky');
  expect(title.closest('li')?.textContent).toContain('машина которгон');
});

test('the table holds what is listed', async () => {
  const files = catchFiles();
  await open({ at: '/practices?theme=welfare-funds' });
  fireEvent.click(await screen.findByRole('button', { name: 'Save as a table (CSV)' }));
  const rows = readCsv(await files[0]!.text());
  expect(rows).toHaveLength(2);
  expect(rows[1]).toEqual([
    'fund',
    'Welfare funds',
    'Philippines',
    'A fund',
    'What is done.',
    'It pays.',
    'Could be tried.',
    'https://example.org/page',
  ]);
});
