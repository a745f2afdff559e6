import type { Language } from './language.ts';

/**
 * Dates as people write them in the six languages, read into tokens that compare equal across them:
 * `2025-01-01`, `2025-01`, `--01-01` (a day without a year), `--01` (a month alone).
 */

/*
 * A month's stems, in the order of the year. English is told from "may" and "march" by its capital; the look-aheads
 * keep out "маек" (interview), "майып" (disabled), "marta" (times), "maydon" (field), "маусымдық" (seasonal).
 */
const MAY = 'ма(?:й(?!ып)|[яюе](?!\\p{L})|ем(?!\\p{L}))';
const CYRILLIC = `январ феврал март(?!аба) апрел ${MAY} июн июл август сентябр октябр ноябр декабр`.split(' ');
const KAZAKH = 'қаңтар ақпан наурыз сәуір мамыр маусым(?!ды) шілде тамыз қыркүйе қазан қараша желтоқсан'.split(' ');
const UZBEK = 'yanvar fevral mart(?!a) aprel may(?!ib|don) iyun iyul avgust sent[ay]+br okt[ay]+br noyabr dekabr'.split(' ');
const ENGLISH =
  'Jan(?:uary)? Feb(?:ruary)? Mar(?:ch)? Apr(?:il)? May June? July? Aug(?:ust)? Sep(?:t(?:ember)?)? Oct(?:ober)? Nov(?:ember)? Dec(?:ember)?'.split(
    ' ',
  );
const MONTHS: Record<Language, string[]> = { ky: CYRILLIC, ru: CYRILLIC, tg: CYRILLIC, kk: KAZAKH, uz: UZBEK, en: ENGLISH };

const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const ORDINAL = '(?:-?(?:го|ого|е|ое|й|уми|ум|st|nd|rd|th))?';
const GAP = '[\\s\\u00a0-]*';
const YEAR_WORD = '(?:жыл\\p{L}*|yil\\p{L}*|год\\p{L}*|сол\\p{L}*|ж\\.|г\\.|й\\.)?';

interface Groups {
  from?: string;
  day?: string;
  month: string;
  before?: string;
  year?: string;
}

/** Takes the dates out of a text: what is left (a dot where each stood), and the tokens found. */
export function takeDates(text: string, lang: Language): { rest: string; found: string[] } {
  const found: string[] = [];
  let rest = text;
  for (const { pattern, read } of patternsOf(lang)) {
    rest = rest.replace(pattern, (...match: unknown[]) => {
      found.push(...read(match.at(-1) as Groups));
      return ' · ';
    });
  }
  return { rest, found };
}

interface Pattern {
  pattern: RegExp;
  read: (groups: Groups) => string[];
}

const patterns = new Map<Language, Pattern[]>();

function patternsOf(lang: Language): Pattern[] {
  const known = patterns.get(lang) ?? makePatterns(lang);
  patterns.set(lang, known);
  return known;
}

function makePatterns(lang: Language): Pattern[] {
  const stems = MONTHS[lang];
  const flags = lang === 'en' ? 'gu' : 'giu';
  const month = `(?<!\\p{L})(?<month>(?:${stems.join('|')})${lang === 'en' ? '(?!\\p{L})\\.?' : '\\p{L}*'})`;
  const range = `(?:(?<!\\d)(?<from>${DAY})\\s*[–—-]\\s*)?`;
  const day = `(?<![\\d.,])(?<day>${DAY})(?!\\d)${ORDINAL}(?:\\s+of)?${GAP}`;
  const before = `(?:(?<before>(?:19|20)\\d{2})${GAP}${YEAR_WORD},?${GAP})`;
  const year = `(?:,?${GAP}(?:of\\s+|соли\\s+)?(?<year>(?:19|20)\\d{2})(?!\\d))`;
  const named = (groups: Groups): string[] => namedDate(groups, stems);
  return [
    { pattern: /(?<!\d)(?<year>(?:19|20)\d{2})-(?<month>0[1-9]|1[0-2])(?:-(?<day>\d\d))?(?!-?\d)/gu, read: plainDate },
    { pattern: /(?<![\d.])(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>(?:19|20)\d{2})(?!\d)/gu, read: plainDate },
    ...(lang === 'en' ? [{ pattern: new RegExp(`${month}\\s+(?<day>${DAY})(?:st|nd|rd|th)?(?![\\d-])${year}?`, flags), read: named }] : []),
    { pattern: new RegExp(`${before}?${range}${day}${month}${year}?`, flags), read: named },
    { pattern: new RegExp(`${before}${month}`, flags), read: named },
    { pattern: new RegExp(`${month}${year}?`, flags), read: named },
  ];
}

function plainDate({ year, month, day }: Groups): string[] {
  return [[year, pad(month), ...(day === undefined ? [] : [pad(day)])].join('-')];
}

function namedDate({ from, day, month, before, year }: Groups, stems: string[]): string[] {
  const number = pad(String(stems.findIndex((stem) => new RegExp(`^(?:${stem})`, 'iu').test(month)) + 1));
  const written = year ?? before;
  const head = written ? `${written}-${number}` : `--${number}`;
  const days = [from, day].flatMap((each) => (each === undefined ? [] : [`${head}-${pad(each)}`]));
  const left = year !== undefined && before !== undefined ? [before] : [];
  return [...(days.length > 0 ? days : [head]), ...left];
}

function pad(number: string | undefined): string {
  return (number ?? '').padStart(2, '0');
}
