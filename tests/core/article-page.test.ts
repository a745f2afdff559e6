import { expect, test } from 'vitest';
import { helpersFor, numberSources } from '#core/article-page.ts';
import { makeArticle, makeFact, makeOrganisation, makeText } from '../support/builders.ts';

const text = makeText({
  id: 'ban',
  lang: 'ru',
  sections: [
    { id: 'short', blocks: [{ p: ['First ', { c: 'second-fact' }] }, { ul: [[{ p: [{ b: ['bold ', { c: 'first-fact' }] }] }]] }] },
    { id: 'rule', blocks: [{ warn: [{ p: [{ c: 'second-fact' }, { c: 'hotline' }] }] }] },
  ],
});

test('sources are numbered in the order in which the reader meets them, each once', () => {
  const cited = [makeFact({ id: 'first-fact' }), makeFact({ id: 'second-fact' }), makeOrganisation({ id: 'hotline' })];
  expect(numberSources(text, cited).map(({ number, id, kind }) => [number, id, kind])).toEqual([
    [1, 'second-fact', 'fact'],
    [2, 'first-fact', 'fact'],
    [3, 'hotline', 'organisation'],
  ]);
});

test('a source that is not on this phone leaves no gap in the numbers', () => {
  expect(numberSources(text, [makeFact({ id: 'first-fact' })]).map(({ number, id }) => [number, id])).toEqual([[1, 'first-fact']]);
});

const doubt = (patch: object): boolean | undefined => numberSources(text, [makeFact({ id: 'first-fact', ...patch })])[0]?.doubtful;

test('a bill, a disputed or a weakly sourced fact is marked as doubtful; a settled one is not', () => {
  expect([doubt({}), doubt({ status: 'bill' }), doubt({ conflicts: 'Two texts.' }), doubt({ confidence: 'low' })]).toEqual([
    false,
    true,
    true,
    true,
  ]);
});

test('a law is named with number, date and article', () => {
  const fact = makeFact({
    id: 'first-fact',
    law: [{ name: 'Law', number: '115-FZ', date: '2002-07-25', article: 'art. 5' }, { name: 'Code' }],
  });
  expect(numberSources(text, [fact])[0]?.laws).toEqual(['Law № 115-FZ, 2002-07-25, art. 5', 'Code']);
});

const article = makeArticle({ id: 'ban', countries: ['RU'], services: ['legal-advice', 'hotline'] });
const idsFor = (...organisations: Parameters<typeof makeOrganisation>[0][]): string[] =>
  helpersFor(article, organisations.map(makeOrganisation)).map(({ id }) => id);

test('nobody is sent to a closed office, to another country, to a body that does other things, or to one without any contact', () => {
  expect(
    idsFor(
      { id: 'good' },
      { id: 'closed', status: 'closed' },
      { id: 'abroad', country: 'KZ' },
      { id: 'other-work', services: ['research'] },
      { id: 'unreachable', phones: [] },
    ),
  ).toEqual(['good']);
});

test('an office with only an address can still be visited', () => {
  expect(idsFor({ id: 'office', phones: [], address: 'Moscow' })).toEqual(['office']);
});

test('who offers what the page needs first comes first, then who can be phoned, is active, and is well sourced', () => {
  expect(
    idsFor(
      { id: 'e-hotline', services: ['hotline'] },
      { id: 'd-weak', confidence: 'low' },
      { id: 'c-unknown', status: 'unknown' },
      { id: 'b-no-phone', phones: [], website: 'https://example.org' },
      { id: 'a-best' },
    ),
  ).toEqual(['a-best', 'd-weak', 'c-unknown', 'b-no-phone', 'e-hotline']);
});

test('where the page says where to look for help, that counts and not where the rule holds', () => {
  const abroad = makeArticle({ id: 'x', countries: ['RU'], helpCountries: ['KG', 'RU'] });
  const found = helpersFor(abroad, [makeOrganisation({ id: 'a-ru' }), makeOrganisation({ id: 'b-kg', country: 'KG' })]);
  expect(found.map(({ id }) => id)).toEqual(['b-kg', 'a-ru']);
});
