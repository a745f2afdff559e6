import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Fact } from '#core/fact.ts';
import type { Holidays } from '#core/holidays.ts';
import type { Language } from '#core/language.ts';
import type { Organisation } from '#core/organisation.ts';

/** What editors wrote, read past the app: the tests compare what is on the screen with it. */

export const ARTICLE_IDS = readdirSync('content/articles');

/** An article's title as its editor wrote it. */
export function titleOf(id: string, lang: Language): string {
  const [, head = ''] = readFileSync(`content/articles/${id}/${lang}.md`, 'utf8').split(/^---$/m);
  return (parse(head) as { title: string }).title;
}

/** Every organisation as its editor wrote it; words in other languages lie in files of their own. */
const organisations = new Map(
  readdirSync('content/organisations')
    .filter((file) => /^[a-z]+\.yaml$/.test(file))
    .flatMap((file) => parse(readFileSync(`content/organisations/${file}`, 'utf8')) as Organisation[])
    .map((organisation) => [organisation.id, organisation]),
);

/** The numbers of an organisation in the order its editor wrote them. */
export function numbersOf(id: string): string[] {
  const { phones = [] } = organisations.get(id) ?? {};
  if (phones.length === 0) throw new Error(`content/organisations has no ${id} with a phone`);
  return phones.map(({ number }) => number);
}

export function helperCountry(id: string): string | undefined {
  return organisations.get(id)?.country;
}

export const ALL_NUMBERS: ReadonlySet<string> = new Set(
  [...organisations.keys()].flatMap((id) => organisations.get(id)!.phones.map(({ number }) => number)),
);

/** Facts by id and days off by country. */
export function realContent(): { facts: Map<string, Fact>; holidays: Map<string, Holidays> } {
  const read = <T>(file: string): T => parse(readFileSync(file, 'utf8')) as T;
  const facts = readdirSync('content/facts')
    .filter((file) => /^[a-z-]+\.yaml$/.test(file))
    .flatMap((file) => read<Fact[]>(`content/facts/${file}`));
  const holidays = readdirSync('content/holidays').map((file) => read<Holidays>(`content/holidays/${file}`));
  return { facts: new Map(facts.map((fact) => [fact.id, fact])), holidays: new Map(holidays.map((each) => [each.country, each])) };
}
