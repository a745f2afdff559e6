/** Interface words: the text of a key of `locales/<lang>/`, with `{{name}}` filled in. Passed in, so core knows no language. */
export type Words = (key: string, values?: Record<string, string | number>) => string;

/** Calendar day of a loose date in the reader's language: "17 March 2026", "March 2026", "2026". */
export function dateWords(date: string, lang: string): string {
  const span = date.split('/');
  if (span.length === 2) return span.map((part) => dateWords(part, lang)).join(' – ');
  if (!/^\d{4}-\d{2}(-\d{2})?$/.test(date)) return date;
  const hasDay = date.length === 10;
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', ...(hasDay ? { day: 'numeric' } : {}), timeZone: 'UTC' };
  return new Intl.DateTimeFormat(lang, options).format(new Date(`${hasDay ? date : `${date}-01`}T00:00:00Z`));
}

/** Bytes as a person reads them, in units of 1,000: "0.4 MB". The unit's word comes from the interface. */
export function byteWords(bytes: number, lang: string, words: Words): string {
  const [value, unit] = bytes >= 100_000 ? [bytes / 1_000_000, 'common:unit-mb'] : [bytes / 1_000, 'common:unit-kb'];
  const digits = value < 10 ? 1 : 0;
  return words(unit, { number: new Intl.NumberFormat(lang, { maximumFractionDigits: digits }).format(value) });
}
