// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { routes } from '#features/library/routes.ts';
import { makeOverlay } from '../../support/builders.ts';
import { makeEvent, makePublication, makeStage } from '../../support/policy-builders.ts';
import { readCsv } from '../../support/read-csv.ts';
import { catchFiles } from '../../support/saved-files.ts';
import { expectAccessible, openScreen, putOnPhone, type ScreenPlan } from '../../support/screen.tsx';

const open = (plan: Partial<ScreenPlan> = {}) => openScreen({ routes, at: '/library', ...plan });
const papers = async (): Promise<(string | null)[]> => {
  const section = await screen.findByRole('region', { name: 'Publications and research' });
  return [...section.querySelectorAll('.row-title')].map(({ textContent }) => textContent);
};

const REPORT = makePublication({
  id: 'report',
  title: 'Race to the Bottom',
  authors: ['Human Rights Watch'],
  publisher: 'Human Rights Watch',
  year: 2013,
  languages: ['en', 'ru'],
  topics: ['labour-rights', 'documents'],
  countries: ['RU', 'KG'],
  url: 'https://example.org/report',
});

beforeEach(() =>
  putOnPhone(
    [
      makeStage({ id: 'stage-1', title: 'The first stage', events: ['event-1'] }),
      makeEvent({
        id: 'event-1',
        title: 'The conference',
        endDate: '2013-06-04',
        stage: 'stage-1',
        place: 'Bishkek',
        materials: [
          { type: 'report', title: 'Kept report', held: 'held' },
          { type: 'programme', title: 'Linked programme', url: 'https://example.org/programme', held: 'linked' },
          { type: 'photos', title: 'Lost photos', held: 'not-held' },
        ],
      }),
      REPORT,
      makePublication({ id: 'paper', type: 'event-paper', title: 'Paper of the conference', year: 2013, event: 'event-1', project: true }),
      makePublication({ id: 'plan', type: 'guide', title: 'A course', year: 2016, planned: true, project: true, topics: ['education'] }),
      makePublication({
        id: 'undated',
        type: 'article',
        title: 'Undated',
        countries: ['TJ'],
        topics: ['children'],
        url: 'https://example.org/u',
      }),
      makeOverlay({ id: 'report', kind: 'publication', lang: 'ky', text: { title: 'Түбүнө карай жарыш', summary: 'Кыскача.' } }),
    ],
    'policy',
  ),
);

test('stages, events and papers stand on one screen; what is only planned or not found says so', async () => {
  await open();
  expect(await papers()).toEqual(['A course', 'Paper of the conference', 'Race to the Bottom', 'Undated']);
  expect(screen.getByText('The first stage').closest('a')?.getAttribute('href')).toBe('/library/stage-1');
  expect(screen.getByText('Stage I · August 2012 – July 2013')).toBeTruthy();
  expect(screen.getByText('Events: 1')).toBeTruthy();
  expect(screen.getByText('A course').closest('li')?.querySelector('.mark-unsettled')?.textContent).toBe('Only planned');
  expect(screen.getByText('Paper of the conference').closest('li')?.querySelector('.mark-unsettled')?.textContent).toBe('Not found yet');
  expect(screen.getByText('Race to the Bottom').closest('li')?.querySelector('.mark')).toBeNull();
  await expectAccessible();
});

test.each([
  ['Topic', 'children', ['Undated']],
  ['Country', 'RU', ['Race to the Bottom']],
  ['Kind', 'guide', ['A course']],
  ['Year', '2013', ['Paper of the conference', 'Race to the Bottom']],
  ['Language', 'ru', ['Race to the Bottom']],
  ['Whose', 'project', ['A course', 'Paper of the conference']],
  ['Order', 'name', ['A course', 'Paper of the conference', 'Race to the Bottom', 'Undated']],
])('%s = %s leaves what fits', async (name, value, left) => {
  await open();
  await papers();
  fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } });
  await waitFor(async () => expect(await papers()).toEqual(left));
  expect(window.location.search).toContain(value);
});

test('a paper is found by its author, and the table gives the title that it bears', async () => {
  const files = catchFiles();
  await open({ at: '/library?q=human%20rights', lang: 'ky' });
  await screen.findByText('Түбүнө карай жарыш');
  fireEvent.click(screen.getByRole('button', { name: 'Таблица кылып сактоо (CSV)' }));
  const rows = readCsv(await files[0]!.text());
  expect(rows).toHaveLength(2);
  expect(rows[1]?.slice(0, 5)).toEqual(['report', 'Race to the Bottom', 'Human Rights Watch', 'Human Rights Watch', '2013']);
});

test('a paper shows its own title under the translated one, and is cited by its own', async () => {
  await open({ at: '/library/report', lang: 'ky' });
  expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('Түбүнө карай жарыш');
  expect(screen.getByText('Race to the Bottom').getAttribute('lang')).toBe('en');
  const [plain, bibtex] = [...document.querySelectorAll('pre')].map(({ textContent }) => textContent);
  expect(plain).toBe('Human Rights Watch. Race to the Bottom. 2013. https://example.org/report');
  expect(bibtex).toContain('title = {{Race to the Bottom}}');
  expect(screen.getByText('Интернеттен окуса болот')).toBeTruthy();
  await expectAccessible();
});

test('a citation is copied, and where the phone refuses, that is said', async () => {
  const copied: string[] = [];
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: async (text: string) => void copied.push(text) },
  });
  await open({ at: '/library/report' });
  fireEvent.click((await screen.findAllByRole('button', { name: 'Copy' }))[0]!);
  expect(await screen.findByText('Copied')).toBeTruthy();
  expect(copied).toEqual(['Human Rights Watch. Race to the Bottom. 2013. https://example.org/report']);
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
  fireEvent.click(screen.getAllByRole('button', { name: 'Copy' })[1]!);
  expect(await screen.findByText('Could not copy')).toBeTruthy();
});

test('an event shows which of its materials can be read, its stage and its papers, and goes into a calendar', async () => {
  const files = catchFiles();
  await open({ at: '/library/event-1' });
  const state = async (title: string) => (await screen.findByText(title)).closest('li')?.querySelector('.mark')?.textContent;
  expect(await state('Kept report')).toBe('Kept here');
  expect(await state('Linked programme')).toBe('To be read on the internet');
  expect(await state('Lost photos')).toBe('Not found yet');
  expect(screen.getByRole('link', { name: 'Stage I' }).getAttribute('href')).toBe('/library/stage-1');
  expect(within(screen.getByRole('region', { name: 'Publications and research' })).getByText('Paper of the conference')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'To the calendar (.ics)' }));
  expect(files[0]?.name).toBe('event-1.ics');
  expect(await files[0]!.text()).toContain('DTEND;VALUE=DATE:20130605\r\nSUMMARY:The conference\r\nLOCATION:Bishkek');
  await expectAccessible();
});

test('a stage leads to its events; an address that names nothing says so', async () => {
  await open({ at: '/library/stage-1' });
  expect((await screen.findByText('The conference')).closest('a')?.getAttribute('href')).toBe('/library/event-1');
  expect(screen.getByText('The goal.')).toBeTruthy();
});

test('an address that names nothing says so', async () => {
  await open({ at: '/library/no-such-thing' });
  expect(await screen.findByText('No such page')).toBeTruthy();
});
