import { weekdayOf } from './day.ts';
import { isLanguage, type Language } from './language.ts';
import { dateWords } from './words.ts';

/** Days of the week from Sunday, as they stand before a date. Ours, because browsers on phones carry no Kyrgyz or Tajik ones. */
const WEEKDAY_NAMES: Record<Language, readonly string[]> = {
  ky: ['жекшемби', 'дүйшөмбү', 'шейшемби', 'шаршемби', 'бейшемби', 'жума', 'ишемби'],
  ru: ['воскресенье', 'понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота'],
  uz: ['yakshanba', 'dushanba', 'seshanba', 'chorshanba', 'payshanba', 'juma', 'shanba'],
  tg: ['якшанбе', 'душанбе', 'сешанбе', 'чоршанбе', 'панҷшанбе', 'ҷумъа', 'шанбе'],
  kk: ['жексенбі', 'дүйсенбі', 'сейсенбі', 'сәрсенбі', 'бейсенбі', 'жұма', 'сенбі'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};

/** A day with its weekday: "Friday, 24 September 2027". */
export function weekdayWords(day: string, lang: string): string {
  const name = isLanguage(lang) ? WEEKDAY_NAMES[lang][weekdayOf(day)] : undefined;
  return name ? `${name}, ${dateWords(day, lang)}` : dateWords(day, lang);
}
