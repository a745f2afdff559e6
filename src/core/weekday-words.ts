import { weekdayOf } from './day.ts';
import { isLanguage } from './language.ts';
import { WEEKDAY_NAMES } from './month-names.ts';
import { dateWords } from './words.ts';

/** A day with its weekday: "Friday, 24 September 2027". */
export function weekdayWords(day: string, lang: string): string {
  const name = isLanguage(lang) ? WEEKDAY_NAMES[lang][weekdayOf(day)] : undefined;
  return name ? `${name}, ${dateWords(day, lang)}` : dateWords(day, lang);
}
