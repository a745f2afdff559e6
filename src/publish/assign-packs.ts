import type { Contents } from '#core/contents.ts';
import { CONTENTS_ID } from '#core/entry.ts';
import { type Entry, entryLanguage } from '#core/entry.ts';
import { addMonths, firstDay } from '#core/freshness.ts';
import { isUrgent } from '#core/organisation.ts';
import { packId } from '#core/pack.ts';
import type { Names } from '#core/shape.ts';
import { PACK_COUNTRIES } from '#core/vocabulary.ts';
import { allEntries, type Assembled } from './assemble-entries.ts';
import type { CatalogueEntry } from './read-catalogue.ts';

/** Milestones this near to the newest one are on every phone: "what changed". */
const RECENT_MONTHS = 24;

/** Sorts entries into packs by what a reader must have, whatever they choose. Pack ids as in core/pack.ts. */
export function assignPacks(assembled: Assembled): Map<string, Entry[]> {
  const scopes = scopesById(assembled);
  const packs = new Map<string, Entry[]>();
  for (const entry of allEntries(assembled)) {
    const id = packId(scopes.get(entry.id) ?? 'policy', entryLanguage(entry) || undefined);
    packs.set(id, [...(packs.get(id) ?? []), entry]);
  }
  packs.get('core')?.push(contentsOf(assembled, scopes));
  return packs;
}

/** The list of all pages and where each travels. */
function contentsOf({ articles, texts }: Assembled, scopes: ReadonlyMap<string, string>): Contents {
  const titles = (id: string): Names => Object.fromEntries(texts.filter((text) => text.id === id).map(({ lang, title }) => [lang, title]));
  return {
    id: CONTENTS_ID,
    kind: 'contents',
    articles: articles.map(({ id }) => ({ id, scope: scopes.get(id) ?? 'core', titles: titles(id) })),
  };
}

/** Scope of every entry. Words in a language follow the entry they belong to. */
function scopesById({ catalogue, articles, guides }: Assembled): Map<string, string> {
  const newest = catalogue
    .flatMap((entry) => (entry.kind === 'milestone' ? [firstDay(entry.date)] : []))
    .toSorted()
    .at(-1);
  const recent = newest ? addMonths(newest, -RECENT_MONTHS) : '';
  const scopes = new Map(catalogue.map((entry) => [entry.id, homeScope(entry, recent)]));
  for (const article of [...articles, ...guides]) {
    const scope = article.countries.length > 1 ? 'core' : countryScope(article.countries[0], 'core');
    scopes.set(article.id, scope);
    // A page must be whole for whoever keeps it: what it cites from elsewhere moves to the pack everybody has.
    for (const id of article.cites) if (scopes.get(id) !== scope) scopes.set(id, 'core');
  }
  return scopes;
}

function homeScope(entry: CatalogueEntry, recent: string): string {
  // A card travels with its country: who is there keeps it. Towns are small and chosen from everywhere.
  if (entry.kind === 'term' || entry.kind === 'town') return 'core';
  if (entry.kind === 'card' || entry.kind === 'holidays') return countryScope(entry.country, 'core');
  if (entry.kind === 'fact') return ['INT', 'EAEU'].includes(entry.country) ? 'core' : countryScope(entry.country, 'policy');
  if (entry.kind === 'organisation') return isUrgent(entry) ? 'core' : countryScope(entry.country, 'policy');
  return entry.kind === 'milestone' && firstDay(entry.date) >= recent ? 'core' : 'policy';
}

function countryScope(country: string | undefined, otherwise: string): string {
  return PACK_COUNTRIES.find((code) => code === country) ?? otherwise;
}
