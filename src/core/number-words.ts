import type { Language } from './language.ts';

/**
 * Number words of the six languages, with the forms they take beside a unit of time. Editors write
 * digits, so that every number can be compared with the facts; this list is how the others are noticed.
 */
const WORDS: Record<Language, Record<number, string>> = {
  ru: {
    1: 'один|одна|одно|одного|одной|одному|одним|одну|одни|одних',
    2: 'два|две|двух|двум|двумя|двое',
    3: 'три|тр[её]х|тр[её]м|тремя|трое',
    4: 'четыре|четыр[её]х|четыр[её]м|четырьмя|четверо',
    5: 'пят(?:ь|и|ью|еро)',
    6: 'шест(?:ь|и|ью)',
    7: 'сем[ьи]',
    8: 'вос(?:емь|ьми)',
    9: 'девят(?:ь|и|ью)',
    10: 'десят(?:ь|и|ью)',
    11: 'одиннадцат(?:ь|и|ью)',
    12: 'двенадцат(?:ь|и|ью)',
    14: 'четырнадцат(?:ь|и|ью)',
    15: 'пятнадцат(?:ь|и|ью)',
    20: 'двадцат(?:ь|и|ью)',
    30: 'тридцат(?:ь|и|ью)',
    60: 'шест(?:ь|и|ью)десяти?',
    90: 'девяност[оа]',
  },
  ky: {
    1: 'бир',
    2: 'эки',
    3: 'үч',
    4: 'төрт',
    5: 'беш',
    6: 'алты',
    7: 'жети',
    8: 'сегиз',
    9: 'тогуз',
    10: 'он',
    11: 'он бир',
    12: 'он эки',
    14: 'он төрт',
    15: 'он беш',
    20: 'жыйырма',
    30: 'отуз',
    60: 'алтымыш',
    90: 'токсон',
  },
  kk: {
    1: 'бір',
    2: 'екі',
    3: 'үш',
    4: 'төрт',
    5: 'бес',
    6: 'алты',
    7: 'жеті',
    8: 'сегіз',
    9: 'тоғыз',
    10: 'он',
    11: 'он бір',
    12: 'он екі',
    14: 'он төрт',
    15: 'он бес',
    20: 'жиырма',
    30: 'отыз',
    60: 'алпыс',
    90: 'тоқсан',
  },
  uz: {
    1: 'bir',
    2: 'ikki',
    3: 'uch',
    4: 'toʻrt',
    5: 'besh',
    6: 'olti',
    7: 'yetti',
    8: 'sakkiz',
    9: 'toʻqqiz',
    10: 'oʻn',
    11: 'oʻn bir',
    12: 'oʻn ikki',
    14: 'oʻn toʻrt',
    15: 'oʻn besh',
    20: 'yigirma',
    30: 'oʻttiz',
    60: 'oltmish',
    90: 'toʻqson',
  },
  tg: {
    1: 'як',
    2: 'ду',
    3: 'се',
    4: 'чор|чаҳор',
    5: 'панҷ',
    6: 'шаш',
    7: 'ҳафт',
    8: 'ҳашт',
    9: 'нӯҳ',
    10: 'даҳ',
    11: 'ёздаҳ',
    12: 'дувоздаҳ',
    14: 'чордаҳ|чаҳордаҳ',
    15: 'понздаҳ',
    20: 'бист',
    30: 'сӣ',
    60: 'шаст',
    90: 'навад',
  },
  en: {
    1: 'one',
    2: 'two',
    3: 'three',
    4: 'four',
    5: 'five',
    6: 'six',
    7: 'seven',
    8: 'eight',
    9: 'nine',
    10: 'ten',
    11: 'eleven',
    12: 'twelve',
    14: 'fourteen',
    15: 'fifteen',
    20: 'twenty',
    30: 'thirty',
    60: 'sixty',
    90: 'ninety',
  },
};

