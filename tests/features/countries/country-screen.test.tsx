// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { routes } from '#features/countries/routes.ts';
import { makeArticle, makeText } from '../../support/builders.ts';
import { expectAccessible, openScreen, putOnPhone } from '../../support/screen.tsx';

test('a country: help first, then its pages by topic in the order of need', async () => {
  await putOnPhone([
    makeArticle({ id: 'pay', topic: 'wages' }),
    makeArticle({ id: 'ban', topic: 'entry-ban' }),
    makeText({ id: 'pay', lang: 'en', title: 'Unpaid wages' }),
    makeText({ id: 'ban', lang: 'en', title: 'Entry ban page' }),
  ]);
  await openScreen({ routes, at: '/country/RU' });
  await screen.findByText('Unpaid wages');
  expect(screen.getAllByRole('heading').map((heading) => heading.textContent)).toEqual(['Russia', 'Entry ban', 'Wages']);
  const help = screen.getByRole('list', { name: 'Help in this country' });
  expect(
    within(help)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href')),
  ).toEqual(['/help?country=RU', '/people?country=RU', '/country/RU/facts', '/country/RU/booklet']);
  await expectAccessible();
});

test('a country that is not on this phone offers to bring it', async () => {
  await putOnPhone([makeArticle({ id: 'pay' }), makeText({ id: 'pay', lang: 'en' })]);
  await openScreen({ routes, at: '/country/JP' });
  expect(await screen.findByText('This country is not on this phone.')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Choose what to keep on the phone' }).getAttribute('href')).toBe('/packs');
});

test('a country that is here without pages sends the reader to its rules', async () => {
  await putOnPhone([makeArticle({ id: 'pay', countries: ['KZ'] }), makeText({ id: 'pay', lang: 'en' })]);
  await openScreen({ routes, at: '/country/RU' });
  expect(await screen.findByText(/There are no pages about this country yet/)).toBeTruthy();
});
