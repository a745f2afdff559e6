import { expect, test } from 'vitest';
import { articleDigest } from '#core/article-digest.ts';
import { numberSources } from '#core/article-page.ts';
import { makeArticle, makeFact, makeText } from '../support/builders.ts';
import { wordsOf } from '../support/words.ts';

test('a text for a messenger: what it is, by when, how many sources, that no lawyer checked it, of which day', () => {
  const text = makeText({
    id: 'ban',
    lang: 'ru',
    madeBy: 'machine',
    sections: [
      { id: 'short', blocks: [{ p: ['Проверьте запрет.', { c: 'fact' }] }] },
      { id: 'rule', blocks: [{ p: ['Длинное правило.'] }] },
      { id: 'deadlines', blocks: [{ ul: [[{ p: [{ b: ['3 месяца'] }, ' на жалобу.'] }], [{ p: ['10 дней.'] }]] }] },
    ],
  });
  const article = makeArticle({ id: 'ban', sourceLanguage: 'en', asOf: '2026-01-15', newestAsOf: '2026-01-15' });
  const page = { article, text, asked: 'ru' as const, sources: numberSources(text, [makeFact({ id: 'fact' })]), helpers: [] };
  expect(articleDigest(page, { words: wordsOf('ru'), lang: 'ru', today: '2026-02-10' })).toBe(
    [
      'Проверьте запрет.',
      '',
      'Сроки:',
      '– 3 месяца на жалобу.',
      '– 10 дней.',
      '',
      'Источников: 1',
      'Юрист эту страницу ещё не проверял.',
      'Перевод сделан машиной. Язык оригинала: английский.',
      'Дата сведений: 15 января 2026 г.',
    ].join('\n'),
  );
});
