// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { routes } from '#features/groups/routes.ts';
import { makeOrganisation } from '../../support/builders.ts';
import { readCsv } from '../../support/read-csv.ts';
import { catchFiles } from '../../support/saved-files.ts';
import { expectAccessible, openScreen, putOnPhone, type ScreenPlan } from '../../support/screen.tsx';

const open = (plan: Partial<ScreenPlan> = {}) => openScreen({ routes, at: '/groups', ...plan });
const names = (): (string | null)[] => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
const card = async (name: string) => (await screen.findByRole('heading', { level: 2, name })).closest('li')!;

beforeEach(() =>
  putOnPhone([
    makeOrganisation({
      id: 'clinic',
      name: 'Clinic',
      type: 'legal-clinic',
      country: 'KG',
      city: 'Osh',
      services: ['legal-advice', 'documents'],
    }),
    makeOrganisation({
      id: 'ngo',
      name: 'Helpers',
      country: 'RU',
      services: ['legal-advice', 'documents', 'advocacy'],
      risk: 'Declared unwanted.',
    }),
    makeOrganisation({ id: 'union', name: 'Union', type: 'union', country: 'KG', city: 'Osh', services: ['advocacy'] }),
    makeOrganisation({ id: 'research', name: 'Researchers', type: 'research', country: 'KG', services: ['research'] }),
    makeOrganisation({
      id: 'embassy',
      name: 'Embassy',
      type: 'embassy',
      country: 'RU',
      services: ['documents'],
      phones: [{ number: '+74951112233' }],
    }),
  ]),
);

test('partners of advocates stand first to last by kind; offices come when they are asked for', async () => {
  await open();
  await card('Helpers');
  expect(names()).toEqual(['Helpers', 'Union', 'Clinic', 'Researchers']);
  fireEvent.click(screen.getByRole('button', { name: 'Also hotlines and state offices' }));
  await waitFor(() => expect(names()).toEqual(['Helpers', 'Union', 'Clinic', 'Researchers', 'Embassy']));
  await expectAccessible();
});

test('a card says who, where and on what they work, leads to the contact, and warns of danger', async () => {
  await open();
  const clinic = await card('Clinic');
  expect(within(clinic).getByText('Legal clinic · Kyrgyzstan, Osh')).toBeTruthy();
  expect(within(clinic).getByText('Legal advice · Help with documents')).toBeTruthy();
  expect(within(clinic).getByRole('link', { name: 'Clinic' }).getAttribute('href')).toBe('/people/clinic');
  expect(clinic.querySelector('.risk')).toBeNull();
  expect((await card('Helpers')).querySelector('.risk')?.textContent).toContain('may be dangerous');
});

test('for a chosen organisation partners are ranked by what they share, and that is said', async () => {
  await open({ at: '/groups?with=clinic' });
  const helpers = await card('Helpers');
  expect(names()).toEqual(['Helpers', 'Union']);
  expect(within(helpers).getByText('In common: Legal advice, Help with documents')).toBeTruthy();
  expect(within(await card('Union')).getByText('In common: same town')).toBeTruthy();
  const chosen = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Partners for' });
  expect(chosen.selectedOptions[0]?.textContent).toBe('Clinic');
});

test('the overview counts who does what where, and each number leads to them', async () => {
  await open();
  const table = await screen.findByRole('table', { name: 'Who does what in which country' });
  const link = within(table).getByRole('link', { name: 'Defending migrants’ rights, Russia: 1' });
  expect(link.getAttribute('href')).toBe('/groups?service=advocacy&country=RU');
  const heads = within(table)
    .getAllByRole('columnheader')
    .map(({ textContent }) => textContent);
  expect(heads).toEqual(['Works on', 'Kyrgyzstan', 'Russia']);
  const row = within(table).getByRole('rowheader', { name: 'Research' }).closest('tr')!;
  expect([...row.cells].map(({ textContent }) => textContent)).toEqual(['Research', '1', '0']);
});

test('service and country narrow the list', async () => {
  await open({ at: '/groups?service=advocacy&country=RU' });
  await card('Helpers');
  expect(names()).toEqual(['Helpers']);
});

test('the table carries the warning, and no number that a spreadsheet would reckon with', async () => {
  const files = catchFiles();
  await open({ at: '/groups?country=RU' });
  fireEvent.click(await screen.findByRole('button', { name: 'Save as a table (CSV)' }));
  const [, row] = readCsv(await files[0]!.text());
  expect(row?.[1]).toBe('Helpers');
  expect(row?.[6]).toBe("'+74951234567");
  expect(row?.at(-1)).toBe('Declared unwanted.');
});

test('a phone with some countries only says that there are more', async () => {
  await open();
  const note = await screen.findByRole('note');
  expect(note.textContent).toContain('Only organisations of countries kept on this phone.');
  expect(within(note).getByRole('link', { name: 'Add other countries' }).getAttribute('href')).toBe('/packs?change=1');
});
