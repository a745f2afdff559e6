// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { routes } from '#features/saved/routes.ts';
import { sharedDatabase } from '#store/database.ts';
import { listSaved, setSaved } from '#store/saved.ts';
import { makeArticle, makeFact, makeOrganisation, makeText } from '../../support/builders.ts';
import { expectAccessible, openScreen, putOnPhone } from '../../support/screen.tsx';

const save = (id: string, kind: string, day: number) =>
  setSaved(sharedDatabase(), { id, kind, saved: true, at: `2026-02-0${day}T00:00:00Z` });
const links = () => [...document.querySelectorAll('a.row')].map((link) => [link.textContent, link.getAttribute('href')]);

test('what was put aside stands here, the latest first, and says when it has left the phone', async () => {
  await putOnPhone([
    makeArticle({ id: 'ban' }),
    makeText({ id: 'ban', lang: 'en', title: 'Entry ban', summary: 'How to check.' }),
    makeOrganisation({ id: 'lawyers', name: 'Lawyers' }),
    makeFact({ id: 'days', statement: 'Ninety days.' }),
  ]);
  await save('ban', 'article', 1);
  await save('lawyers', 'organisation', 2);
  await save('days', 'fact', 3);
  await save('lost', 'article', 4);
  await openScreen({ routes, at: '/saved' });
  await screen.findByText('Lawyers');
  expect(links()).toEqual([
    ['No longer on this phonelost', '/packs'],
    ['Ninety days.', '/country/RU/facts#days'],
    ['Lawyers', '/people/lawyers'],
    ['Entry banHow to check.', '/article/ban'],
  ]);
  await expectAccessible();
});

test('a thing is let go with a button that names it', async () => {
  await putOnPhone([makeArticle({ id: 'ban' }), makeText({ id: 'ban', lang: 'en', title: 'Entry ban' })]);
  await save('ban', 'article', 1);
  await openScreen({ routes, at: '/saved' });
  fireEvent.click(await screen.findByRole('button', { name: 'Remove: Entry ban' }));
  expect(await screen.findByText(/^Nothing here yet/)).toBeTruthy();
  await waitFor(async () => expect(await listSaved(sharedDatabase())).toEqual([]));
});
