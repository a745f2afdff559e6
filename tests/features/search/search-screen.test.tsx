// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { CONTENTS_ID } from '#core/entry.ts';
import { sharedDatabase } from '#store/database.ts';
import { routes } from '#features/search/routes.ts';
import { makeArticle, makeOrganisation, makeTerm, makeText } from '../../support/builders.ts';
import { expectAccessible, openScreen, putOnPhone, type ScreenPlan } from '../../support/screen.tsx';

const open = (plan: Partial<ScreenPlan> = {}) => openScreen({ routes, at: '/search', ...plan });

/** A link among what was found; the shelves below have links too. */
async function foundLink(name: RegExp): Promise<HTMLElement> {
  return within(await screen.findByRole('list', { name: 'What was found' })).findByRole('link', { name });
}

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
  await screen.findByText('Found: 3');
  const results = screen.getByRole('list', { name: 'What was found' });
  const found = within(results)
    .getAllByRole('link')
    .map((link) => [link.querySelector('.mark')?.textContent, link.querySelector('.row-title')?.textContent, link.getAttribute('href')]);
  expect(found.toSorted()).toEqual([
    ['Page', 'Entry ban', '/article/ban'],
    ['Who helps', 'Ban lawyers', '/people/ban-lawyers'],
    ['Word', 'ban on entry', '/glossary#entry-ban'],
  ]);
  await expectAccessible();
});

test('it finds as one types, and the words stand in the address', async () => {
  await open();
  fireEvent.change(await screen.findByRole('searchbox', { name: 'What are you looking for?' }), { target: { value: 'entr' } });
  expect(await foundLink(/Entry ban/)).toBeTruthy();
  expect(window.location.search).toBe('?q=entr');
});

test('where nothing is found, people and topics are offered', async () => {
  await open({ at: '/search?q=zzz' });
  expect(await screen.findByText('Nothing found. Try another word, or fewer words.')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Ask people who help' }).getAttribute('href')).toBe('/people');
  expect(screen.getByRole('link', { name: 'Wages' }).getAttribute('href')).toBe('/topic/wages');
});

test('a page that is not on this phone is named, with the part it belongs to, and leads to where it can be fetched', async () => {
  const articles = [{ id: 'korea-eps', scope: 'KR', titles: { en: 'Korea: the EPS programme' } }];
  await putOnPhone([{ id: CONTENTS_ID, kind: 'contents', articles }, makeTerm({ id: 'visa' })], 'core');
  await open({ at: '/search?q=eps' });
  await screen.findByRole('heading', { name: 'Not on this phone yet' });
  expect(screen.getByRole('link', { name: /Korea: the EPS programme.*South Korea/ }).getAttribute('href')).toBe('/article/korea-eps');
  expect(screen.queryByText(/Nothing found/)).toBeNull();
  await expectAccessible();
});

test('"nothing found" is never said of words that have not been looked for yet', async () => {
  await open();
  fireEvent.change(await screen.findByRole('searchbox'), { target: { value: 'ban' } });
  expect(screen.queryByText(/Nothing found/)).toBeNull();
  expect(await foundLink(/Entry ban/)).toBeTruthy();
});

test('a word with a mistake finds what was meant, and says so', async () => {
  await open({ at: '/search?q=entyr' });
  expect(await screen.findByText('Looked for “entry”')).toBeTruthy();
  expect(await foundLink(/Entry ban/)).toBeTruthy();
});

test('what was found stands out in the title', async () => {
  await open({ at: '/search?q=entry' });
  const link = await foundLink(/Entry ban/);
  expect([...link.querySelectorAll('.row-title mark')].map((mark) => mark.textContent)).toEqual(['Entry']);
});

test('words of the glossary are offered while one types, and one touch takes them', async () => {
  await open({ at: '/search?q=ban' });
  fireEvent.click(await screen.findByRole('button', { name: 'ban on entry' }));
  await waitFor(() => expect(new URLSearchParams(window.location.search).get('q')).toBe('ban on entry'));
});

test('only what a filter names is shown, and the filter stands in the address', async () => {
  await open({ at: '/search?q=ban' });
  await screen.findByText('Found: 3');
  fireEvent.change(screen.getByLabelText('What to look for'), { target: { value: 'organisation' } });
  expect(await screen.findByText('Found: 1')).toBeTruthy();
  expect(screen.getByRole('link', { name: /Ban lawyers/ })).toBeTruthy();
  expect(new URLSearchParams(window.location.search).get('kind')).toBe('organisation');
});

test('what led to a page is remembered on this phone, and one touch forgets it', async () => {
  const { unmount } = await open({ at: '/search?q=entry' });
  fireEvent.click(await foundLink(/Entry ban/));
  await waitFor(async () => expect(await sharedDatabase().searches.count()).toBe(1));
  unmount();
  await open();
  expect((await screen.findByRole('link', { name: 'entry' })).getAttribute('href')).toBe('/search?q=entry');
  fireEvent.click(screen.getByRole('button', { name: 'Forget these' }));
  await waitFor(() => expect(screen.queryByRole('link', { name: 'entry' })).toBeNull());
});

test('ten are shown at first and the rest when asked for; how many stands in the address, for the way back', async () => {
  const many = Array.from({ length: 25 }, (_, n) => makeArticle({ id: `visa-${n}` }));
  await putOnPhone([...many, ...many.map(({ id }) => makeText({ id, lang: 'en', title: `Visa rule ${id}` }))]);
  await open({ at: '/search?q=visa' });
  await screen.findByText('Found: 25');
  const shown = (): number => within(screen.getByRole('list', { name: 'What was found' })).getAllByRole('link').length;
  expect(shown()).toBe(10);
  fireEvent.click(screen.getByRole('button', { name: /15/ }));
  await waitFor(() => expect(shown()).toBe(25));
  expect(new URLSearchParams(window.location.search).get('shown')).toBe('30');
  expect(screen.queryByRole('button', { name: /more/i })).toBeNull();
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'visa rule' } });
  await waitFor(() => expect(shown()).toBe(10));
});
