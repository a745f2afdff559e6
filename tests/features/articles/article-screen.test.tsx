// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { routes } from '#features/articles/routes.ts';
import { isSaved } from '#store/saved.ts';
import { sharedDatabase } from '#store/database.ts';
import type { ArticleText } from '#core/article.ts';
import type { Contents } from '#core/contents.ts';
import { CONTENTS_ID } from '#core/entry.ts';
import { makeArticle, makeFact, makeOrganisation, makeText } from '../../support/builders.ts';
import { expectAccessible, openScreen, putOnPhone } from '../../support/screen.tsx';
import { wordsOf } from '../../support/words.ts';

const QUIET_SYNC = { stop: () => undefined, peek: () => Promise.reject(new Error('no network in this test')) };

const sections = (short: string, first: string, second: string): ArticleText['sections'] => [
  { id: 'short', blocks: [{ p: [short, { c: 'ban-term' }] }] },
  { id: 'steps', blocks: [{ ol: [[{ p: [first] }], [{ p: [second, { c: 'ban-appeal' }] }]] }, { warn: [{ p: ['!'] }] }] },
];

beforeEach(async () => {
  await putOnPhone([
    makeArticle({ id: 'entry-ban', topic: 'entry-ban', cites: ['ban-term', 'ban-appeal'], languages: ['ky', 'ru'], related: ['wages'] }),
    makeText({ id: 'entry-ban', lang: 'ru', title: 'Запрет на въезд', sections: sections('Коротко.', 'Проверьте.', 'Обжалуйте.') }),
    makeText({
      id: 'entry-ban',
      lang: 'ky',
      title: 'Кирүүгө тыюу',
      madeBy: 'machine',
      sections: sections('Кыскасы.', 'Текшериңиз.', 'Даттаныңыз.'),
    }),
    makeArticle({ id: 'wages', topic: 'wages' }),
    makeText({ id: 'wages', lang: 'ru', title: 'Зарплата' }),
    makeFact({ id: 'ban-term', topic: 'entry-ban' }),
    makeFact({ id: 'ban-appeal', topic: 'entry-ban', status: 'bill (February 2026)' }),
    makeOrganisation({ id: 'lawyers', name: 'Lawyers of Moscow' }),
  ]);
});

const open = (plan: Partial<Parameters<typeof openScreen>[0]> = {}) =>
  openScreen({ routes, at: '/article/entry-ban', lang: 'ky', ...plan });

test('a page shows its title, that no lawyer has checked it, and its sources numbered as the text cites them', async () => {
  await open();
  expect(await screen.findByRole('heading', { level: 1, name: 'Кирүүгө тыюу' })).toBeTruthy();
  expect(screen.getByText('Бул баракты юрист али текшере элек.')).toBeTruthy();
  expect(screen.getByText('Машина которгон. Түп нусканын тили: орусча.')).toBeTruthy();
  const cite = screen.getByRole('link', { name: 'булак 2' });
  const source = document.querySelector<HTMLElement>(cite.getAttribute('href') ?? '');
  expect(within(source!).getByRole('link', { name: 'Text of the law' }).getAttribute('href')).toBe('https://example.org/law');
  expect(within(source!).getByText(/али мыйзам эмес/)).toBeTruthy();
  await waitFor(() => expect(document.title).toBe('Кирүүгө тыюу · Tirek'));
  await expectAccessible();
});

test('a page in another language than the reader’s says so, and its text carries its own language', async () => {
  await open({ lang: 'en' });
  const heading = await screen.findByRole('heading', { level: 1, name: 'Запрет на въезд' });
  expect(heading.closest('[lang]')?.getAttribute('lang')).toBe('ru');
  expect(screen.getByText('This page is not in your language yet. Language of the text: Russian.')).toBeTruthy();
  expect(screen.getByRole('heading', { level: 2, name: 'What to do' })).toBeTruthy();
});

