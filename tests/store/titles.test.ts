import 'fake-indexeddb/auto';
import { beforeAll, expect, test } from 'vitest';
import { foldText } from '#store/folding.ts';
import { findTitles } from '#store/titles.ts';
import { makeArticle, makeOrganisation, makeOverlay, makeTerm, makeText } from '../support/builders.ts';
import { freshDatabase, install } from './fresh-database.ts';

const db = freshDatabase();

beforeAll(async () => {
  await install(db, {
    RU: [
      makeArticle({ id: 'ban' }),
      makeArticle({ id: 'wages' }),
      makeOrganisation({
        id: 'union',
        name: 'Migrant Workers Union',
        names: { ru: 'Профсоюз мигрантов', ky: 'Мигранттар кесиптик бирлиги' },
        city: 'Moscow',
        cityNames: { ru: 'Москва' },
      }),
      makeOrganisation({ id: 'gone', name: 'Closed Union', status: 'closed' }),
      makeTerm({
        id: 'patent',
        definition: 'A paid work permit.',
        terms: {
          ru: [
            { t: 'патентик', kind: 'colloquial' },
            { t: 'патент на работу', kind: 'preferred' },
          ],
          ky: [{ t: 'патент', kind: 'preferred' }],
          uzCyrl: [{ t: 'ишлаш рухсатномаси', kind: 'preferred' }],
        },
      }),
    ],
    'RU.ky': [
      makeText({ id: 'ban', lang: 'ky', title: 'Кирүүгө тыюу салуу', summary: 'Өлкөгө кире албай калсаңыз.' }),
      makeOverlay({ id: 'patent', kind: 'term', lang: 'ky', text: { definition: 'Акылуу уруксат.' } }),
    ],
    'RU.ru': [
      makeText({ id: 'ban', lang: 'ru', title: 'Запрет на въезд', summary: 'Если вас не пускают в страну.' }),
      makeText({ id: 'wages', lang: 'ru', title: 'Не платят зарплату', summary: 'Как вернуть деньги. Ещё о запрете увольнять.' }),
    ],
  });
});

const found = async (query: string, lang: 'ky' | 'ru' | 'en' = 'ru'): Promise<string[]> =>
  (await findTitles(db, lang, query, 10)).map(({ id }) => id);

test("a page is found by the beginning of a word in its title, and shown in the reader's language", async () => {
  expect(await findTitles(db, 'ky', 'запр', 10)).toEqual([
    { id: 'ban', kind: 'article', title: 'Кирүүгө тыюу салуу', detail: 'Өлкөгө кире албай калсаңыз.', score: 7 },
    { id: 'wages', kind: 'article', title: 'Не платят зарплату', detail: 'Как вернуть деньги. Ещё о запрете увольнять.', score: 5 },
  ]);
});

test('letters that a Russian keyboard does not have may be typed without their marks', async () => {
  expect(await found('кируу')).toEqual(['ban']);
  expect(await found('КИРҮҮГӨ')).toEqual(['ban']);
  expect(foldText('Ёлка ҢӨҮҚҒҲҶӢӮЎӘІҺҰ oʻzbek o‘zbek O’zbek')).toBe('елка ноукгхчиууаиху ozbek ozbek ozbek');
});

test('every word must occur, in any language of the page', async () => {
  expect(await found('запрет тыюу')).toEqual(['ban']);
  expect(await found('запрет увольнять')).toEqual(['wages']);
  expect(await found('запрет космос')).toEqual([]);
});

test('the inside of a word counts from four letters on', async () => {
  expect(await found('плату')).toEqual(['wages']);
  expect(await found('лат')).toEqual([]);
});

test('organisations are found by any of their names; closed ones are not', async () => {
  expect(await findTitles(db, 'ru', 'union', 10)).toMatchObject([
    { id: 'union', kind: 'organisation', title: 'Профсоюз мигрантов', detail: 'Москва' },
  ]);
  expect(await found('кесиптик')).toEqual(['union']);
});

test('a glossary word is found by what people say in any script, and shown as the language names it', async () => {
  expect(await findTitles(db, 'ru', 'патентик', 10)).toMatchObject([{ id: 'patent', kind: 'term', title: 'патент на работу' }]);
  expect(await findTitles(db, 'ky', 'рухсатномаси', 10)).toMatchObject([{ title: 'патент', detail: 'Акылуу уруксат.' }]);
});

test('where the words fit equally well a page comes before a body and a body before a glossary word', async () => {
  const own = freshDatabase();
  const named = makeOrganisation({ id: 'b', name: 'Аялдар' });
  const word = makeTerm({ id: 'a', terms: { ru: [{ t: 'аялдар', kind: 'preferred' }] } });
  await install(own, { RU: [word, named, makeArticle({ id: 'c' })], 'RU.ru': [makeText({ id: 'c', lang: 'ru', title: 'Яркие аялдар' })] });
  expect((await findTitles(own, 'ru', 'аялдар', 10)).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
});

test('an empty query, or one of signs only, finds nothing', async () => {
  expect([await found(''), await found('  ?! ')]).toEqual([[], []]);
});

test('the list is as long as asked for', async () => {
  expect(await findTitles(db, 'ru', 'запр', 1)).toHaveLength(1);
});

const titled = (title: string) => ({ RU: [makeArticle({ id: 'ban' })], 'RU.ru': [makeText({ id: 'ban', lang: 'ru', title })] });

test('what a new edition brings is found at once', async () => {
  const own = freshDatabase();
  await install(own, titled('Старое название'));
  expect(await findTitles(own, 'ru', 'старое', 10)).toHaveLength(1);
  await install(own, titled('Новое название'), { edition: 2 });
  expect([await findTitles(own, 'ru', 'старое', 10), await findTitles(own, 'ru', 'новое', 10)]).toMatchObject([[], [{ id: 'ban' }]]);
});
