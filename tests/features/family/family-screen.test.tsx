// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { routes } from '#features/family/routes.ts';
import { sharedDatabase } from '#store/database.ts';
import { readEmergencyCard } from '#store/emergency-card.ts';
import { makeOrganisation } from '../../support/builders.ts';
import { expectAccessible, openScreen, putOnPhone } from '../../support/screen.tsx';

const PEOPLE = [
  makeOrganisation({ id: 'consulate', type: 'consulate', name: 'Consulate in Kazan', phones: [{ number: '+78431234567' }] }),
  makeOrganisation({ id: 'police', name: 'Police', services: ['emergency'], phones: [{ number: '102', shortCode: true }] }),
  makeOrganisation({ id: 'watched', type: 'hotline', name: 'Watched line', risk: 'Calls may be watched.' }),
];
const face = (): string => document.querySelector('.wallet')?.textContent ?? '';
const open = () => openScreen({ routes, at: '/emergency-card' });

test('what is typed stands on the card, stays on this phone, and is there the next time', async () => {
  await putOnPhone(PEOPLE);
  const { unmount } = await open();
  fireEvent.change(await screen.findByRole('textbox', { name: 'Name' }), { target: { value: 'Айгүл Асанова' } });
  fireEvent.change(screen.getByRole('textbox', { name: 'Passport number' }), { target: { value: 'AC1234567' } });
  expect(face()).toContain('Айгүл Асанова');
  await waitFor(async () => expect(await readEmergencyCard(sharedDatabase())).toEqual({ name: 'Айгүл Асанова', passport: 'AC1234567' }));
  await expectAccessible();
  unmount();
  await open();
  expect((await screen.findByRole<HTMLInputElement>('textbox', { name: 'Passport number' })).value).toBe('AC1234567');
});

test('the consulate that is chosen and the emergency numbers of the country are on it; a dangerous line is not', async () => {
  await putOnPhone(PEOPLE);
  await open();
  await waitFor(() => expect(face()).toContain('102'));
  fireEvent.change(await screen.findByRole('combobox', { name: 'Consulate or embassy' }), { target: { value: 'consulate' } });
  await waitFor(() => expect(face()).toContain('+7 843 123 45 67'));
  expect(face()).not.toContain('Watched line');
});

test('one touch wipes everything', async () => {
  await putOnPhone(PEOPLE);
  await open();
  fireEvent.change(await screen.findByRole('textbox', { name: 'Name' }), { target: { value: 'Айгүл' } });
  await waitFor(async () => expect(await readEmergencyCard(sharedDatabase())).toEqual({ name: 'Айгүл' }));
  fireEvent.click(screen.getByRole('button', { name: 'Erase the card' }));
  await waitFor(() => expect(face()).not.toContain('Айгүл'));
  expect(await sharedDatabase().settings.count()).toBe(0);
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' }).value).toBe('');
});
