import { dateWords } from '#core/words.ts';

function padded(part: number): string {
  return String(part).padStart(2, '0');
}

/** An instant as this phone's clock shows it: day and minute. */
export function momentWords(at: string, lang: string): string {
  const date = new Date(at);
  const day = [date.getFullYear(), padded(date.getMonth() + 1), padded(date.getDate())].join('-');
  return `${dateWords(day, lang)}, ${padded(date.getHours())}:${padded(date.getMinutes())}`;
}
