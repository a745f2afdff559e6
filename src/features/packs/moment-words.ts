/** An instant as this phone's clock shows it: day and minute. */
export function momentWords(at: string, lang: string): string {
  const options: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  };
  return new Intl.DateTimeFormat(lang, options).format(new Date(at));
}
