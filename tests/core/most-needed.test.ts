import { expect, test } from 'vitest';
import { mostNeeded } from '#core/most-needed.ts';
import { makeArticle } from '../support/builders.ts';

const all = ['ky', 'ru', 'en', 'uz', 'tg', 'kk'] as const;

test('a booklet holds the pages that were brought into most languages, in the order of topics', () => {
  const pages = [
    makeArticle({ id: 'tax', topic: 'tax', languages: [...all] }),
    makeArticle({ id: 'rare', topic: 'entry' }),
    makeArticle({ id: 'wages', topic: 'wages', languages: [...all] }),
  ];
  expect(mostNeeded(pages, 2).map(({ id }) => id)).toEqual(['wages', 'tax']);
  expect(mostNeeded(pages).map(({ id }) => id)).toEqual(['rare', 'wages', 'tax']);
});
