// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Term } from '#core/term.ts';
import { routes } from '#features/glossary/routes.ts';
import { sharedDatabase } from '#store/database.ts';
import { makeOverlay, makeTerm } from '../../support/builders.ts';
import { readCsv } from '../../support/read-csv.ts';
import { catchFiles } from '../../support/saved-files.ts';
import { expectAccessible, openScreen, putOnPhone, type ScreenPlan } from '../../support/screen.tsx';

const open = (plan: Partial<ScreenPlan> = {}) => openScreen({ routes, at: '/glossary', ...plan });
const names = (): (string | null)[] => screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
const card = async (name: string) => (await screen.findByRole('heading', { level: 2, name })).closest('li')!;
const unfold = (term: Element): void => {
  fireEvent.click(within(term as HTMLElement).getByText(/In other languages|На других языках/));
};
/** The rows of a card's list: what stands before the colon, and the words. */
const rows = (list: Element): (string | null | undefined)[][] =>
  [...list.querySelectorAll('div')].map((row) => [
    row.querySelector('dt')?.textContent,
    row.querySelector('dd')?.getAttribute('lang'),
    row.querySelector('dd')?.textContent,
  ]);

const REGISTRATION: Term['terms'] = {
  en: [
    { t: 'migration registration', kind: 'preferred' },
    { t: 'registration at place of stay', kind: 'synonym' },
  ],
  ru: [
    { t: 'миграционный учёт', kind: 'preferred', checked: true },
    { t: 'прописка', kind: 'colloquial', checked: true },
    { t: 'временная регистрация', kind: 'synonym', checked: false },
    { t: 'МУ', kind: 'abbr' },
  ],
  ky: [{ t: 'миграциялык каттоо', kind: 'preferred', checked: true }],
  uz: [{ t: 'migratsiya hisobi', kind: 'preferred', checked: true }],
  uzCyrl: [{ t: 'миграция ҳисоби', kind: 'preferred', checked: false }],
};

beforeEach(async () => {
  await putOnPhone(
    [
      makeTerm({ id: 'migration-registration', terms: REGISTRATION, definition: 'Telling the police where one stays.' }),
      makeTerm({
        id: 'wage',
        topic: 'labour',
        terms: {
          en: [{ t: 'wage', kind: 'preferred' }],
          ru: [{ t: 'зарплата', kind: 'preferred', checked: true }],
          ky: [{ t: 'эмгек акы', kind: 'preferred', checked: true }],
          tg: [{ t: 'музд', kind: 'preferred', checked: true }],
          uzCyrl: [{ t: 'иш ҳақи', kind: 'preferred', checked: true }],
        },
      }),
      makeTerm({ id: 'card', topic: 'documents', terms: { ru: [{ t: 'карта', kind: 'preferred' }] } }),
      makeOverlay({ id: 'wage', kind: 'term', lang: 'ru', text: { definition: 'Деньги за работу.' } }),
    ],
    'core',
  );
});

test('a term stands with its words in the reader’s language, what it means, and its names in the others', async () => {
  await open({ lang: 'ru' });
  const term = await card('миграционный учёт');
  expect(rows(term.querySelector('.said')!)).toEqual([
    ['Ещё', 'ru', 'временная регистрация? (ещё не проверено)'],
    ['В народе', 'ru', 'прописка'],
    ['Сокращённо', 'ru', 'МУ? (ещё не проверено)'],
  ]);
  expect(within(term).getByText('Telling the police where one stays.').getAttribute('lang')).toBe('en');
  expect(within(term).getByText('Язык текста: английский')).toBeTruthy();
  unfold(term);
  await waitFor(() => expect(term.querySelector('.tongues')).toBeTruthy());
  expect(rows(term.querySelector('.tongues')!)).toEqual([
    ['кыргызский', 'ky', 'миграциялык каттоо'],
    ['узбекский, латиница', 'uz', 'migratsiya hisobi'],
    ['узбекский, кириллица', 'uz-Cyrl', 'миграция ҳисоби? (ещё не проверено)'],
    ['английский', 'en', 'migration registrationregistration at place of stay'],
  ]);
  await expectAccessible();
});

test('a definition is shown in the reader’s language where it is on the phone', async () => {
  await open({ lang: 'ru' });
  const term = await card('зарплата');
  expect(within(term).getByText('Деньги за работу.').getAttribute('lang')).toBe('ru');
  expect(term.textContent).not.toContain('Язык текста');
  expect(term.textContent).toContain('перевод сделан машиной');
});

test('where the reader’s language has no word, the next one says whose it is, and is not said twice', async () => {
  await open();
  const term = await card('карта(not yet checked)');
  expect(within(term).getByRole('heading').getAttribute('lang')).toBe('ru');
  expect(within(term).getByText('Russian')).toBeTruthy();
  unfold(term);
  await waitFor(() => expect(term.querySelector('.tongues')).toBeTruthy());
  expect(rows(term.querySelector('.tongues')!)).toEqual([]);
  const english = await card('migration registration');
  unfold(english);
  await waitFor(() => expect(english.querySelector('.tongues')).toBeTruthy());
  expect(within(english).getAllByText('Russian').length).toBe(1);
  expect(rows(english.querySelector('.tongues')!).map(([name]) => name)).not.toContain('English');
});

