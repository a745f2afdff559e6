import { takeDates } from './dates-in-text.ts';
import type { Language } from './language.ts';

/**
 * Numbers of a text as tokens that compare equal across languages: `27093` for "27,093" and "27 093",
 * `0.5` for "0,5", `25000` for "25 thousand", `2025-01-01` for "1 января 2025", `996312660107` for a phone.
 * An ending is dropped: "90-күнгө" gives 90, "№ 114-ФЗ" gives 114.
 */

const SPACE = '[ \\u00a0\\u2009\\u202f]';
// "18 115-ФЗ" is an article and an act, not eighteen thousand.
const INTEGER = `(?:\\d{1,3}(?:${SPACE}\\d{3})+(?!\\d|-ФЗ)|[1-9]\\d{0,2}(?:,\\d{3})+(?!\\d)|\\d+)`;
const NUMBER = `(?<![\\d.,])${INTEGER}(?:[.,]\\d+)*`;
const DASH = '\\s*[–—-]\\s*';

const SCALES: [RegExp, number][] = [
  [/^(тыс|thousand|миң|мың|ming|ҳазор)/iu, 1e3],
  [/^(млн|миллион|million|mln)/iu, 1e6],
  [/^(млрд|миллиард|billion|bn|milliard|mlrd)/iu, 1e9],
];
const SCALE_WORDS =
  'тыс(?:яч\\p{L}*)?|thousand|миң\\p{L}*|мың\\p{L}*|ming(?:ga|dan|ta)?|ҳазор\\p{L}*|млн|миллион\\p{L}*|millions?|million(?:ga|dan)|mln|млрд|миллиард\\p{L}*|billion|bn|milliard\\p{L}*|mlrd';
const SCALED = new RegExp(
  `(?:(?<low>${NUMBER})(?:${DASH}|\\s+(?:to|and|до|и)\\s+))?(?<high>${NUMBER})[\\s\\u00a0-]*(?<scale>${SCALE_WORDS})(?!\\p{L})`,
  'giu',
);
const PHONES = [
  /\+\d[\d\s\u00a0()-]{5,}\d/gu,
  /(?<![\d+])8[ \u00a0-]\(?\d{3}\)?[ \u00a0-]\d{2,3}[ \u00a0-]\d{2}[ \u00a0-]\d{2,3}(?!\d)/gu,
  /(?<![\d+])(?:\d[ -])?\(\d{2,5}\)[ -]?\d[\d -]{3,}\d/gu,
  /(?<![\d.,])0\d{2,4}(?:[ \u00a0-]\d{2,3}){2,4}(?!\d)/gu,
];
const TIMES = /(?<!\d)\d{1,2}:\d{2}(?!\d)/gu;

/** The set of numbers in a text. */
export function numbersIn(text: string, lang: Language): Set<string> {
  const found = new Set<string>();
  const take = (rest: string, pattern: RegExp, read: (match: string, groups: Record<string, string>) => string[]): string =>
    rest.replace(pattern, (match: string, ...more: unknown[]) => {
      for (const token of read(match, (more.at(-1) ?? {}) as Record<string, string>)) found.add(token);
      return ' · ';
    });
  let rest = PHONES.reduce((left, pattern) => take(left, pattern, (phone) => [plain(phone.replace(/\D/g, ''))]), text);
  const dates = takeDates(rest, lang);
  for (const token of dates.found) found.add(token);
  rest = take(dates.rest, TIMES, (time) => [time.replace(/^0(?=\d)/, '')]);
  rest = take(rest, SCALED, (_, groups) => scaled(groups));
  take(rest, new RegExp(NUMBER, 'gu'), (number) => [plain(number)]);
  return found;
}

function scaled({ low, high = '', scale = '' }: Record<string, string>): string[] {
  const times = SCALES.find(([word]) => word.test(scale))?.[1] ?? 1;
  return [low, high].flatMap((number) => (number === undefined ? [] : [String(Math.round(Number(plain(number)) * times * 100) / 100)]));
}

function plain(written: string): string {
  const grouped = /^[1-9]\d{0,2}(,\d{3})+(?![\d,])/.test(written) ? written.replaceAll(',', '') : written;
  const number = grouped.replace(/[ \u00a0\u2009\u202f]/g, '').replaceAll(',', '.');
  // Inside Russia and Kazakhstan people write 8 where the world dials +7.
  return number.replace(/^8(?=\d{10}$)/, '7').replace(/^0(?=\d$)/, '');
}

/** True for a month standing alone ("в январе"): it can complete a date elsewhere but is no number itself. */
function isBareMonth(token: string): boolean {
  return /^--\d\d$/.test(token);
}

/**
 * True when `known` (the numbers of one text) holds the number, or holds the parts of the date: a year in a
 * full date, a day and its year written apart, a day whose year the text leaves out.
 */
export function covers(known: ReadonlySet<string>, token: string): boolean {
  if (known.has(token) || isBareMonth(token)) return true;
  const date = /^(\d{4}|-)-(\d\d)(?:-(\d\d))?$/.exec(token);
  const all = [...known];
  if (!date) return /^(19|20)\d\d$/.test(token) && all.some((other) => other.startsWith(`${token}-`));
  const [, year = '', month = '', day] = date;
  const tail = day === undefined ? month : `${month}-${day}`;
  if (year === '-') return all.some((other) => other.endsWith(`-${tail}`));
  const hasYear = all.some((other) => other === year || other.startsWith(`${year}-`));
  return hasYear && all.some((other) => other === `--${tail}` || (day === undefined && other.startsWith(`${year}-${month}`)));
}

/** Numbers of one text that the other does not have, in the order of the text. */
export function numbersMissing(from: ReadonlySet<string>, known: ReadonlySet<string>): string[] {
  return [...from].filter((token) => !covers(known, token));
}
