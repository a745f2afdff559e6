// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { routes } from '#features/people/routes.ts';
import { makeOrganisation } from '../../support/builders.ts';
import { expectAccessible, openScreen, putOnPhone, type ScreenPlan } from '../../support/screen.tsx';

const open = (at: string, plan: Partial<ScreenPlan> = {}) => openScreen({ routes, at, ...plan });
const shown = () => [...document.querySelectorAll('.card-title')].map((title) => title.textContent);
const count = async (words: string) => waitFor(() => expect(screen.getByText(words).tagName).toBe('OUTPUT'));

const PEOPLE = [
  makeOrganisation({
    id: 'consul',
    name: 'Consul',
    city: 'Kazan',
    cityNames: { ky: 'Казань' },
    services: ['consular'],
    languages: ['ky', 'ru'],
  }),
  makeOrganisation({ id: 'silent', name: 'A silent one', city: 'Moscow', phones: [], status: 'active' }),
  makeOrganisation({ id: 'lawyers', name: 'Lawyers', city: 'Moscow', languages: ['tr'] }),
  makeOrganisation({ id: 'unsure', name: 'B unsure', city: 'Moscow', status: 'unknown' }),
  makeOrganisation({ id: 'gone', name: 'Gone', status: 'closed' }),
  makeOrganisation({ id: 'bishkek', name: 'In Bishkek', country: 'KG', city: 'Bishkek' }),
];

test('the followed country comes first: who can be reached and works, then the rest; closed ones are left out', async () => {
  await putOnPhone(PEOPLE);
  await open('/people');
  await count('4 found');
  expect(shown()).toEqual(['Consul', 'Lawyers', 'B unsure', 'A silent one']);
  await expectAccessible();
});

test('filters live in the address', async () => {
  await putOnPhone(PEOPLE);
  await open('/people?country=RU&city=Kazan&service=consular&speaks=ky');
  await count('1 found');
  expect(shown()).toEqual(['Consul']);
  expect((await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Town' })).value).toBe('Kazan');
});

test('a touched filter changes the address and the count, and a link’s language stays', async () => {
  await putOnPhone(PEOPLE);
  await open('/people?lang=en');
  await count('4 found');
  fireEvent.change(screen.getByRole('combobox', { name: 'They speak' }), { target: { value: 'tr' } });
  await count('1 found');
  expect(shown()).toEqual(['Lawyers']);
  expect(window.location.search).toBe('?lang=en&speaks=tr');
});

test('only towns of the chosen country are offered, named in the reader’s language; a new country lets go of the town', async () => {
  await putOnPhone(PEOPLE);
  await open('/people?country=RU&city=Kazan', { lang: 'ky' });
  const towns = await screen.findByRole('combobox', { name: 'Шаар' });
  expect(
    within(towns)
      .getAllByRole('option')
      .map((option) => option.textContent),
  ).toEqual(['Баары', 'Казань', 'Moscow']);
  fireEvent.change(screen.getByRole('combobox', { name: 'Өлкө' }), { target: { value: 'KG' } });
  await waitFor(() => expect(shown()).toEqual(['In Bishkek']));
  expect(window.location.search).toBe('?country=KG');
});

test('nobody found says so and offers to ask for less', async () => {
  await putOnPhone(PEOPLE);
  await open('/people?country=RU&service=elderly');
  await count('0 found');
  fireEvent.click(await screen.findByRole('button', { name: 'Show all in this country' }));
  await count('4 found');
});

test('a country that is not saved leads to what is on the phone', async () => {
  await putOnPhone(PEOPLE);
  await open('/people?country=JP');
  expect(await screen.findByText(/^Nobody on this phone for this country/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'On this phone' }).getAttribute('href')).toBe('/packs');
});

test('a long list comes in pages', async () => {
  await putOnPhone(Array.from({ length: 25 }, (_, index) => makeOrganisation({ id: `o-${index}` })));
  await open('/people');
  await count('25 found');
  expect(shown()).toHaveLength(20);
  fireEvent.click(screen.getByRole('button', { name: 'Show 5 more' }));
  expect(shown()).toHaveLength(25);
});

test('in a list too the risk stands before the number', async () => {
  await putOnPhone([makeOrganisation({ id: 'watched', risk: 'Calls may be watched.' })]);
  await open('/people');
  const risk = await screen.findByText(/may be dangerous for you/);
  const call = screen.getByRole('link', { name: /\+7/ });
  expect(risk.compareDocumentPosition(call) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});
