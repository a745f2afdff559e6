// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { routes } from '#features/search/routes.ts';
import { makeArticle, makeOrganisation, makeTerm, makeText } from '../../support/builders.ts';
import { expectAccessible, openScreen, putOnPhone, type ScreenPlan } from '../../support/screen.tsx';

const open = (plan: Partial<ScreenPlan> = {}) => openScreen({ routes, at: '/search', ...plan });

beforeEach(() =>
  putOnPhone([
    makeArticle({ id: 'ban' }),
    makeText({ id: 'ban', lang: 'en', title: 'Entry ban' }),
    makeOrganisation({ id: 'ban-lawyers', name: 'Ban lawyers' }),
    makeTerm({ id: 'entry-ban', terms: { en: [{ t: 'ban on entry', kind: 'preferred' }] } }),
  ]),
);

test('what is found says what it is and leads to where it is read', async () => {
  await open({ at: '/search?q=ban' });
  const results = await screen.findByRole('list', { name: 'What was found' });
  const found = within(results)
    .getAllByRole('link')
    .map((link) => [link.querySelector('.mark')?.textContent, link.querySelector('.row-title')?.textContent, link.getAttribute('href')]);
  expect(found.toSorted()).toEqual([
    ['Page', 'Entry ban', '/article/ban'],
    ['Who helps', 'Ban lawyers', '/people/ban-lawyers'],
    ['Word', 'ban on entry', '/glossary#entry-ban'],
  ]);
  expect(screen.getByText('Found: 3')).toBeTruthy();
  await expectAccessible();
});

test('it finds as one types, and the words stand in the address', async () => {
  await open();
  fireEvent.change(await screen.findByRole('searchbox', { name: 'What are you looking for?' }), { target: { value: 'entr' } });
  expect(await screen.findByText('Entry ban')).toBeTruthy();
  expect(window.location.search).toBe('?q=entr');
});

test('where nothing is found, people and topics are offered', async () => {
  await open({ at: '/search?q=zzz' });
  expect(await screen.findByText('Nothing found. Try another word, or fewer words.')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Ask people who help' }).getAttribute('href')).toBe('/people');
  expect(screen.getByRole('link', { name: 'Wages' }).getAttribute('href')).toBe('/topic/wages');
});

test('"nothing found" is never said of words that have not been looked for yet', async () => {
  await open();
  fireEvent.change(await screen.findByRole('searchbox'), { target: { value: 'ban' } });
  expect(screen.queryByText(/Nothing found/)).toBeNull();
  expect(await screen.findByText('Entry ban')).toBeTruthy();
});
