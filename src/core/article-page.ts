import type { Article, ArticleText } from './article.ts';
import { citedIds } from './blocks.ts';
import { isDoubtful } from './doubt.ts';
import type { Fact } from './fact.ts';
import type { Language } from './language.ts';
import type { Organisation } from './organisation.ts';
import type { Source } from './shape.ts';

/** A cited fact or organisation with the number the reader sees. */
export interface NumberedSource {
  number: number;
  id: string;
  kind: 'fact' | 'organisation';
  /** Acts with article and number, as one line each. */
  laws: string[];
  sources: Source[];
  asOf?: string | undefined;
  doubtful: boolean;
}

/** All that one article page shows, put together from entries. */
export interface ArticlePage {
  article: Article;
  text: ArticleText;
  /** The language the reader asked for; `text.lang` differs when the page does not exist in it. */
  asked: Language;
  sources: NumberedSource[];
  helpers: Organisation[];
}

/** Numbers the cited entries in the order the text cites them; what is not on this phone is left out. */
export function numberSources(text: ArticleText, cited: readonly (Fact | Organisation)[]): NumberedSource[] {
  return numberEntries(citedIds(text.sections.flatMap((section) => section.blocks)), cited);
}

/** Numbers entries in the order of `ids`. */
export function numberEntries(ids: readonly string[], cited: readonly (Fact | Organisation)[]): NumberedSource[] {
  const byId = new Map(cited.map((entry) => [entry.id, entry]));
  const found = ids.flatMap((id) => byId.get(id) ?? []);
  return found.map((entry, index) => ({
    number: index + 1,
    id: entry.id,
    kind: entry.kind,
    laws: entry.kind === 'fact' ? entry.law.map(lawLine) : [],
    sources: entry.sources,
    asOf: entry.asOf,
    doubtful: entry.kind === 'fact' && isDoubtful(entry),
  }));
}

function lawLine(law: Fact['law'][number]): string {
  const number = law.number ? ` № ${law.number}` : '';
  return [`${law.name}${number}`, law.date, law.article].filter(Boolean).join(', ');
}

/** How many helpers a page lists before it sends the reader to the people screen. */
export const HELPERS_ON_PAGE = 5;

/**
 * Who can help with a page: bodies in its countries that offer one of its services and can be reached, those
 * that offer the page's first services first, then those known to be active, then the better sourced.
 */
export function helpersFor(
  article: Pick<Article, 'countries' | 'helpCountries' | 'services'>,
  organisations: readonly Organisation[],
): Organisation[] {
  const countries = article.helpCountries ?? article.countries;
  const rank = (o: Organisation): number[] => [
    Math.min(...o.services.map((service) => article.services.indexOf(service)).filter((index) => index >= 0)),
    countries.indexOf(o.country),
    o.phones.length > 0 ? 0 : 1,
    o.status === 'active' ? 0 : 1,
    ['high', 'medium', 'low'].indexOf(o.confidence),
  ];
  return organisations
    .filter(
      (o) =>
        countries.includes(o.country) && o.status !== 'closed' && isReachable(o) && o.services.some((s) => article.services.includes(s)),
    )
    .toSorted((a, b) => compareRanks(rank(a), rank(b)) || (a.id < b.id ? -1 : 1));
}

function isReachable(o: Organisation): boolean {
  return o.phones.length > 0 || o.email !== undefined || o.website !== undefined || o.address !== undefined;
}

function compareRanks(a: number[], b: number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
