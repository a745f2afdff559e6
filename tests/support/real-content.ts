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

/** Numbers of an organisation, in the order its editor wrote them. */
export function numbersOf(id: string, country: string): string[] {
  const file = `content/organisations/${country.toLowerCase()}.yaml`;
  const organisations = parse(readFileSync(file, 'utf8')) as Organisation[];
  const found = organisations.find((organisation) => organisation.id === id);
  if (!found || found.phones.length === 0) throw new Error(`${file} has no ${id} with a phone`);
  return found.phones.map(({ number }) => number);
}