test('an Uzbek reader gets the other script of Uzbek before another language', async () => {
  const { default: i18next } = await import('i18next');
  i18next.addResourceBundle('uz', 'glossary', JSON.parse(readFileSync('locales/uz/glossary.json', 'utf8')));
  await open({ lang: 'uz' });
  const term = await card('иш ҳақи');
  expect(within(term).getByRole('heading').getAttribute('lang')).toBe('uz-Cyrl');
  expect(within(term).getByText('oʻzbekcha, kirill yozuvi')).toBeTruthy();
});

test('what the small question mark means is said once', async () => {
  await open();
  await screen.findByText(/this word has not yet been seen in a text. Ask a native speaker./);
  expect(screen.getAllByText(/Ask a native speaker/).length).toBe(1);
});

test('it finds as one types, in every language and on any keyboard, and shows where the word stands', async () => {
  await open();
  await card('wage');
  expect(screen.getByText('3 words')).toBeTruthy();
  expect(
    within(await card('wage'))
      .getByRole('group')
      .hasAttribute('open'),
  ).toBe(false);
  fireEvent.change(screen.getByRole('searchbox', { name: 'Find a word' }), { target: { value: 'ХАКИ' } });
  await waitFor(() => expect(names()).toEqual(['wage']));
  expect(
    within(await card('wage'))
      .getByRole('group')
      .hasAttribute('open'),
  ).toBe(true);
  expect(new URLSearchParams(window.location.search).get('q')).toBe('ХАКИ');
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'мигр hisobi' } });
  await waitFor(() => expect(names()).toEqual(['migration registration']));
});

test('a topic narrows the list together with the words typed', async () => {
  await open({ at: '/glossary?topic=labour' });
  await card('wage');
  expect(names()).toEqual(['wage']);
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'мигр' } });
  expect(await screen.findByText(/There is no such word here/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Search all pages' }).getAttribute('href')).toBe('/search?q=%D0%BC%D0%B8%D0%B3%D1%80');
  fireEvent.change(screen.getByRole('combobox', { name: 'Topic' }), { target: { value: '' } });
  await waitFor(() => expect(names()).toEqual(['migration registration']));
  expect(window.location.search).toBe('?q=%D0%BC%D0%B8%D0%B3%D1%80');
});

test('the terms follow the reader’s alphabet; of a long list twenty are drawn, and always the linked one, marked', async () => {
  const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView');
  // Ids run against the alphabet, so that an order by id would be seen.
  const letters = Array.from({ length: 30 }, (_, n) => String.fromCodePoint(0x61 + Math.floor(n / 2)) + (n % 2 ? 'z' : 'a'));
  await putOnPhone(
    letters.map((t, n) => makeTerm({ id: `t-${99 - n}`, terms: { en: [{ t, kind: 'preferred' }] } })),
    'core',
  );
  await open({ at: '/glossary#t-74' });
  const linked = await card(letters[25]!);
  expect(names()).toEqual(letters.slice(0, 26));
  expect(linked.className).toContain('named-place');
  expect(document.querySelectorAll('.named-place').length).toBe(1);
  expect(scrolled.mock.contexts).toEqual([linked]);
  expect(within(linked).getByRole('group').hasAttribute('open')).toBe(true);
  fireEvent.click(screen.getByRole('button', { name: 'Show more (left: 4)' }));
  expect(names()).toEqual(letters);
  expect(screen.queryByRole('button', { name: /Show more/ })).toBeNull();
});

test('a phone without the glossary says so and leads to what can be kept', async () => {
  await sharedDatabase().entries.clear();
  await open();
  expect(await screen.findByText('The glossary is not on this phone yet.')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Choose what to keep on the phone' }).getAttribute('href')).toBe('/packs');
  await expectAccessible();
});

test('what people say is told apart in the other languages too', async () => {
  await open();
  const term = await card('migration registration');
  unfold(term);
  await waitFor(() => expect(term.querySelector('.tongues')).toBeTruthy());
  const russian = rows(term.querySelector('.tongues')!).find(([name]) => name === 'Russian');
  expect(russian?.[2]).toBe('миграционный учётвременная регистрация? (not yet checked), МУ? (not yet checked)People say: прописка');
});

test('the table holds each language with the word of the papers, others, and those of everyday talk', async () => {
  const files = catchFiles();
  await open({ at: '/glossary?q=прописка' });
  await card('migration registration');
  fireEvent.click(screen.getByRole('button', { name: 'Save as a table (CSV)' }));
  const [heads = [], row = []] = readCsv(await files[0]!.text());
  expect(heads).toHaveLength(2 + 7 * 3 + 1);
  expect(row.slice(heads.indexOf('Russian'), heads.indexOf('Russian') + 3)).toEqual([
    'миграционный учёт',
    'временная регистрация; МУ',
    'прописка',
  ]);
  expect(row.at(-1)).toBe('Telling the police where one stays.');
});
