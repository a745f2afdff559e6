// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { Card } from '#core/card.ts';
import type { Overlay } from '#core/entry.ts';
import { routes } from '#features/cards/routes.ts';
import { makeFact } from '../../support/builders.ts';
import { expectAccessible, openScreen, putOnPhone } from '../../support/screen.tsx';

const CARD: Card = {
  id: 'card-ru',
  kind: 'card',
  country: 'RU',
  officialLanguage: 'ru',
  saidBy: 'machine',
  lines: [
    { as: 'right', facts: ['lawyer'], says: 'Мне нужен адвокат.' },
    { as: 'request', says: 'Прошу переводчика.' },
  ],
  means: ['I need a lawyer.', 'I ask for an interpreter.'],
};
const KYRGYZ: Overlay = {
  id: 'card-ru',
  kind: 'card',
  lang: 'ky',
  madeBy: 'machine',
  text: { means: ['Мага адвокат керек.', 'Котормочу суранам.'] },
};
const ARABIC: Card = {
  ...CARD,
  id: 'card-ae',
  country: 'AE',
  officialLanguage: 'ar',
  lines: [{ as: 'request', says: 'أطلب مترجمًا.' }],
  means: ['x'],
};
const FACT = makeFact({ id: 'lawyer', conflicts: 'Undated page.', law: [{ name: 'Constitution', article: 'art. 48' }] });

test('the official reads their language, the reader what it means and what it stands on', async () => {
  await putOnPhone([CARD, KYRGYZ, FACT]);
  await openScreen({ routes, at: '/cards/card-ru', lang: 'ky' });
  const said = await screen.findByText('Мне нужен адвокат.');
  expect(said.getAttribute('lang')).toBe('ru');
  expect(screen.getByText('Мага адвокат керек.').getAttribute('lang')).toBe('ky');
  expect(screen.getByText('Constitution, art. 48')).toBeTruthy();
  expect(screen.getByText(/^Бул өтүнүч/)).toBeTruthy();
  // A fact that is not settled, and sentences that nobody has checked, are told as such.
  expect(document.querySelectorAll('.doubt')).toHaveLength(1);
  expect(screen.getByText(/машина которгон\. Аны/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Text of the law' })).toBeTruthy();
  await expectAccessible();
});

test('Arabic runs from right to left', async () => {
  await putOnPhone([ARABIC], 'AE');
  await openScreen({ routes, at: '/cards/card-ae' });
  expect((await screen.findByText('أطلب مترجمًا.')).getAttribute('dir')).toBe('rtl');
});

test('the list names the country, and the language as its own people write it', async () => {
  await putOnPhone([CARD, ARABIC]);
  await openScreen({ routes, at: '/cards' });
  expect((await screen.findByRole('link', { name: /^Russia/ })).textContent).toBe('RussiaРусский');
  expect(screen.getByRole('link', { name: /^United Arab Emirates/ }).textContent).toBe('United Arab Emiratesالعربية');
});

test('with no card on the phone it leads to what is on it', async () => {
  await putOnPhone([FACT]);
  await openScreen({ routes, at: '/cards' });
  expect((await screen.findByRole('link', { name: 'On this phone' })).getAttribute('href')).toBe('/packs');
});

test('the light of the screen is asked for, and given back when the reader leaves', async () => {
  const release = vi.fn(async () => undefined);
  const request = vi.fn(async () => ({ release }));
  Object.defineProperty(navigator, 'wakeLock', { value: { request }, configurable: true });
  await putOnPhone([CARD]);
  const { unmount } = await openScreen({ routes, at: '/cards/card-ru' });
  await screen.findByText('Мне нужен адвокат.');
  await vi.waitFor(() => expect(request).toHaveBeenCalledWith('screen'));
  unmount();
  await vi.waitFor(() => expect(release).toHaveBeenCalled());
});
