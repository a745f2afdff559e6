import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Words } from '#core/words.ts';
import { problemAt, type Problem } from './problem.ts';

/** Interface words of the plain pages, and the keys that were asked for and are not there. */
export interface PageWords {
  wordsOf: (lang: string) => Words;
  problems: () => Problem[];
}

/** Reads `<dir>/<lang>/<namespace>.json`; a word's key is `namespace:key`. */
export function readPageWords(dir: string): PageWords {
  const missing = new Set<string>();
  const known = new Map<string, ReadonlyMap<string, string>>();
  const wordsOf = (lang: string): Words => {
    const texts = known.get(lang) ?? readLanguage(join(dir, lang));
    known.set(lang, texts);
    return (key, values = {}) => {
      const text = texts.get(key);
      if (text === undefined) missing.add(`${lang}/${key}`);
      return (text ?? key).replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
    };
  };
  const problems = (): Problem[] => [...missing].map((name) => missingWords(dir, name));
  return { wordsOf, problems };
}

function readLanguage(dir: string): Map<string, string> {
  const files = existsSync(dir) ? readdirSync(dir).filter((file) => file.endsWith('.json')) : [];
  return new Map(
    files.flatMap((file) => {
      const texts = JSON.parse(readFileSync(join(dir, file), 'utf8')) as Record<string, string>;
      return Object.entries(texts).map(([key, text]): [string, string] => [`${file.replace('.json', '')}:${key}`, text]);
    }),
  );
}

function missingWords(dir: string, name: string): Problem {
  const [, lang, namespace, key] = /^([a-z]+)\/([a-z]+):(.*)$/.exec(name) ?? [];
  return problemAt(
    'content/missing-words',
    [`${dir}/${lang}/${namespace}.json`, 1],
    `“${key}” is missing; the plain pages in ${lang} need it`,
  );
}
