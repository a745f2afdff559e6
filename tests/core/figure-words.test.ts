import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axisWords, changeWords, exactWords, periodWords, roundWords } from '#core/figure-words.ts';
import { LANGUAGES } from '#core/language.ts';

const words = (key: string, values: Record<string, string | number> = {}): string => `${values['number']} ${key}`;

test('an exact figure keeps every digit, in every language', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -10_000_000, max: 10_000_000 }),
      fc.integer({ min: 0, max: 6 }),
      fc.constantFrom(...LANGUAGES),
      (n, p, lang) => {
        const value = Number(`${n}e-${p}`);
        const read = exactWords(value, lang)
          .replace('−', '-')
          .replaceAll(lang === 'en' ? ',' : '\u00a0', '')
          .replace(',', '.');
        expect(Number(read)).toBe(value);
      },
    ),
  );
});

test('a figure at a glance has two digits after the point at most, and a small one keeps what it says', () => {
  expect(roundWords(17.73632, 'en')).toBe('17.74');
  expect(roundWords(1001999.97, 'ru')).toBe('1\u00a0002\u00a0000');
  expect(roundWords(0.00541, 'en')).toBe('0.0054');
  expect(roundWords(-6200, 'en')).toBe('−6,200');
});

test('a change has its sign, and no digits that subtraction made up', () => {
  expect(changeWords(3.1, 3.3, 'en')).toBe('+0.2');
  expect(changeWords(5, 3, 'en')).toBe('−2');
  expect(changeWords(3, 3, 'en')).toBe('0');
});

test('quarters are said, other dates are left to the words of dates', () => {
  expect(periodWords('2024-Q1', 'ru')).toBe('1-й квартал 2024 г.');
  expect(periodWords('2024-Q1', 'en')).toBe('quarter 1 of 2024');
  expect(periodWords('2025-01/2025-09', 'en')).toBe('January 2025 – September 2025');
});

test('the marks of an axis are short', () => {
  expect(axisWords(3_000_000_000, 'en', words)).toBe('3 figures:billion');
  expect(axisWords(1_500_000, 'ru', words)).toBe('1,5 figures:million');
  expect(axisWords(50_000, 'en', words)).toBe('50,000');
});
