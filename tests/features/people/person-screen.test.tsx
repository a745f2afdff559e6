// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { Organisation } from '#core/organisation.ts';
import { mapHref, messengerLinks, smsNumbers } from '#features/people/contact-links.ts';
import { routes } from '#features/people/routes.ts';
import { sharedDatabase } from '#store/database.ts';
import { listSaved } from '#store/saved.ts';
import { makeOrganisation, makeOverlay } from '../../support/builders.ts';
import { expectAccessible, openScreen, putOnPhone, type ScreenPlan } from '../../support/screen.tsx';

const open = (id: string, plan: Partial<ScreenPlan> = {}) => openScreen({ routes, at: `/people/${id}`, ...plan });
const isBefore = (a: Element, b: Element): boolean => Boolean(a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING);

const CONSUL = makeOrganisation({
  id: 'consul',
  type: 'consulate',
  name: 'Consulate',
  names: { ky: 'Консулдук', ru: 'Консульство' },
  city: 'Kazan',
  address: '1, Main St, Kazan',
  phones: [
    { number: '+74951234567', label: 'Embassy hotline (night)', hours: '24/7' },
    { number: '1966', shortCode: true },
  ],
  messengers: [{ kind: 'whatsapp', address: '+996999312002' }],
  email: ['help@example.org'],
  website: 'https://example.org/',
  services: ['consular', 'documents'],
  languages: ['ky', 'tr'],
  serves: 'Everybody',
  asOf: '2024-08',
});

test('every way to reach them is a link that the phone understands', async () => {
  await putOnPhone([CONSUL]);
  await open('consul');
  expect(await screen.findByRole('heading', { level: 1, name: 'Consulate' })).toBeTruthy();
  const contacts = screen.getByRole('region', { name: 'How to reach them' });
  expect([...contacts.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
    'tel:+74951234567',
    'tel:1966',
    'https://wa.me/996999312002',
    'sms:+996999312002',
    'mailto:help@example.org',
    'https://example.org/',
    'geo:0,0?q=1%2C%20Main%20St%2C%20Kazan',
  ]);
  expect(contacts.textContent).toContain('Embassy hotline (night) · 24/7');
  expect(contacts.textContent).toContain('works only inside the country');
  await expectAccessible();
});

test('the risk is said before the first number', async () => {
  await putOnPhone([{ ...CONSUL, risk: 'Calls are watched.' }]);
  await open('consul');
  const risk = await screen.findByText('Calls are watched.');
  expect(isBefore(risk, screen.getByRole('link', { name: /\+7/ }))).toBe(true);
});

test('freshness: the date, that it is old, that nobody dialled it', async () => {
  await putOnPhone([CONSUL]);
  await open('consul');
  expect(await screen.findByText('Contact as of: August 2024.')).toBeTruthy();
  expect(screen.getByText(/More than a year old/)).toBeTruthy();
  expect(screen.getByText('No number was dialled.')).toBeTruthy();
});

test('an unknown state asks to call before going; a closed one says so', async () => {
  await putOnPhone([
    { ...CONSUL, status: 'unknown', asOf: undefined },
    { ...CONSUL, id: 'shut', status: 'closed' },
  ]);
  const first = await open('consul');
  expect(await screen.findByText(/call before you go/)).toBeTruthy();
  expect(screen.getByText(/bears no date/)).toBeTruthy();
  first.unmount();
  await open('shut');
  expect(await screen.findByText(/^Closed: they do not work any more/)).toBeTruthy();
});

test('words of the entry stand in the reader’s language where they exist', async () => {
  await putOnPhone([CONSUL, makeOverlay({ id: 'consul', kind: 'organisation', lang: 'ky', text: { serves: 'Баарына' } })]);
  await open('consul', { lang: 'ky' });
  expect(await screen.findByRole('heading', { level: 1, name: 'Консулдук' })).toBeTruthy();
  expect((await screen.findByText('Баарына')).getAttribute('lang')).toBe('ky');
  expect(screen.queryByText(/Тексттин тили/)).toBeNull();
});

