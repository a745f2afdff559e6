// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { routes } from '#features/facts/routes.ts';
import { makeFact, makeOverlay } from '../../support/builders.ts';
import { makeLaw } from '../../support/policy-builders.ts';
import { expectAccessible, openScreen, putOnPhone, type ScreenPlan } from '../../support/screen.tsx';

const open = (plan: Partial<ScreenPlan> = {}) => openScreen({ routes, at: '/country/RU/facts', ...plan });
const card = async (text: string) => (await screen.findByText(text)).closest('li')!;

beforeEach(async () => {
  await putOnPhone([
    makeFact({ id: 'ru-days', topic: 'entry', statement: 'Ninety days.', appliesTo: ['visa-free', 'KG', 'UZ'], inForceFrom: '2025-01-01' }),
    makeFact({ id: 'ru-bill', topic: 'wages', statement: 'Wages will be paid weekly.', status: 'bill (February 2026)' }),
    makeFact({ id: 'ru-doubt', topic: 'wages', statement: 'Some say so.', conflicts: 'The ministry says otherwise.', confidence: 'low' }),
    makeFact({ id: 'ru-old', topic: 'entry', statement: 'Ninety days in each 180.', supersededBy: 'ru-days' }),
    makeFact({
      id: 'ru-steps',
      topic: 'police',
      statement: 'Ask for a protocol.',
      steps: ['Ask the name'],
      documentsNeeded: ['Passport'],
      consequence: 'A fine',
    }),
    makeOverlay({ id: 'ru-days', kind: 'fact', lang: 'ky', text: { statement: 'Токсон күн.' } }),
  ]);
});

test('a rule stands with whom it covers, its law, its dates and its sources', async () => {
  await open();
  const fact = await card('Ninety days.');
  expect(fact.textContent).toContain('people who enter without a visa; citizenship: Kyrgyzstan, Uzbekistan');
  expect(fact.textContent).toContain('Law on foreigners, № 115-FZ, art. 5');
  expect(fact.textContent).toContain('from 1 January 2025');
  expect(fact.textContent).toContain('15 January 2026');
  expect(within(fact).getByText('1 source')).toBeTruthy();
  expect(fact.querySelector('.sources a')?.getAttribute('href')).toBe('https://example.org/law');
  await expectAccessible();
});

test('a bill is marked before its words, and doubt is told', async () => {
  await open();
  const bill = await card('Wages will be paid weekly.');
  expect(within(bill).getByText('Not law: a bill, plan or promise')).toBeTruthy();
  expect(bill.textContent).toContain('Where it stands: bill (February 2026)');
  expect(bill.className).toContain('fact-unsettled');
  const doubt = await card('Some say so.');
  expect(doubt.textContent).toContain('Sources disagree: The ministry says otherwise.');
  expect(doubt.textContent).toContain('Little stands behind this.');
  expect(doubt.className).not.toContain('fact-unsettled');
});

test('a replaced rule is not shown', async () => {
  await open();
  await screen.findByText('Ninety days.');
  expect(screen.queryByText('Ninety days in each 180.')).toBeNull();
});

test('words that are not in the reader’s language say in which they are', async () => {
  await open({ lang: 'ky' });
  const translated = await card('Токсон күн.');
  expect(translated.textContent).toContain('машина которгон');
  expect(translated.textContent).not.toContain('Тексттин тили');
  const english = await card('Ask for a protocol.');
  expect(english.textContent).toContain('Тексттин тили: англисче');
  expect(within(english).getByText('Ask for a protocol.').getAttribute('lang')).toBe('en');
});

test('a topic narrows the list, and the choice stands in the address', async () => {
  await open();
  fireEvent.click(await screen.findByText('Topic: all'));
  fireEvent.click(screen.getByRole('button', { name: 'Wages', hidden: true }));
  await waitFor(() => expect(screen.queryByText('Ninety days.')).toBeNull());
  expect(screen.getByText('Some say so.')).toBeTruthy();
  expect(screen.getByText('2 rules')).toBeTruthy();
  expect(window.location.search).toBe('?topic=wages');
});

test('steps, papers and what follows are folded under the rule', async () => {
  await open({ at: '/country/RU/facts?topic=police' });
  const fact = await card('Ask for a protocol.');
  fireEvent.click(within(fact).getByText('What to do, papers'));
  for (const words of ['Ask the name', 'Passport', 'A fine']) expect(within(fact).getByText(words)).toBeTruthy();
});

test('of a long list twenty are drawn first, and a linked rule is always among them', async () => {
  await putOnPhone(
    Array.from({ length: 30 }, (_, n) => makeFact({ id: `kg-${n + 10}`, country: 'KG', statement: `Rule ${n + 10}.` })),
    'KG',
  );
  await open({ at: '/country/KG/facts#kg-35' });
  await screen.findByText('Rule 35.');
  expect(screen.queryByText('Rule 36.')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Show more (left: 4)' }));
  expect(screen.getByText('Rule 39.')).toBeTruthy();
});

test('a country without rules on this phone says so', async () => {
  await open({ at: '/country/JP/facts' });
  expect(await screen.findByText('There are no rules of this country on this phone.')).toBeTruthy();
});

test('a rule leads to the act it rests on, where that is on the phone', async () => {
  await putOnPhone([makeFact({ id: 'resting', statement: 'It rests.' }), makeLaw({ id: 'act', name: 'The act', facts: ['resting'] })]);
  await open();
  expect((await screen.findByRole('link', { name: 'The act' })).getAttribute('href')).toBe('/laws/act');
  expect(screen.getAllByRole('link', { name: 'The act' })).toHaveLength(1);
});
