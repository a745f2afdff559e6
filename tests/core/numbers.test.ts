import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '#core/language.ts';
import type { Language } from '#core/language.ts';
import { termsInWords, wordNumbers } from '#core/number-words.ts';
import { covers, numbersIn, numbersMissing } from '#core/numbers.ts';

const found = (text: string, lang: Language): string[] => [...numbersIn(text, lang)].toSorted();

describe('the same date in six languages is one date', () => {
  test.each<[Language, string]>([
    ['ru', 'с 1 января 2025 года'],
    ['ru', 'с 01.01.2025'],
    ['ky', '2025-жылдын 1-январынан тартып'],
    ['ky', '1-январь, 2025-жыл'],
    ['en', 'since 1 January 2025'],
    ['en', 'since January 1st, 2025'],
    ['en', 'since 2025-01-01'],
    ['uz', '2025-yil 1-yanvardan'],
    ['tg', 'аз 1 январи соли 2025'],
    ['kk', '2025 жылғы 1 қаңтардан'],
  ])('in %s: %s', (lang, text) => {
    expect(found(text, lang)).toEqual(['2025-01-01']);
  });

  test('a month and its year', () => {
    expect(found('в январе 2025 года', 'ru')).toEqual(['2025-01']);
    expect(found('2025-жылдын январында', 'ky')).toEqual(['2025-01']);
    expect(found('in January 2025', 'en')).toEqual(['2025-01']);
  });

  test('a day without a year, and a span of days', () => {
    expect(found('до 30 июня', 'ru')).toEqual(['--06-30']);
    expect(found('1–15 января 2025 года', 'ru')).toEqual(['2025-01-01', '2025-01-15']);
  });

  test.each<[Language, string, string[]]>([
    ['en', 'you may march 5 km', ['5']],
    ['ky', '83 маек, 10 майып, 5 мартаба', ['10', '5', '83']],
    ['uz', '3 marta, 4 maydon', ['3', '4']],
    ['kk', '90 маусымдық жұмысшы', ['90']],
    ['ru', '35 мая', ['35']],
  ])('no months in %s: %s', (lang, text, numbers) => {
    expect(found(text, lang).filter((token) => token !== '--05')).toEqual(numbers);
  });
});

describe('numbers as people write them', () => {
  test.each<[Language, string, string[]]>([
    ['en', '27,093 roubles and 0.5 per cent', ['0.5', '27093']],
    ['ru', '27 093 рубля и 0,5 %', ['0.5', '27093']],
    ['ru', 'от 25 до 50 тысяч рублей', ['25000', '50000']],
    ['en', 'RUB 25–50 thousand', ['25000', '50000']],
    ['ky', '2 миң сом, 1,5 миллион', ['1500000', '2000']],
    ['uz', "5 million so'm", ['5000000']],
    ['ky', '90-күнгө, 114-ФЗ', ['114', '90']],
    ['ru', '№ 115-ФЗ, статья 18.8, часть 3.1', ['115', '18.8', '3.1']],
    ['ru', 'статьи 18 115-ФЗ', ['115', '18']],
    ['ru', '30-дневный срок, 5-й день, 24/7', ['24', '30', '5', '7']],
    ['ru', 'с 09:00 до 18:00', ['18:00', '9:00']],
    ['ru', '+996 312 66-01-07 или 8 (800) 200-01-22', ['78002000122', '996312660107']],
    ['en', '+7 800 200 01 22', ['78002000122']],
    ['kk', '2025–2026 жылдары', ['2025', '2026']],
  ])('%s: %s', (lang, text, numbers) => {
    expect(found(text, lang)).toEqual(numbers);
  });

  test('a whole number written by the rules of any language is found back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), fc.constantFrom(...LANGUAGES), (number, lang) => {
        const written = new Intl.NumberFormat(lang).format(number);
        expect(found(`a ${written}-b`, lang)).toEqual([String(number)]);
      }),
    );
  });

  test('a share written by the rules of any language is found back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), fc.constantFrom(...LANGUAGES), (thousandths, lang) => {
        const number = thousandths / 100;
        const written = new Intl.NumberFormat(lang, { maximumFractionDigits: 2 }).format(number);
        expect(found(`(${written} %).`, lang)).toEqual([String(number)]);
      }),
    );
  });

  test('a day written out in any language that Intl knows is found back', () => {
    const days = fc.date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.constantFrom('ru' as const, 'en' as const, 'kk' as const, 'ky' as const), (day, lang) => {
        const written = new Intl.DateTimeFormat(lang, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(day);
        expect(found(written, lang)).toEqual([day.toISOString().slice(0, 10)]);
      }),
    );
  });
});

describe('a number of an article rests on a fact', () => {
  const known = new Set(['2025-03-05', '--06-30', '90', '--09']);
  test.each(['2025-03-05', '2025-03', '2025', '--03-05', '90', '2025-06-30', '2025-09'])('%s is covered', (token) => {
    expect(covers(known, token)).toBe(true);
  });
  test.each(['2025-03-06', '2024-03-05', '2026', '5', '3', '900', '2025-07'])('%s is not', (token) => {
    expect(covers(known, token)).toBe(false);
  });
  test('what is missing is named in the order of the text', () => {
    expect(numbersMissing(numbersIn('7 дней или 90 дней, 3 года', 'ru'), known)).toEqual(['7', '3']);
  });
});

describe('terms in words are noticed', () => {
  test.each<[Language, string, string]>([
    ['ru', 'в течение девяноста дней', 'девяноста дней'],
    ['ru', 'за три рабочих дня', 'три рабочих дня'],
    ['ru', 'один год', 'один год'],
    ['ru', 'трёхмесячный срок', 'трёхмесячный'],
    ['ky', 'үч айдын ичинде', 'үч айдын'],
    ['ky', 'он беш күн', 'он беш күн'],
    ['ky', 'бир жылга', 'бир жылга'],
    ['en', 'within ninety days', 'ninety days'],
    ['en', 'a ten-year ban', 'ten-year'],
    ['uz', "o'n besh kun", "o'n besh kun"],
    ['uz', 'uch oy ichida', 'uch oy'],
    ['tg', 'дар давоми се моҳ', 'се моҳ'],
    ['kk', 'үш жұмыс күні', 'үш жұмыс күні'],
  ])('%s: %s', (lang, text, term) => {
    expect(termsInWords(text, lang)).toEqual([term]);
  });

  test.each<[Language, string]>([
    ['ru', '90 дней, одна из причин, семья, каждый день'],
    ['ky', 'бир айылда, эки аял, бир нече күн, үчүнчү күнү'],
    ['en', 'one of the days, some months, everyone'],
    ['kk', 'екі айыппұл, бір адам'],
  ])('%s: no term in “%s”', (lang, text) => {
    expect(termsInWords(text, lang)).toEqual([]);
  });

  test('a fact may say in words what an article says in digits', () => {
    expect(wordNumbers('Two offences within three years', 'en')).toEqual(['2', '3']);
  });
});
