// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { routes } from '#features/timeline/routes.ts';
import { sharedDatabase } from '#store/database.ts';
import { makeMilestone, makeOverlay } from '../../support/builders.ts';
import { savedFile } from '../../support/saved-file.ts';
import { expectAccessible, openScreen, putOnPhone, type ScreenPlan } from '../../support/screen.tsx';

const open = (plan: Partial<ScreenPlan> = {}) => openScreen({ routes, at: '/timeline', ...plan });
const row = async (title: string) => (await screen.findByText(title)).closest('li')!;
/** Each year with the titles below it. */
const years = (): [string | null, (string | null)[]][] =>
  screen
    .getAllByRole('region')
    .map((year) => [
      within(year).getByRole('heading', { level: 2 }).textContent,
      [...year.querySelectorAll('.change-title')].map(({ textContent }) => textContent),
    ]);

const CONTENT = [
  makeMilestone({ id: 'old', date: '2014-05', title: 'The union', type: 'agreement', country: 'EAEU' }),
  makeMilestone({ id: 'law', date: '2025-12-18', title: 'The law', endDate: '2026-01-31' }),
  makeMilestone({ id: 'talks', date: '2026-01-20', title: 'The talks', type: 'negotiation', country: 'KG', standing: 'completed' }),
  makeMilestone({ id: 'bill', date: '2026-02-01', title: 'The bill', standing: 'bill', status: 'first reading (February 2026)' }),
  makeMilestone({ id: 'ahead', date: '2026-07-01', title: 'The law to come' }),
  makeMilestone({ id: 'replaced', date: '2026-02-02', title: 'The replaced one', supersededBy: 'bill' }),
  makeOverlay({ id: 'law', kind: 'milestone', lang: 'ky', text: { title: 'Жаңы мыйзам', summary: 'Эмне өзгөрдү.' } }),
];

beforeEach(() => putOnPhone(CONTENT, 'policy'));

test('what changed stands year by year, newest first, without what a newer entry has replaced', async () => {
  await open();
  await screen.findByText('The law');
  expect(years()).toEqual([
    ['2026', ['The law to come', 'The bill', 'The talks']],
    ['2025', ['The law']],
    ['2014', ['The union']],
  ]);
  expect(screen.getByText('5 changes')).toBeTruthy();
  await expectAccessible();
});

test('a bill does not look like a law, nor does a law that has not begun', async () => {
  await open();
  const bill = await row('The bill');
  expect(within(bill).getByText('Bill or draft, not law')).toBeTruthy();
  expect(bill.className).toContain('change-unsettled');
  const ahead = await row('The law to come');
  expect(within(ahead).getByText('Not in force yet')).toBeTruthy();
  expect(ahead.className).not.toContain('change-unsettled');
  const law = await row('The law');
  expect(law.querySelector('.mark')).toBeNull();
});

test('a change says when, where and what it is, how it stands, and where that was read', async () => {
  await open();
  const law = await row('The law');
  expect(within(law).getByText('18 December 2025 – 31 January 2026 · Russia · Law · In force')).toBeTruthy();
  const fold = within(law).getByText('Status and 1 source').closest('details')!;
  expect(within(fold).getByText('in force').getAttribute('lang')).toBe('en');
  expect(fold.querySelector('.sources li')?.textContent).toBe('Ministry: Text of the law, 15 January 2026');
  expect(within(fold).getByRole('link', { hidden: true }).getAttribute('href')).toBe('https://example.org/law');
});

test('words are the reader’s where they are on the phone, and say where they are not', async () => {
  await open({ lang: 'ky' });
  const law = await row('Жаңы мыйзам');
  expect(within(law).getByText('Жаңы мыйзам').getAttribute('lang')).toBe('ky');
  expect(law.textContent).toContain('машина которгон');
  const talks = await row('The talks');
  expect(within(talks).getByText('The talks').getAttribute('lang')).toBe('en');
  expect(within(talks).getByText('Тексттин тили: англисче')).toBeTruthy();
});

test('country and kind narrow the list, and both stand in the address', async () => {
  await open();
  await screen.findByText('The law');
  const country = screen.getByRole('combobox', { name: 'Country' });
  expect(
    within(country)
      .getAllByRole('option')
      .map(({ textContent }) => textContent),
  ).toEqual(['All', 'Eurasian Economic Union (EAEU)', 'Kyrgyzstan', 'Russia']);
  fireEvent.change(country, { target: { value: 'RU' } });
  await waitFor(() => expect(screen.queryByText('The talks')).toBeNull());
  fireEvent.change(screen.getByRole('combobox', { name: 'Kind' }), { target: { value: 'negotiation' } });
  expect(await screen.findByText('There are no such changes on this phone.')).toBeTruthy();
  expect(window.location.search).toBe('?country=RU&type=negotiation');
  expect(screen.getByRole('link', { name: 'Show all changes' }).getAttribute('href')).toBe('/timeline');
});