test('the contact goes to the phone book as a file made on the phone, with the warning in it', async () => {
  await putOnPhone([{ ...CONSUL, risk: 'Calls are watched.' }]);
  await open('consul', { lang: 'ky' });
  const link = await screen.findByRole('link', { name: 'Телефон китепчесине' });
  expect(link.getAttribute('download')).toBe('consul.vcf');
  const [head, body = ''] = link.getAttribute('href')?.split(',') ?? [];
  expect(head).toBe('data:text/vcard;charset=utf-8');
  const card = decodeURIComponent(body).replaceAll('\r\n ', '');
  expect(card).toContain('FN:Консулдук');
  expect(card).toContain('TEL;TYPE=VOICE:+74951234567');
  expect(card).toContain('Calls are watched.');
});

test('it is put aside and let go', async () => {
  await putOnPhone([CONSUL]);
  await open('consul');
  const save = await screen.findByRole('button', { name: 'Save' });
  fireEvent.click(save);
  await waitFor(() => expect(save.getAttribute('aria-pressed')).toBe('true'));
  expect(await listSaved(sharedDatabase())).toMatchObject([{ id: 'consul', kind: 'organisation' }]);
  fireEvent.click(save);
  await waitFor(() => expect(save.getAttribute('aria-pressed')).toBe('false'));
});

test('sharing hands on the numbers themselves', async () => {
  await putOnPhone([CONSUL]);
  const shareText = vi.fn(async () => 'copied' as const);
  await open('consul', { tools: { shareText } });
  fireEvent.click(await screen.findByRole('button', { name: 'Share' }));
  expect(await screen.findByText(/^Copied/)).toBeTruthy();
  expect(shareText).toHaveBeenCalledWith(expect.objectContaining({ title: 'Consulate', text: expect.stringContaining('1966') }));
});

test('a contact that is not on this phone says so', async () => {
  await putOnPhone([CONSUL]);
  await open('nobody');
  expect(await screen.findByText(/^This contact is not on the phone/)).toBeTruthy();
  expect(screen.getByRole('heading', { level: 1, name: 'Who can help' })).toBeTruthy();
});

const messenger = (kind: 'telegram' | 'viber' | 'other' | 'line', address: string) =>
  messengerLinks({ messengers: [{ kind, address }] })[0]?.href;
const place = (patch: Partial<Organisation>) => makeOrganisation({ id: 'a', name: 'Here', ...patch });

describe('contact links', () => {
  test.each([
    ['telegram', 'https://t.me/somebody', 'https://t.me/somebody'],
    ['telegram', '@somebody', 'https://t.me/somebody'],
    ['telegram', '+79037922279', 'https://t.me/+79037922279'],
    ['telegram', 'bot, named on the site', undefined],
    ['viber', '+79037922279', 'viber://chat?number=%2B79037922279'],
    ['other', 'web chat: http://e-consul.gov.kg/', 'http://e-consul.gov.kg/'],
    ['line', 'some words', undefined],
  ] as const)('%s “%s”', (kind, address, href) => expect(messenger(kind, address)).toBe(href));

  test('a text message goes only to numbers that a mobile messenger lives on, each once', () => {
    const address = '+79037922279';
    expect(
      smsNumbers({
        messengers: [
          { kind: 'viber', address },
          { kind: 'whatsapp', address },
          { kind: 'other', address: 'web chat' },
        ],
      }),
    ).toEqual([address]);
  });

  test('a map opens at the point, else asks for the address with its town; without either there is no link', () => {
    expect(mapHref(place({ geo: [55.7, 37.6] }), false)).toBe('geo:55.7,37.6?q=55.7%2C37.6(Here)');
    expect(mapHref(place({ geo: [55.7, 37.6] }), true)).toBe('maps:?ll=55.7,37.6&q=Here');
    expect(mapHref(place({ address: '7 Main St', city: 'Osh' }), false)).toBe('geo:0,0?q=7%20Main%20St%2C%20Osh');
    expect(mapHref(place({ city: 'Osh' }), false)).toBeUndefined();
  });
});
