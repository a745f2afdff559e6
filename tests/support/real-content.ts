import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Language } from '#core/language.ts';
import type { Organisation } from '#core/organisation.ts';

/** What editors wrote, read past the app: the tests compare what is on the screen with it. */

export const ARTICLE_IDS = readdirSync('content/articles');

/** An article's title as its editor wrote it. */
export function titleOf(id: string, lang: Language): string {
  const [, head = ''] = readFileSync(`content/articles/${id}/${lang}.md`, 'utf8').split(/^---$/m);
  return (parse(head) as { title: string }).title;
}

/** Numbers of each organisation, in the order its editor wrote them. */
const numbers = new Map(
  readdirSync('content/organisations')
    .filter((file) => /^[a-z]+\.yaml$/.test(file))
    .flatMap((file) => numbersIn(`content/organisations/${file}`)),
);

function numbersIn(file: string): [string, string[]][] {
  const organisations = parse(readFileSync(file, 'utf8')) as Organisation[];
  return organisations.map(({ id, phones }) => [id, phones.map(({ number }) => number)]);
}

export function numbersOf(id: string): string[] {
  const found = numbers.get(id);
  if (!found?.length) throw new Error(`content/organisations has no ${id} with a phone`);
  return found;
}

export const ALL_NUMBERS: ReadonlySet<string> = new Set([...numbers.values()].flat());
