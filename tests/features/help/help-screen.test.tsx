// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { splitLabel } from '#features/phone-label.tsx';
import { routes } from '#features/help/routes.ts';
import { sharedDatabase } from '#store/database.ts';
import { writeState } from '#store/packs.ts';
import { makeOrganisation } from '../../support/builders.ts';
import { expectAccessible, openScreen, putOnPhone, type ScreenPlan } from '../../support/screen.tsx';

const open = (at = '/help', plan: Partial<ScreenPlan> = {}) => openScreen({ routes, at, ...plan });
const numbers = () => [...document.querySelectorAll('a[href^="tel:"]')].map((link) => link.getAttribute('href'));

const emergency = (country: string, numbersOf: [string, string][]) =>
  makeOrganisation({
    id: `${country.toLowerCase()}-emergency`,
    type: 'hotline',
    country,
    phones: numbersOf.map(([number, label]) => ({ number, label, shortCode: true })),
    services: ['emergency', 'hotline'],
    asOf: '2026-01',
  });

const URGENT = [
  makeOrganisation({ id: 'consul', name: 'Consul', services: ['consular', 'emergency'], phones: [{ number: '+79251155047' }] }),
  emergency('RU', [
    ['112', 'Unified emergency (free call; ru, en)'],
    ['102', 'Police'],
  ]),
  emergency('KG', [['103', 'Ambulance']]),
  { ...emergency('SA', [['911', 'Ambulance, fire, police']]), risk: 'A report may be passed on.' },
];

test('the first followed country, its emergency numbers before everything else, in the reader’s words', async () => {
  await putOnPhone(URGENT, 'core');
  await open('/help', { lang: 'ky', settings: { scopes: ['RU', 'KG', 'policy'] } });
  const section = await screen.findByRole('region', { name: 'Шашылыш чалуу: Россия' });
  expect(within(section).getByRole('link', { name: /^112/ }).textContent).toBe('112Бардык шашылыш кызматтар');
  expect(within(section).getByRole('link', { name: /^102/ }).textContent).toBe('102Полиция');
  expect(numbers()).toEqual(['tel:112', 'tel:102', 'tel:+79251155047']);
  expect(section.textContent).toContain('Кыска номерлер өлкөнүн ичинде гана иштейт.');
  await expectAccessible();
});

test('the country chosen is remembered in the address', async () => {
  await putOnPhone(URGENT, 'core');
  await open('/help', { settings: { scopes: ['RU', 'KG'] } });
  fireEvent.click(await screen.findByRole('button', { name: 'Kyrgyzstan' }));
  expect(window.location.search).toBe('?country=KG');
  await waitFor(() => expect(numbers()).toEqual(['tel:103']));
  expect(screen.getByRole('button', { name: 'Kyrgyzstan' }).getAttribute('aria-pressed')).toBe('true');
  fireEvent.change(screen.getByRole('combobox', { name: 'Where you are' }), { target: { value: 'SA' } });
  await waitFor(() => expect(numbers()).toEqual(['tel:911']));
});

test('a risk stands before the emergency number too', async () => {
  await putOnPhone(URGENT, 'core');
  await open('/help?country=SA');
  const risk = await screen.findByText('A report may be passed on.');
  const call = screen.getByRole('link', { name: /^911/ });
  expect(risk.compareDocumentPosition(call) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});

test('a phone with nothing on it says so, why, and what to do', async () => {
  await writeState(sharedDatabase(), { lastFailure: 'net/offline' });
  const start = vi.fn(async () => ({}));
  await open('/help', { tools: { sync: { start, stop: () => undefined, peek: () => Promise.reject(new Error('not asked')) } } });
  expect(await screen.findByText(/^The emergency numbers are not on this phone yet/)).toBeTruthy();
  expect(await screen.findByText('No network.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Load the numbers now' }));
  expect(start).toHaveBeenCalledWith({ asked: true });
});

test.each([
  ['Ambulance, fire, police', ['ambulance', 'fire', 'police'], ''],
  ['Rescue and unified emergency (free call)', ['rescue service', 'unified emergency'], '(free call)'],
  ['Embassy (2020)', ['embassy'], '(2020)'],
])('the label “%s” is known part by part', (label, parts, rest) => expect(splitLabel(label)).toEqual({ parts, rest }));

test('a label with an unknown part stays as the editors wrote it', () =>
  expect(splitLabel('Police from mobile (02 landline)')).toBeUndefined());
