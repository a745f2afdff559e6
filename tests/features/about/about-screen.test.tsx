// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { screen } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Organisation } from '#core/organisation.ts';
import { FOUNDING_PROJECT } from '#features/about/founding-project.ts';
import { routes } from '#features/about/routes.ts';
import { routes as moreRoutes } from '#features/more/routes.ts';
import { expectAccessible, openScreen } from '../../support/screen.tsx';

test('the founding project’s contact is the one in the content', () => {
  const organisations = parse(readFileSync('content/organisations/kg.yaml', 'utf8')) as Organisation[];
  const { id, address, phones, email, website, asOf } = organisations.find((organisation) => organisation.id === FOUNDING_PROJECT.id)!;
  const [phone] = phones;
  const extensions = phone?.label?.match(/\d{3}/g);
  expect(FOUNDING_PROJECT).toEqual({ id, address, phone: phone?.number, extensions, email: email?.[0], website, asOf });
});

test('says what it cannot protect from, and of which year the old contact is', async () => {
  await openScreen({ routes, at: '/about' });
  expect(await screen.findByText(/Whoever holds your unlocked phone/)).toBeTruthy();
  expect(screen.getByText(/No number was dialled/)).toBeTruthy();
  expect(screen.getByText(/as printed in 2013/)).toBeTruthy();
  expect(screen.getByRole('link', { name: '+996 312 91 50 00' }).getAttribute('href')).toBe('tel:+996312915000');
  await expectAccessible();
});

test('“More” leads everywhere that has no place in the bottom bar', async () => {
  await openScreen({ routes: moreRoutes, at: '/more' });
  await screen.findByRole('heading', { level: 1, name: 'More' });
  const ways = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
  expect(ways).toEqual(expect.arrayContaining(['/packs', '/search', '/settings', '/start', '/about', '/country/RU']));
  expect(screen.getByText('on this phone').closest('a')?.getAttribute('href')).toBe('/country/RU');
  await expectAccessible();
});