/** Units of time with their endings; the look-aheads keep out "айыл", "айып", "күнөө" and the like. */
const UNITS: Record<Language, string> = {
  ru: 'день|дн(?:я|ей|ю|ём|ем|и|ям|ями|ях)|сут(?:ки|ок|кам|ками|ках)|час(?:а|ов|у|ам|ом|е)?|недел\\p{L}+|месяц(?:а|ев|у|ам|ем|ы|е)?|год(?:а|у|ом|ы|ов|ам|е)?|лет',
  ky: 'күн(?!өө)\\p{L}*|саат\\p{L}*|жума(?!к)\\p{L}*|апта\\p{L}*|ай(?!ы[лп]|т|н|ры|ма)\\p{L}*|жыл(?!кы|уу)\\p{L}*',
  kk: 'күн(?!ә)\\p{L}*|сағат\\p{L}*|апта\\p{L}*|ай(?!ы[лпр]|т|н|ма)\\p{L}*|жыл(?!қы|у)\\p{L}*|тәулік\\p{L}*',
  uz: 'kun\\p{L}*|soat\\p{L}*|hafta\\p{L}*|oy(?:i|lik|da|dan|ga|gacha|ni|ning|ida|idan|iga)?|yil\\p{L}*|sutka\\p{L}*',
  tg: 'рӯз\\p{L}*|соат\\p{L}*|ҳафта\\p{L}*|моҳ\\p{L}*|сол\\p{L}*|шабонарӯз\\p{L}*',
  en: '(?:day|hour|week|month|year)s?',
};

/** What may stand between the number and the unit: "three working days". */
const BETWEEN: Record<Language, string> = {
  ru: 'рабоч\\p{L}*|календарн\\p{L}*|полн\\p{L}*',
  ky: 'жумуш|иш|календар\\p{L}*|толук',
  kk: 'жұмыс|күнтізбелік|толық',
  uz: 'ish|kalendar|taqvim|toʻliq',
  tg: 'корӣ|кории|тақвимӣ|пурра',
  en: 'working|calendar|business|full|consecutive',
};

/** "трёхмесячный", "двухлетний": Russian makes one word of the number and the unit. */
const RUSSIAN_COMPOUND =
  '(?:одно|двух|тр[её]х|четыр[её]х|пяти|шести|семи|восьми|девяти|десяти|двенадцати|пятнадцати|двадцати|тридцати|шестидесяти|девяносто)(?:дневн|суточн|часов|недельн|месячн|летн|годичн)\\p{L}*';

function spelt(lang: Language, words: string): string {
  // Uzbek keyboards give half a dozen signs for the one in oʻ.
  return lang === 'uz' ? words.replaceAll('ʻ', "[ʻʼ'‘’`]") : words;
}

function whole(words: string): string {
  return `(?<!\\p{L})(?:${words})(?!\\p{L})`;
}

function makeTimePattern(lang: Language): RegExp {
  const { 1: one = '', ...rest } = WORDS[lang];
  const others = whole(spelt(lang, Object.values(rest).toReversed().join('|')));
  const between = `(?:[\\s-]+(?:${spelt(lang, BETWEEN[lang])}))?`;
  // "One" is also "a certain" and part of other words, so it counts only directly before the unit.
  const pair = `(?:${others}${between}|${whole(spelt(lang, one))})[\\s-]+${whole(UNITS[lang])}`;
  return new RegExp(lang === 'ru' ? `${pair}|${whole(RUSSIAN_COMPOUND)}` : pair, 'giu');
}

const cache = new Map<string, RegExp>();

function cached(key: string, make: () => RegExp): RegExp {
  const known = cache.get(key) ?? make();
  cache.set(key, known);
  return known;
}

/** Terms written in words ("девяносто дней", "үч ай"), as they stand in the text. */
export function termsInWords(text: string, lang: Language): string[] {
  return text.match(cached(`term.${lang}`, () => makeTimePattern(lang))) ?? [];
}

/** Numbers that a text writes as words, anywhere in it. Reads too much rather than too little ("семи", "on"). */
export function wordNumbers(text: string, lang: Language): string[] {
  const found = Object.entries(WORDS[lang]).filter(([number, words]) =>
    cached(`${lang}.${number}`, () => new RegExp(whole(spelt(lang, words)), 'iu')).test(text),
  );
  return found.map(([number]) => number);
}
