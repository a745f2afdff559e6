import type { Fact } from '#core/fact.ts';
import type { Organisation } from '#core/organisation.ts';
import type { Cited } from '#core/provenance.ts';
import type { CatalogueEntry } from './read-catalogue.ts';
import type { Content } from './read-content.ts';

/** Entries by id, for rules that follow references. */
export interface ContentIndex {
  entries: ReadonlyMap<string, CatalogueEntry>;
  articles: ReadonlySet<string>;
  organisations: Organisation[];
  facts: Fact[];
  /** A fact or an organisation: what a page may cite. */
  findCited: (id: string) => Cited | undefined;
}

export function indexContent(content: Content): ContentIndex {
  const list = content.entries.map(({ entry }) => entry);
  const cited = new Map(list.filter((entry) => entry.kind === 'fact' || entry.kind === 'organisation').map((entry) => [entry.id, entry]));
  return {
    entries: new Map(list.map((entry) => [entry.id, entry])),
    articles: new Set(content.articles.map(({ meta }) => meta.entry.id)),
    organisations: list.filter((entry) => entry.kind === 'organisation'),
    facts: list.filter((entry) => entry.kind === 'fact'),
    findCited: (id) => cited.get(id),
  };
}
