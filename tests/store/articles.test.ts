import 'fake-indexeddb/auto';
import { beforeAll, expect, test } from 'vitest';
import { listArticles, listTopics, readArticlePage } from '#store/articles.ts';
import { makeArticle, makeFact, makeOrganisation, makeText } from '../support/builders.ts';
import { freshDatabase, install } from './fresh-database.ts';

const db = freshDatabase();
const cite = (id: string) => [{ id: 'short' as const, blocks: [{ p: ['Text ', { c: id }] }] }];

beforeAll(async () => {
  await install(db, {
    RU: [
      makeArticle({
        id: 'ban',
        cites: ['days', 'absent', 'hotline'],
        topic: 'entry-ban',
        stages: ['in-trouble'],
        helpCountries: ['KG', 'RU'],
      }),
      makeArticle({ id: 'wages', topic: 'wages', stages: ['at-work'], countries: ['RU', 'KZ'] }),
      makeArticle({ id: 'only-english', topic: 'wages', stages: ['at-work'] }),
      makeArticle({ id: 'no-text' }),
      makeFact({ id: 'days' }),
      makeOrganisation({ id: 'ru-lawyers' }),
      makeOrganisation({ id: 'ru-doctors', services: ['health'] }),
    ],
    'RU.ky': [
      makeText({ id: 'ban', lang: 'ky', title: 'Үйгө кайтуу', sections: cite('days') }),
      makeText({ id: 'wages', lang: 'ky', title: 'Эмгек акы' }),
    ],
    'RU.ru': [makeText({ id: 'ban', lang: 'ru', title: 'Запрет на въезд', sections: cite('days') })],
    'RU.en': [makeText({ id: 'only-english', lang: 'en', title: 'English' }), makeText({ id: 'ban', lang: 'en', title: 'Entry ban' })],
    KG: [makeOrganisation({ id: 'kg-lawyers', country: 'KG' }), makeOrganisation({ id: 'hotline', country: 'KG', services: ['hotline'] })],
    'RU.tg': [
      makeText({ id: 'wages', lang: 'tg', title: 'Музди меҳнат' }),
      { id: 'no-text', kind: 'article', lang: 'tg', body: 'a newer shape' } as never,
    ],
  });
});

test("a page shows the text in the reader's language with its sources and who can help where the page says", async () => {
  const page = await readArticlePage(db, 'ban', 'ky');
  expect(page).toMatchObject({ asked: 'ky', article: { id: 'ban' }, text: { lang: 'ky', title: 'Үйгө кайтуу' } });
  expect(page?.sources.map(({ number, id }) => [number, id])).toEqual([[1, 'days']]);
  expect(page?.helpers.map(({ id }) => id)).toEqual(['kg-lawyers', 'ru-lawyers']);
});

const languages = async (id: string) => ((page) => [page?.text.lang, page?.asked])(await readArticlePage(db, id, 'uz'));

test("a page missing in the reader's language comes in Russian, then English, then whatever there is, and keeps what was asked", async () => {
  expect(await languages('ban')).toEqual(['ru', 'uz']);
  expect(await languages('only-english')).toEqual(['en', 'uz']);
  expect(await languages('wages')).toEqual(['ky', 'uz']);
});

test('a page that is not on this phone, or whose text this app cannot read yet, is absent and not half a page', async () => {
  expect(await readArticlePage(db, 'nowhere', 'ky')).toBeUndefined();
  expect(await readArticlePage(db, 'no-text', 'tg')).toBeUndefined();
  expect(await readArticlePage(db, 'days', 'ky')).toBeUndefined();
});

test("lists are in the order of the reader's alphabet: Ү follows У and Э stands near the end", async () => {
  const own = freshDatabase();
  const titles = ['Эмгек', 'Үй', 'Укук', 'Ыраазы', 'Өлүм', 'Ооба', 'Ңаалам', 'Нан'];
  const articles = titles.map((_, index) => makeArticle({ id: `page-${index}` }));
  await install(own, { RU: articles, 'RU.ky': titles.map((title, index) => makeText({ id: `page-${index}`, lang: 'ky', title })) });
  expect((await listArticles(own, 'ky')).map(({ title }) => title)).toEqual([
    'Нан',
    'Ңаалам',
    'Ооба',
    'Өлүм',
    'Укук',
    'Үй',
    'Ыраазы',
    'Эмгек',
  ]);
});

test("a list names each page in the reader's language or the next one, says which, and skips pages without text", async () => {
  expect((await listArticles(db, 'tg')).map(({ id, title, lang }) => [id, title, lang])).toEqual(
    [
      ['ban', 'Запрет на въезд', 'ru'],
      ['wages', 'Музди меҳнат', 'tg'],
      ['only-english', 'English', 'en'],
    ].toSorted(([, a], [, b]) => new Intl.Collator('tg').compare(a!, b!)),
  );
});

const ids = async (filter: Parameters<typeof listArticles>[2]) => (await listArticles(db, 'ky', filter)).map(({ id }) => id).toSorted();

test('lists are narrowed by country, topic, stage of the journey and id', async () => {
  expect(await ids({ country: 'KZ' })).toEqual(['wages']);
  expect(await ids({ countries: ['KZ', 'TR'] })).toEqual(['wages']);
  expect(await ids({ topic: 'wages' })).toEqual(['only-english', 'wages']);
  expect(await ids({ stage: 'in-trouble' })).toEqual(['ban']);
  expect(await ids({ ids: ['ban', 'days', 'nowhere'] })).toEqual(['ban']);
  expect(await ids({ stage: 'at-work', country: 'KZ' })).toEqual(['wages']);
});

test('a listing carries what its card says: topic, review state and age', async () => {
  expect((await listArticles(db, 'ky', { ids: ['ban'] }))[0]).toEqual({
    id: 'ban',
    title: 'Үйгө кайтуу',
    summary: 'Summary of ban in ky.',
    lang: 'ky',
    topic: 'entry-ban',
    stages: ['in-trouble'],
    countries: ['RU'],
    appliesTo: ['eaeu'],
    review: { state: 'unreviewed' },
    asOf: '2026-01-15',
  });
});

test('topics are counted, in the order of need, without empty ones', async () => {
  expect(await listTopics(db, { country: 'KZ' })).toEqual([{ topic: 'wages', articles: 1 }]);
  expect((await listTopics(db)).map(({ topic }) => topic)).toEqual(['entry', 'entry-ban', 'wages']);
});
