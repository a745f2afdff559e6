// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { routes } from '#features/home/routes.ts';
import { sharedDatabase } from '#store/database.ts';
import { writeState } from '#store/packs.ts';
import { makeMilestone, makeOverlay } from '../../support/builders.ts';
import { expectAccessible, openScreen, putOnPhone, type ScreenPlan } from '../../support/screen.tsx';

const open = (plan: Partial<ScreenPlan> = {}) => openScreen({ routes, at: '/', ...plan });

test('home is the journey: six ways in, in the order of life', async () => {
  await open();
  const journey = await screen.findByRole('region', { name: 'What is your situation?' });
  expect(
    within(journey)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href')),
  ).toEqual([
    '/journey/planning',
    '/journey/arrived',
    '/journey/at-work',
    '/journey/in-trouble',
    '/journey/going-home',
    '/journey/family-abroad',
  ]);
  expect(screen.getByRole('heading', { level: 1, name: 'Tirek' })).toBeTruthy();
  await expectAccessible();
});

test('a phone with nothing on it says so and leads to the start', async () => {
  await open({ settings: { onboarded: false, scopes: [] } });
  expect(await screen.findByText('Nothing is saved on this phone yet.')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Choose language and countries' }).getAttribute('href')).toBe('/start');
  expect(screen.queryByText(/Saved on this phone/)).toBeNull();
});

const statesOf: [string, string, string][] = [
  ['the same day', '2026-02-10T00:30:00', 'checked today'],
  ['the evening before', '2026-02-09T23:50:00', 'checked yesterday'],
  ['five days before', '2026-02-05T12:00:00', 'checked 5 days ago'],
  ['last year', '2025-12-01T12:00:00', 'last checked: 1 December 2025'],
];

test.each(statesOf)('the state line tells three truths; checked %s', async (_, lastSuccessAt, words) => {
  await putOnPhone([makeMilestone({ id: 'old', date: '2020' })]);
  await writeState(sharedDatabase(), { lastSuccessAt: new Date(lastSuccessAt).toISOString() });
  await open();
  const line = await screen.findByText(/Saved on this phone/);
  expect(line.textContent).toBe(`Saved on this phone · content of 1 February 2026 · ${words}`);
});

test('a newer edition that waits is said beside the date of what is here: the line claims no more than is true', async () => {
  await putOnPhone([makeMilestone({ id: 'old', date: '2020' })]);
  await writeState(sharedDatabase(), { waiting: { edition: 2, bytes: 640_000 } });
  await open();
  expect((await screen.findByText(/Saved on this phone/)).textContent).toMatch(
    /content of 1 February 2026 · .* · a newer edition is there$/,
  );
});

test('content that was to be renewed and was not is shown with a warning, never withheld', async () => {
  await putOnPhone([makeMilestone({ id: 'new', date: '2026-01' })]);
  await open({ tools: { now: () => new Date('2026-05-02T00:00:00Z') } });
  expect((await screen.findByRole('note')).textContent).toMatch(/should have been renewed/);
  expect(await screen.findByText('Title of new')).toBeTruthy();
});

test('a bill does not look like a law, nor does a law that has not begun', async () => {
  await putOnPhone([
    makeMilestone({ id: 'law', date: '2026-01-01' }),
    makeMilestone({ id: 'bill', date: '2026-02-01', standing: 'bill', status: 'first reading' }),
    makeMilestone({ id: 'coming', date: '2026-03-01' }),
    makeMilestone({ id: 'too-old', date: '2024-01-01' }),
    makeMilestone({ id: 'elsewhere', date: '2026-01-05', country: 'JP' }),
  ]);
  await open();
  const changes = await screen.findByRole('region', { name: 'What changed' });
  const shown = within(changes)
    .getAllByRole('listitem')
    .map((row) => [within(row).getByText(/^Title of/).textContent, row.querySelector('.mark')?.textContent]);
  expect(shown).toEqual([
    ['Title of coming', 'Not in force yet'],
    ['Title of bill', 'Bill or draft, not law'],
    ['Title of law', undefined],
  ]);
});

test('what changed is told in the reader’s language, and says where it is not', async () => {
  await putOnPhone([
    makeMilestone({ id: 'one', date: '2026-01-01' }),
    makeMilestone({ id: 'two', date: '2026-01-02' }),
    makeOverlay({ id: 'one', kind: 'milestone', lang: 'ky', text: { title: 'Жаңы мыйзам' } }),
  ]);
  await open({ lang: 'ky' });
  const translated = (await screen.findByText('Жаңы мыйзам')).closest('li');
  expect(translated?.textContent).not.toContain('Тексттин тили');
  expect(screen.getByText('Title of two').closest('li')?.textContent).toContain('Тексттин тили: англисче');
});

test('the search box leads to the search screen with the words in the address', async () => {
  await open();
  fireEvent.change(await screen.findByRole('searchbox'), { target: { value: ' кара тизме ' } });
  fireEvent.submit(screen.getByRole('search'));
  expect(window.location.pathname + window.location.search).toBe(`/search?q=${encodeURIComponent('кара тизме')}`);
});

test('followed countries are one touch away', async () => {
  await putOnPhone([makeMilestone({ id: 'law', date: '2026-01-01' })]);
  await open({ settings: { scopes: ['RU', 'KZ', 'policy'] } });
  const countries = await screen.findByRole('region', { name: 'Your countries' });
  expect(
    within(countries)
      .getAllByRole('link')
      .map((link) => [link.textContent, link.getAttribute('href')]),
  ).toEqual([
    ['Russia', '/country/RU'],
    ['Kazakhstan', '/country/KZ'],
  ]);
});
