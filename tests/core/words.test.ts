import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LANGUAGES } from '#core/language.ts';
import { byteWords, dateWords, numberWords } from '#core/words.ts';

test.each([
  ['ky', '2026-ж. 16-март'],
  ['ru', '16 марта 2026 г.'],
  ['uz', '2026-yil 16-mart'],
  ['tg', '16 марти 2026'],
  ['kk', '2026 ж. 16 наурыз'],
  ['en', '16 March 2026'],
])('a day is written as people write it in %s, whatever the phone carries', (lang, words) => {
  expect(dateWords('2026-03-16', lang)).toBe(words);
});

test('a month has no day, a year no month, a span both ends, a quarter stays as it is', () => {
  expect(dateWords('2025-12', 'ru')).toBe('декабрь 2025 г.');
  expect(dateWords('2025', 'ky')).toBe('2025');
  expect(dateWords('2024-05/2025-01-02', 'en')).toBe('May 2024 – 2 January 2025');
  expect(dateWords('2025-Q3', 'en')).toBe('2025-Q3');
});

test('the digits of a date survive in every language', () => {
  const day = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, fc.constantFrom(...LANGUAGES), (date, lang) => {
      const numbers = (dateWords(date, lang).match(/\d+/g) ?? []).map(Number).toSorted((a, b) => a - b);
      expect(numbers).toEqual([Number(date.slice(8)), Number(date.slice(0, 4))]);
    }),
  );
});

test('numbers are grouped as each language groups them', () => {
  expect(numberWords(1234567.25, 'en', 2)).toBe('1,234,567.25');
  expect(numberWords(1234567.25, 'ky', 1)).toBe('1\u00a0234\u00a0567,3');
  expect(numberWords(0.4, 'ru', 1)).toBe('0,4');
});

test('bytes are told in units a person knows', () => {
  const words = (key: string, values: Record<string, string | number> = {}): string => `${values['number']} ${key.slice(-2)}`;
  expect(byteWords(99_000, 'ky', words)).toBe('99 kb');
  expect(byteWords(6_600, 'ky', words)).toBe('6,6 kb');
  expect(byteWords(420_000, 'en', words)).toBe('0.4 mb');
});
