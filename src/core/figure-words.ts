import { isLanguage, type Language } from './language.ts';
import { dateWords, numberWords, type Words } from './words.ts';

/** A quarter of a year, after CLDR; `ky`, `uz`, `tg`, `kk` as they are spoken. */
const QUARTERS: Record<Language, (quarter: string, year: string) => string> = {
  ky: (quarter, year) => `${year}-ж. ${quarter}-чейреги`,
  ru: (quarter, year) => `${quarter}-й квартал ${year} г.`,
  uz: (quarter, year) => `${year}-yil ${quarter}-choragi`,
  tg: (quarter, year) => `семоҳаи ${quarter}-юми ${year}`,
  kk: (quarter, year) => `${year} ж. ${quarter}-тоқсаны`,
  en: (quarter, year) => `quarter ${quarter} of ${year}`,
};

/** The time of a figure in the reader's language, quarters too. */
export function periodWords(on: string, lang: string): string {
  const [, year, quarter] = /^(\d{4})-Q([1-4])$/.exec(on) ?? [];
  return year && quarter && isLanguage(lang) ? QUARTERS[lang](quarter, year) : dateWords(on, lang);
}

/** Digits after the point, as the number itself has them. */
function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}

function withMinus(text: string): string {
  return text.replace(/^-/, '−');
}

/** A figure exactly as the source states it. */
export function exactWords(value: number, lang: string): string {
  return withMinus(numberWords(value, lang, decimalsOf(value)));
}

/** A figure to read at a glance: two digits after the point at most; small ones keep what they say. */
export function roundWords(value: number, lang: string): string {
  const digits = Math.abs(value) >= 1_000 ? 0 : Math.abs(value) >= 1 || value === 0 ? 2 : 4;
  return withMinus(numberWords(value, lang, Math.min(digits, decimalsOf(value))));
}

/** By how much a figure changed, with its sign. */
export function changeWords(from: number, to: number, lang: string): string {
  // 0.1 + 0.2: the difference may have no more digits than the two had.
  const change = Number((to - from).toFixed(Math.max(decimalsOf(from), decimalsOf(to))));
  return `${change > 0 ? '+' : ''}${roundWords(change, lang)}`;
}

/** A mark on an axis: short, and exact because marks are round numbers. */
export function axisWords(value: number, lang: string, words: Words): string {
  const size = Math.abs(value);
  const short = (by: number, key: string): string => words(key, { number: exactWords(value / by, lang) });
  if (size >= 1_000_000_000) return short(1_000_000_000, 'figures:billion');
  if (size >= 1_000_000) return short(1_000_000, 'figures:million');
  return exactWords(value, lang);
}
