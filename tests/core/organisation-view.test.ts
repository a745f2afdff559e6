import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isStaleContact, nameIn, phoneWords, telHref } from '#core/organisation-view.ts';

test.each([
  ['+79251155047', '+7 925 115 50 47'],
  ['+996312660107', '+996 312 66 01 07'],
  ['+998712021313', '+998 71 202 13 13'],
  ['112', '112'],
])('%s is written as people write it down', (number, words) => {
  expect(phoneWords(number)).toBe(words);
});

test('whatever the country, no digit of a number is lost or moved', () => {
  const number = fc.stringMatching(/^\+?\d{2,14}$/);
  fc.assert(
    fc.property(number, (digits) => {
      expect(phoneWords(digits).replaceAll(' ', '')).toBe(digits);
    }),
  );
});

test('the number that is dialled is the number as recorded, without spaces', () => {
  expect(telHref({ number: '+996312660107' })).toBe('tel:+996312660107');
});

test('a contact older than a year, or undated, is to be checked before going', () => {
  expect(isStaleContact({ asOf: '2025-11' }, '2026-11-01')).toBe(false);
  expect(isStaleContact({ asOf: '2025-11' }, '2026-11-02')).toBe(true);
  expect(isStaleContact({ asOf: undefined }, '2026-11-02')).toBe(true);
});

test('a name is shown in the reader’s language, else in Russian, else as it is recorded', () => {
  const consulate = { name: 'Consulate', names: { ru: 'Консульство' } };
  expect(nameIn('ky', consulate)).toBe('Консульство');
  expect(nameIn('en', consulate)).toBe('Consulate');
  expect(nameIn('ky', { name: 'Sezim', names: {} })).toBe('Sezim');
});
