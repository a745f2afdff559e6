import type { Fact } from '#core/fact.ts';
import type { Holidays } from '#core/holidays.ts';
import type { Organisation } from '#core/organisation.ts';
import type { Cited } from '#core/provenance.ts';
import type { CatalogueEntry } from './read-catalogue.ts';
import type { Content } from './read-content.ts';

/** Entries by id, for rules that follow references. */
export interface ContentIndex {
  entries: ReadonlyMap<string, CatalogueEntry>;
  articles: ReadonlySet<string>;
  letters: ReadonlySet<string>;
  /** Days off by country. */
  holidays: ReadonlyMap<string, Holidays>;
  organisations: Organisation[];
  facts: Fact[];
  /** A fact or an organisation: what a page may cite. */
  findCited: (id: string) => Cited | undefined;
  /** The country of a fact, or the empty string. */
  factCountry: (id: string) => string;
}

export function indexContent(content: Content): ContentIndex {
  const list = content.entries.map(({ entry }) => entry);
  const cited = new Map(list.filter((entry) => entry.kind === 'fact' || entry.kind === 'organisation').map((entry) => [entry.id, entry]));
  return {
    entries: new Map(list.map((entry) => [entry.id, entry])),
    articles: new Set(content.articles.map(({ meta }) => meta.entry.id)),
    letters: new Set(content.letters.map(({ structure }) => structure.entry.id)),
    holidays: new Map(list.flatMap((entry) => (entry.kind === 'holidays' ? [[entry.country, entry] as const] : []))),
    organisations: list.filter((entry) => entry.kind === 'organisation'),
    facts: list.filter((entry) => entry.kind === 'fact'),
    findCited: (id) => cited.get(id),
    factCountry: (id) => cited.get(id)?.country ?? '',
  };
}
