import { expect, test } from 'vitest';
import { entryLanguage } from '#core/entry.ts';
import { KINDS, parseEntry } from '#core/parse-entry.ts';
import { makeArticle, makeFact, makeMilestone, makeOrganisation, makeOverlay, makeTerm, makeText } from '../support/builders.ts';

const entries = [
  makeArticle({ id: 'wages' }),
  makeText({ id: 'wages', lang: 'ky' }),
  makeFact({ id: 'wages-twice-a-month' }),
  makeOverlay({ id: 'wages-twice-a-month', kind: 'fact', lang: 'ky', text: { statement: 'Айлык эки жолу.', steps: ['Бир', 'Эки'] } }),
  makeOrganisation({ id: 'union' }),
  makeMilestone({ id: 'law', date: '2025-Q3' }),
  makeTerm({ id: 'patent' }),
];

test.each(entries)('$kind "$id" is read as it was written', (entry) => {
  expect(parseEntry(structuredClone(entry))).toEqual({ entry, known: true });
});

test('a kind this app does not know yet is kept whole for an app that does', () => {
  const quiz = { id: 'rights-quiz', kind: 'quiz', questions: ['?'] };
  expect(parseEntry(quiz)).toEqual({ entry: quiz, known: false });
});

test('a known kind in a newer shape is kept and not shown half understood', () => {
  const fact = { ...makeFact({ id: 'ban' }), appeal: { court: 'any' } };
  expect(parseEntry(fact)).toEqual({ entry: fact, known: false });
});

test('a kind named like a part of every object is unknown, not a crash', () => {
  expect(parseEntry({ id: 'x', kind: 'constructor' }).known).toBe(false);
  expect(parseEntry({ id: 'x', kind: '__proto__' }).known).toBe(false);
});

test('what is no entry at all is refused', () => {
  for (const value of [null, 'text', 7, [], {}, { id: 'x' }, { id: 7, kind: 'fact' }]) expect(() => parseEntry(value)).toThrow();
});

test('words of an article may not come as an overlay: they would bypass the page', () => {
  expect(parseEntry({ id: 'x', kind: 'article', lang: 'ky', madeBy: 'machine', text: { title: 'x' } }).known).toBe(false);
});

test('the language of an entry is its own, or none', () => {
  expect(entries.map(entryLanguage)).toEqual(['', 'ky', '', 'ky', '', '', '']);
  expect(KINDS).toContain('article');
});