test('the language is switched without a network, headings and all', async () => {
  await open();
  fireEvent.click(await screen.findByRole('button', { name: 'Тил' }));
  const choices = screen.getByRole('list', { name: 'Тил' });
  expect(
    within(choices)
      .getAllByRole('button')
      .map((chip) => [chip.textContent, chip.getAttribute('aria-pressed')]),
  ).toEqual([
    ['Кыргызча', 'true'],
    ['Русский', 'false'],
  ]);
  fireEvent.click(within(choices).getByRole('button', { name: 'Русский' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Запрет на въезд' })).toBeTruthy();
  expect(screen.getByRole('heading', { level: 2, name: 'Что делать' })).toBeTruthy();
  // What the reader can press stays in the reader's own language.
  expect(screen.getByRole('button', { name: 'Сактоо' })).toBeTruthy();
});

test('two languages stand side by side, each step beside its step', async () => {
  await open();
  fireEvent.click(await screen.findByRole('button', { name: 'Эки тил' }));
  const heading = await screen.findByRole('heading', { level: 2, name: 'Эмне кылуу керек' });
  const pairs = [...heading.parentElement!.querySelectorAll('.pair')].map((pair) =>
    [...pair.children].map((side) => [side.getAttribute('lang'), side.textContent]),
  );
  expect(pairs).toEqual([
    [
      ['ky', 'Текшериңиз.'],
      ['ru', 'Проверьте.'],
    ],
    [
      ['ky', 'Даттаныңыз.2'],
      ['ru', 'Обжалуйте.2'],
    ],
    [
      ['ky', '!'],
      ['ru', '!'],
    ],
  ]);
  expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  expect(screen.getByText('Запрет на въезд')).toBeTruthy();
  expect(screen.getByText('Lawyers of Moscow')).toBeTruthy();
  await expectAccessible();
});

test('a page is saved and let go again', async () => {
  await open();
  const save = await screen.findByRole('button', { name: 'Сактоо', pressed: false });
  fireEvent.click(save);
  await screen.findByRole('button', { name: 'Сактоо', pressed: true });
  expect(await isSaved(sharedDatabase(), 'entry-ban')).toBe(true);
  fireEvent.click(screen.getByRole('button', { name: 'Сактоо' }));
  await screen.findByRole('button', { name: 'Сактоо', pressed: false });
  expect(await isSaved(sharedDatabase(), 'entry-ban')).toBe(false);
});

test('what is shared is the plain page, which opens on any phone', async () => {
  const shareText = vi.fn(async () => 'copied' as const);
  await open({ tools: { shareText } });
  fireEvent.click(await screen.findByRole('button', { name: 'Бөлүшүү' }));
  expect(await screen.findByText(/^Көчүрүлдү/)).toBeTruthy();
  expect(shareText).toHaveBeenCalledWith({
    title: 'Кирүүгө тыюу',
    text: expect.stringContaining('Бул баракты юрист али текшере элек.'),
    url: `${window.location.origin}/page/ky/entry-ban/`,
  });
});

test('where nothing can carry the text, it stands there whole to be copied', async () => {
  await open();
  fireEvent.click(await screen.findByRole('button', { name: 'Бөлүшүү' }));
  expect(await screen.findByText(/\/page\/ky\/entry-ban\/$/)).toBeTruthy();
});

test('the early paint of the worker is told to go, once, when the page is there', async () => {
  const shown = vi.fn();
  document.addEventListener('tirek:shown', shown);
  await open();
  expect(shown).not.toHaveBeenCalled();
  await screen.findByRole('heading', { level: 1 });
  expect(shown).toHaveBeenCalledTimes(1);
  document.removeEventListener('tirek:shown', shown);
});

test('from a page one reads on: related pages, its topic, its country', async () => {
  await open();
  const section = await screen.findByRole('region', { name: 'Дагы окуңуз' });
  await waitFor(() =>
    expect(
      within(section)
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')),
    ).toContain('/article/wages'),
  );
  expect(within(section).getByRole('link', { name: 'Кирүүгө тыюу' }).getAttribute('href')).toBe('/topic/entry-ban');
  expect(within(section).getByRole('link', { name: 'Россия' }).getAttribute('href')).toBe('/country/RU');
});

const contents: Contents = {
  id: CONTENTS_ID,
  kind: 'contents',
  articles: [{ id: 'korea-eps', scope: 'KR', titles: { ky: 'Корея: EPS', ru: 'Корея: EPS' } }],
};

test('a page that is not on this phone says in which pack it travels, and brings it when asked', async () => {
  await putOnPhone([contents], 'core');
  const start = vi.fn(async () => ({}));
  const updateSettings = vi.fn(async () => undefined);
  await open({ at: '/article/korea-eps', lang: 'ky', tools: { updateSettings, sync: { ...QUIET_SYNC, start } } });
  expect(await screen.findByRole('heading', { level: 1, name: 'Корея: EPS' })).toBeTruthy();
  expect(screen.getByText(/Түштүк Корея/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Интернет аркылуу окуу' }).getAttribute('href')).toBe('/page/ky/korea-eps/');
  expect(start).not.toHaveBeenCalled();
  await expectAccessible();
  fireEvent.click(screen.getByRole('button', { name: wordsOf('ky')('article:bring') }));
  await waitFor(() => expect(start).toHaveBeenCalledWith({ asked: true }));
  expect(updateSettings).toHaveBeenCalledWith({ scopes: ['RU', 'KR'] });
});

test('whoever was sent a page on a first visit gets its pack without a question', async () => {
  await putOnPhone([contents], 'core');
  const start = vi.fn(async () => ({}));
  await open({ at: '/article/korea-eps', settings: { onboarded: false, scopes: [] }, tools: { sync: { ...QUIET_SYNC, start } } });
  await waitFor(() => expect(start).toHaveBeenCalledTimes(1));
});

test('an address that no page has says so', async () => {
  await putOnPhone([contents], 'core');
  await open({ at: '/article/nowhere', lang: 'en' });
  expect(await screen.findByRole('heading', { level: 1, name: 'No such page' })).toBeTruthy();
  await expectAccessible();
});
