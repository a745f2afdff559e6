import type { Language } from './language.ts';

/**
 * Months as they stand beside a day. Ours, because browsers on phones carry no Kyrgyz, Tajik or (often) Kazakh dates:
 * Chromium writes "2026 M03 16" there. Forms after CLDR; Tajik with the izafat that the year asks for.
 */
export const MONTHS_WITH_DAY: Record<Language, readonly string[]> = {
  ky: ['январь', 'февраль', 'март', 'апрель', 'май', 'июнь', 'июль', 'август', 'сентябрь', 'октябрь', 'ноябрь', 'декабрь'],
  ru: ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'],
  uz: ['yanvar', 'fevral', 'mart', 'aprel', 'may', 'iyun', 'iyul', 'avgust', 'sentabr', 'oktabr', 'noyabr', 'dekabr'],
  tg: ['январи', 'феврали', 'марти', 'апрели', 'майи', 'июни', 'июли', 'августи', 'сентябри', 'октябри', 'ноябри', 'декабри'],
  kk: ['қаңтар', 'ақпан', 'наурыз', 'сәуір', 'мамыр', 'маусым', 'шілде', 'тамыз', 'қыркүйек', 'қазан', 'қараша', 'желтоқсан'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
};

/** Months that stand alone beside a year, where that differs. */
export const MONTHS_ALONE: Partial<Record<Language, readonly string[]>> = {
  ru: ['январь', 'февраль', 'март', 'апрель', 'май', 'июнь', 'июль', 'август', 'сентябрь', 'октябрь', 'ноябрь', 'декабрь'],
};

/** How a language puts a date together; `day` is empty in a month of a year. */
export const DATE_ORDER: Record<Language, (year: string, month: string, day: string) => string> = {
  ky: (year, month, day) => `${year}-ж. ${day && `${day}-`}${month}`,
  ru: (year, month, day) => `${day && `${day} `}${month} ${year} г.`,
  uz: (year, month, day) => `${year}-yil ${day && `${day}-`}${month}`,
  tg: (year, month, day) => `${day && `${day} `}${month} ${year}`,
  kk: (year, month, day) => `${year} ж. ${day && `${day} `}${month}`,
  en: (year, month, day) => `${day && `${day} `}${month} ${year}`,
};
