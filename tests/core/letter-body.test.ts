import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillLetter, letterFaults, letterPlainText } from '#core/letter-body.ts';
import type { Letter, LetterText } from '#core/letter.ts';

const LETTER: Pick<Letter, 'fields' | 'body'> = {
  fields: [
    { id: 'name', kind: 'text', required: true, maxLength: 20 },
    { id: 'phone', kind: 'text' },
    { id: 'since', kind: 'date', required: true },
    { id: 'sum', kind: 'money', required: true },
    { id: 'how', kind: 'choice', required: true, choices: ['cash', 'card'] },
  ],
  body: [
    { id: 'from', style: 'address' },
    { id: 'contact', style: 'address', if: { phone: 'filled' } },
    { id: 'owed', style: 'text' },
    { id: 'first', style: 'item' },
    { id: 'second', style: 'item', if: { how: ['cash'] } },
  ],
};

const RU: LetterText = {
  id: 'claim',
  kind: 'letter',
  lang: 'ru',
  madeBy: 'source',
  title: 'Требование',
  summary: 'Письмо работодателю.',
  before: 'x',
  after: ['x'],
  fields: {
    name: { label: 'Имя' },
    phone: { label: 'Телефон' },
    since: { label: 'С какого дня' },
    sum: { label: 'Сумма' },
    how: { label: 'Как платили', choices: { cash: 'деньгами', card: 'на карту' } },
  },
  body: {
    from: 'От {name}',
    contact: 'Телефон {phone}',
    owed: 'С {since} мне должны {sum} рублей ({how}).',
    first: 'Прошу заплатить.',
    second: 'Прошу расписку.',
  },
};

const WHOLE = { name: 'Асанов Асан', since: '2026-03-01', sum: '120000,5', how: 'cash' };

describe('a letter', () => {
  test('takes the answers in, as its language writes dates, sums and choices', () => {
    expect(letterPlainText(fillLetter(LETTER, RU, WHOLE))).toBe(
      'От Асанов Асан\n\nС 1 марта 2026 г. мне должны 120\u00a0000,5 рублей (деньгами).\n\n1. Прошу заплатить.\n\n2. Прошу расписку.',
    );
  });

  test('leaves out a paragraph whose field is empty, and brings it when it is filled', () => {
    const ids = (phone: string): string[] => fillLetter(LETTER, RU, { ...WHOLE, phone }).map(({ id }) => id);
    expect(ids(' ')).not.toContain('contact');
    expect(ids('+996 700 00 00 00')).toContain('contact');
  });

  test('has an empty place for what is missing, and a date that cannot be is never written', () => {
    const [from, owed] = fillLetter(LETTER, RU, { since: '2026-02-30', how: 'card' });
    expect(from?.pieces).toEqual([{ words: 'От ' }, { blank: 'Имя' }]);
    expect(owed?.pieces).toContainEqual({ blank: 'С какого дня' });
    expect(letterPlainText([from!])).toBe('От __________');
  });

  test('tells what is wrong with each answer', () => {
    expect([...letterFaults(LETTER, {})]).toEqual(['name', 'since', 'sum', 'how'].map((id) => [id, 'missing']));
    const wrong = { name: 'ң'.repeat(10_000), since: '2026-02-30', sum: 'много', how: 'gold' };
    expect([...letterFaults(LETTER, wrong).values()]).toEqual(['too-long', 'impossible-date', 'not-a-number', 'missing']);
    expect(letterFaults(LETTER, WHOLE).size).toBe(0);
  });

  test('writes what the reader wrote, letter by letter, braces and markup included', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }), (name) => {
        const text = name.trim();
        const [from] = fillLetter(LETTER, RU, { ...WHOLE, name });
        expect(from?.pieces).toEqual([{ words: 'От ' }, text === '' ? { blank: 'Имя' } : { written: text }]);
      }),
    );
  });
});
