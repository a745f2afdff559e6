import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '#core/language.ts';
import type { Words } from '#core/words.ts';

/** The interface words of a language as its files have them: a test presses what a reader reads. Plural forms are not chosen. */
export function wordsOf(lang: Language): Words {
  const files = readdirSync(join('locales', lang)).filter((file) => file.endsWith('.json'));
  const words = new Map(files.flatMap((file) => wordsIn(lang, file)));
  return (key, values = {}) => {
    const text = words.get(key);
    if (text === undefined) throw new Error(`no word ${key} in ${lang}`);
    return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
  };
}

function wordsIn(lang: Language, file: string): [string, string][] {
  const texts = JSON.parse(readFileSync(join('locales', lang, file), 'utf8')) as Record<string, string>;
  return Object.entries(texts).map(([key, text]) => [`${file.replace('.json', '')}:${key}`, text]);
}
