// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { screen, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { routes } from '#features/journey/routes.ts';
import { routes as topicRoutes } from '#features/topics/routes.ts';
import { makeArticle, makeText } from '../../support/builders.ts';
import { expectAccessible, openScreen, putOnPhone } from '../../support/screen.tsx';

const titles = (region: HTMLElement) =>
  within(region)
    .getAllByRole('link')
    .map((link) => link.querySelector('.row-title')?.textContent);

beforeEach(() =>
  putOnPhone([
    makeArticle({ id: 'korea', topic: 'wages', stages: ['in-trouble'], countries: ['KR'] }),
    makeArticle({ id: 'russia', topic: 'wages', stages: ['in-trouble'] }),
    makeArticle({ id: 'other-stage', topic: 'wages', stages: ['planning'] }),
    makeText({ id: 'korea', lang: 'en', title: 'Wages in Korea' }),
    makeText({ id: 'russia', lang: 'ru', title: 'Зарплата в России' }),
    makeText({ id: 'other-stage', lang: 'en', title: 'Before leaving' }),
  ]),
);

test('a stage shows its pages, those of the countries the reader follows first', async () => {
  await openScreen({ routes, at: '/journey/in-trouble' });
  expect(titles(await screen.findByRole('region', { name: 'Your countries' }))).toEqual(['Зарплата в России']);
  expect(titles(screen.getByRole('region', { name: 'Other countries' }))).toEqual(['Wages in Korea']);
  expect(screen.getByRole('heading', { level: 1, name: 'In trouble' })).toBeTruthy();
  await expectAccessible();
});

test('many pages stand on shelves by what they are about', async () => {
  const many = Array.from({ length: 9 }, (_, at) => ({ id: `page-${at}`, topic: at < 5 ? ('police' as const) : ('work' as const) }));
  await putOnPhone(
    many.flatMap((page) => [makeArticle({ ...page, stages: ['at-work'] }), makeText({ id: page.id, lang: 'ru', title: page.id })]),
  );
  await openScreen({ routes, at: '/journey/at-work' });
  expect(titles(await screen.findByRole('region', { name: 'Permission to work' }))).toHaveLength(4);
  expect(titles(screen.getByRole('region', { name: 'Police checks' }))).toHaveLength(5);
  await expectAccessible();
});

test('a page in another language says in which, and its title carries it', async () => {
  await openScreen({ routes, at: '/journey/in-trouble' });
  const title = await screen.findByText('Зарплата в России');
  expect(title.getAttribute('lang')).toBe('ru');
  expect(title.closest('a')?.textContent).toContain('Language of the text: Russian');
});

test('a stage without pages leads on', async () => {
  await openScreen({ routes, at: '/journey/going-home' });
  expect((await screen.findByRole('link', { name: 'Find people who help' })).getAttribute('href')).toBe('/people');
});

test('a topic gathers its pages from every stage', async () => {
  await openScreen({ routes: topicRoutes, at: '/topic/wages', settings: { scopes: [] } });
  await screen.findByText('Before leaving');
  expect(titles(screen.getByRole('main')).filter(Boolean)).toHaveLength(3);
  expect(screen.getByRole('heading', { level: 1, name: 'Wages' })).toBeTruthy();
});
