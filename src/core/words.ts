import { isLanguage } from './language.ts';
import { DATE_ORDER, MONTHS_ALONE, MONTHS_WITH_DAY } from './month-names.ts';

/** Interface words: the text of a key of `locales/<lang>/`, with `{{name}}` filled in. Passed in, so core knows no language. */
export type Words = (key: string, values?: Record<string, string | number>) => string;

/** A loose date (core/shape.ts) in the reader's language: "17 March 2026", "March 2026", "2026". */
export function dateWords(date: string, lang: string): string {
  const span = date.split('/');
  if (span.length === 2) return span.map((part) => dateWords(part, lang)).join(' – ');
  const [, year = '', month = '', day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date) ?? [];
  if (!month || !isLanguage(lang)) return date;
  const names = day ? MONTHS_WITH_DAY[lang] : (MONTHS_ALONE[lang] ?? MONTHS_WITH_DAY[lang]);
  return DATE_ORDER[lang](year, names[Number(month) - 1] ?? month, day ? String(Number(day)) : '');
}

/** A number with at most `digits` decimals, as the language writes it: comma and thin groups, in English point and commas. */
export function numberWords(value: number, lang: string, digits = 0): string {
  const [whole = '', decimals] = String(Number(value.toFixed(digits))).split('.');
  const [group, point] = lang === 'en' ? [',', '.'] : ['\u00a0', ','];
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, group);
  return decimals ? `${grouped}${point}${decimals}` : grouped;
}

/** Bytes as a person reads them, in units of 1,000: "0.4 MB". The unit's word comes from the interface. */
export function byteWords(bytes: number, lang: string, words: Words): string {
  const [value, unit] = bytes >= 100_000 ? [bytes / 1_000_000, 'common:unit-mb'] : [bytes / 1_000, 'common:unit-kb'];
  return words(unit, { number: numberWords(value, lang, value < 10 ? 1 : 0) });
}
