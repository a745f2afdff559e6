import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Language } from '#core/language.ts';
import { foldWord, placedWords } from '#core/search/letters.ts';
import { latinKey } from '#core/search/latin-key.ts';
import { isStopKey } from '#core/search/stop-words.ts';
import { stemWord } from '#core/search/stem.ts';
import { indexKey, queryWord } from '#core/search/word-keys.ts';

/** What people type, and what stands on the page: they must meet under one key of the page's language. */
test.each([
  ['ky', 'тизме', 'тизмесинен', 'an ending after a possessive'],
  ['ky', 'мөөнөт', 'мөөнөтү', 'a possessive'],
  ['ky', 'моонот', 'мөөнөттү', 'ө from a Russian keyboard'],
  ['ky', 'kara', 'кара', 'Kyrgyz in Latin letters'],
  ['ky', 'китеп', 'китеби', 'a consonant that grows soft'],
  ['ky', 'чɵлкɵ', 'чөлкө', 'letters that only look alike'],
  ['ru', 'запрет', 'запретом', 'a Russian case'],
  ['ru', 'вьезд', 'въезд', 'the wrong sign'],
  ['ru', 'vezd', 'въезд', 'Russian in Latin letters'],
  ['ru', 'учёт', 'учета', 'ё'],
  ['ru', 'zaprety', 'запреты', 'a Latin plural'],
  ['ru', 'паспoрт', 'паспорт', 'a Latin о inside'],
  ['uz', 'royxat', 'roʻyxatdan', 'no mark'],
  ['uz', "ro'yxat", 'roʻyxat', 'the apostrophe of a phone'],
  ['uz', 'ro‘yxat', 'roʻyxat', 'the apostrophe of a state site'],
  ['uz', 'рўйхат', 'roʻyxati', 'the old alphabet'],
  ['tg', 'хуччат', 'ҳуҷҷатҳо', 'no marks and a plural'],
  ['tg', 'њуљљат', 'ҳуҷҷат', 'a font of the nineties'],
  ['kk', 'руксат', 'рұқсатты', 'no marks'],
  ['kk', 'tizim', 'тізімге', 'Kazakh in Latin letters'],
  ['en', 'wages', 'wage', 'an English plural'],
] as [Language, string, string, string][])('%s: %s finds %s (%s)', (lang, typed, written) => {
  const word = queryWord(typed);
  const key = indexKey(foldWord(written), lang);
  const begins = [word.whole, ...word.beginnings].some((beginning) => beginning.length >= 4 && key.startsWith(beginning));
  expect(word.stems[lang] === key || begins).toBe(true);
});

test.each([
  ['ky', 'мыйзамсыз', 'мыйзам'],
  ['tg', 'ғайриқонунӣ', 'қонун'],
  ['kk', 'заңсыз', 'заң'],
  ['uz', 'qonunsiz', 'qonun'],
] as const)('%s: “unlawful” is not taken for “law”: %s', (lang, unlawful, law) => {
  expect(indexKey(foldWord(unlawful), lang)).not.toBe(indexKey(foldWord(law), lang));
});

test('words are found where they stand: the text between start and end is the word', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      let last = 0;
      for (const { text: word, start, end } of placedWords(text)) {
        expect(text.slice(start, end)).toBe(word);
        expect(start).toBeGreaterThanOrEqual(last);
        last = end;
      }
    }),
  );
});

test('a key is plain: small Latin letters and digits, whatever is typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const key = latinKey(foldWord(text));
      expect(key).toMatch(/^[a-z0-9]*$/);
    }),
  );
});

test('numbers stay whole: 1350 is not 135', () => {
  expect(indexKey('1350', 'ru')).toBe('1350');
  expect(indexKey('90', 'ky')).toBe('90');
});

test('no stem is shorter than three letters', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('ky', 'kk', 'uz', 'tg'),
      fc.string({ unit: fc.constantFrom(...'абгдийклмнорстулар'), minLength: 3, maxLength: 14 }),
      (lang, word) => {
        expect(stemWord(word, lang as 'ky').length).toBeGreaterThanOrEqual(3);
      },
    ),
  );
});

test('words of every question say nothing; words of the need do', () => {
  const isStop = (word: string): boolean => isStopKey(latinKey(foldWord(word)));
  for (const word of ['что', 'делать', 'эмне', 'кылуу', 'nima', 'чӣ', 'қалай', 'what', 'the'])
    expect([word, isStop(word)]).toEqual([word, true]);
  for (const word of ['патент', 'запрет', 'айлык', 'паспорт', 'maosh', 'муҳлат', 'жалақы', 'wage', 'депорт', 'полиция', 'виза']) {
    expect([word, isStop(word)]).toEqual([word, false]);
  }
});
