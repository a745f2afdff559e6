import type { Entry } from '#core/entry.ts';
import { type Language, languageChain } from '#core/language.ts';
import { findPages, type Hit } from '#core/search/find-pages.ts';
import { indexEntries } from '#core/search/index-entries.ts';
import type { SearchIndex } from '#core/search/search-index.ts';
import { isSearchKind } from '#core/search/search-page.ts';
import { allEntries, assembleEntries } from './assemble-entries.ts';
import type { Content } from './read-content.ts';

export interface FindRequest {
  lang: Language;
  limit: number;
  /** Countries the reader follows; by default Russia, where most go, and where the language is from. */
  countries?: readonly string[] | undefined;
  kind?: string | undefined;
}

/** One line of the answer of `npm run find` (design, section 5). */
export interface FindLine {
  query: string;
  results: { id: string; kind: string; lang: string; title: string; score: number; facts: string[] }[];
}

const HOME: Partial<Record<Language, string>> = { ky: 'KG', uz: 'UZ', tg: 'TJ', kk: 'KZ' };

/** Search over the content of the repository, by the code that runs on the phone. */
export async function openFinder(content: Content): Promise<(query: string, request: FindRequest) => FindLine> {
  const entries = allEntries(await assembleEntries(content));
  const index = indexEntries(entries);
  const byName = new Map(entries.map((entry) => [`${entry.id} ${'lang' in entry ? entry.lang : ''}`, entry]));
  return (query, request) => ({ query, results: findIn(index, query, request).map((hit) => resultOf(hit, byName, request.lang)) });
}

function findIn(index: SearchIndex, query: string, { lang, limit, countries, kind }: FindRequest): Hit[] {
  const only = kind !== undefined && isSearchKind(kind) ? { kind } : {};
  return findPages(index, query, { limit, countries: countries ?? ['RU', HOME[lang] ?? 'KG'], ...only }).hits;
}

function resultOf({ id, kind, score }: Hit, entries: ReadonlyMap<string, Entry>, lang: Language): FindLine['results'][number] {
  const neutral = entries.get(`${id} `);
  const shown = languageChain(lang).find((next) => entries.has(`${id} ${next}`));
  const words = shown === undefined ? neutral : entries.get(`${id} ${shown}`);
  const facts = neutral && 'cites' in neutral ? neutral.cites : kind === 'fact' ? [id] : [];
  return {
    id,
    kind,
    lang: shown ?? 'en',
    title: titleOf(words, lang) ?? titleOf(neutral, lang) ?? id,
    score: Math.round(score * 1000) / 1000,
    facts,
  };
}

/** The first of its words that can stand for an entry. */
function titleOf(entry: Entry | undefined, lang: Language): string | undefined {
  if (!entry) return undefined;
  const held = 'text' in entry ? entry.text : (entry as unknown as Record<string, unknown>);
  if ('terms' in held) return (held.terms as Record<string, { t: string }[] | undefined>)[lang]?.[0]?.t;
  const names = (held.names ?? {}) as Record<string, string>;
  const title = languageChain(lang).flatMap((next) => names[next] ?? [])[0] ?? held.title ?? held.name ?? held.statement;
  return typeof title === 'string' ? title : undefined;
}