test('an address with filters opens the narrowed list', async () => {
  await open({ at: '/timeline?country=KG&type=negotiation' });
  await screen.findByText('The talks');
  expect(years()).toEqual([['2026', ['The talks']]]);
});

test('of a long list twenty are drawn first, and always the linked one, marked', async () => {
  const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView');
  await putOnPhone(
    Array.from({ length: 30 }, (_, n) => makeMilestone({ id: `m-${n + 10}`, date: `${2020 - n}`, title: `Change ${n + 10}` })),
    'policy',
  );
  await open({ at: '/timeline#m-35' });
  const linked = await row('Change 35');
  expect(linked.className).toContain('named-place');
  expect(scrolled.mock.contexts).toEqual([linked]);
  expect(screen.queryByText('Change 36')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Show more (left: 4)' }));
  expect(screen.getByText('Change 39')).toBeTruthy();
});

test('a phone that has the part for laws and timeline has nothing to add', async () => {
  await open();
  await screen.findByText('The law');
  expect(screen.queryByRole('note')).toBeNull();
});

test('a phone without that part says what it has and where the rest is', async () => {
  const db = sharedDatabase();
  await Promise.all([db.entries.clear(), db.packs.clear()]);
  await putOnPhone(CONTENT.slice(1), 'core');
  await open();
  const note = await screen.findByRole('note');
  expect(note.textContent).toContain('Only recent changes are on this phone. The oldest: 18 December 2025.');
  expect(within(note).getByRole('link', { name: 'Add the older ones: “Laws, timeline, figures”' }).getAttribute('href')).toBe(
    '/packs?change=1',
  );
  await expectAccessible();
});

test('the standing and the order can be chosen, and what is shown can be taken along', async () => {
  await open({ at: '/timeline?sort=oldest' });
  await screen.findByText('The law');
  expect(years().map(([year]) => year)).toEqual(['2014', '2025', '2026']);
  fireEvent.change(screen.getByRole('combobox', { name: 'Standing' }), { target: { value: 'bill' } });
  await waitFor(() => expect(years()).toEqual([['2026', ['The bill']]]));
  const file = await savedFile(() => fireEvent.click(screen.getByRole('button', { name: /CSV/ })));
  const [head, ...rows] = file.text.trim().split('\r\n');
  expect(file.name).toBe('tirek-timeline.csv');
  expect(head).toContain('Identifier,Date,Until,Country,Kind,Name');
  expect(rows).toHaveLength(1);
  expect(rows[0]).toContain('bill,2026-02-01,,Russia,Law,The bill');
  expect(rows[0]).toContain('"Bill or draft, not law"');
});

test('what has ended is told so, and a day that nobody has looked up since', async () => {
  await putOnPhone(
    [
      makeMilestone({ id: 'amnesty', date: '2022-01-01', title: 'The amnesty', standing: 'ended' }),
      makeMilestone({ id: 'order', date: '2026-07-01', title: 'The order' }),
    ],
    'policy',
  );
  await open({ tools: { now: () => new Date('2026-11-24T12:00:00') } });
  expect((await row('The amnesty')).querySelector('.mark')?.textContent).toBe('Ended');
  expect((await row('The order')).querySelector('.mark')?.textContent).toBe('Planned for this day; what happened then is unchecked');
});

test('the years are drawn: marks told by name, date and standing, reached with the arrow keys, leading to their entry', async () => {
  await open();
  const axis = await screen.findByRole('navigation', { name: 'The years, drawn' });
  const link = (name: string) => within(axis).getByRole('link', { name });
  const bill = link('The bill, 1 February 2026, Bill or draft, not law');
  expect(bill.getAttribute('class')).toContain('axis-unsettled');
  expect(link('The law, 18 December 2025, In force').getAttribute('class')).toContain('axis-settled');
  // A year in which nothing happened has its room and leads nowhere.
  expect(axis.textContent).toContain('2019');
  expect(within(axis).queryByRole('link', { name: '2019' })).toBeNull();
  expect(
    within(axis)
      .getAllByRole('link')
      .filter((one) => one.tabIndex === 0),
  ).toEqual([link('2026')]);
  link('2026').focus();
  fireEvent.keyDown(link('2026'), { key: 'ArrowLeft' });
  expect(document.activeElement).toBe(link('2025'));
  fireEvent.keyDown(link('2025'), { key: 'ArrowDown' });
  expect(document.activeElement?.getAttribute('href')).toBe('#law');
  window.location.hash = '#law';
  await waitFor(() => expect(document.activeElement?.id).toBe('law'));
  expect(document.activeElement?.className).toContain('named-place');
});
