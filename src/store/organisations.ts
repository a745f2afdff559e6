import type { Language } from '#core/language.ts';
import { isUrgent, type Organisation } from '#core/organisation.ts';
import type { Names } from '#core/shape.ts';
import { PACK_COUNTRIES } from '#core/vocabulary.ts';
import type { TirekDatabase } from './database.ts';
import { knownValues } from './entry-row.ts';
import { withWords } from './overlay.ts';

export interface OrganisationFilter {
  country?: string;
  /** The town as `listPlaces` names it. */
  city?: string;
  service?: string;
  /** A language they speak (BCP 47). */
  language?: string;
}

/** A country in which somebody can help, and its towns. */
export interface Place {
  country: string;
  cities: { name: string; names: Names }[];
}

function readRows(db: TirekDatabase, country: string | undefined) {
  if (country === undefined) return db.entries.where('[kind+lang]').equals(['organisation', '']).toArray();
  return db.entries.where('[kind+country]').equals(['organisation', country]).toArray();
}

/** Who can help, closed ones left out: known to be active first, then those with a phone, then by name. */
export async function listOrganisations(db: TirekDatabase, filter: OrganisationFilter = {}, lang?: Language): Promise<Organisation[]> {
  const { country, city, service, language } = filter;
  const found = knownValues<Organisation>(await readRows(db, country))
    .filter((o) => o.status !== 'closed')
    .filter((o) => city === undefined || o.city === city)
    .filter((o) => service === undefined || o.services.some((offered) => offered === service))
    .filter((o) => language === undefined || (o.languages ?? []).includes(language))
    .toSorted((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1));
  return lang ? withWords(db, found, lang) : found;
}

function rank(o: Organisation): number {
  return (o.status === 'active' ? 0 : 2) + (o.phones.length > 0 ? 0 : 1);
}

/** One organisation, closed ones too: a saved page must be able to say that it is closed. */
export async function readOrganisation(db: TirekDatabase, id: string, lang?: Language): Promise<Organisation | undefined> {
  const found = knownValues<Organisation>([await db.entries.get([id, ''])]).filter(({ kind }) => kind === 'organisation');
  return lang ? (await withWords(db, found, lang))[0] : found[0];
}

/** Hotlines and emergency numbers that can be dialled, country by country in the order of need, emergency first. */
export async function listUrgent(db: TirekDatabase, lang?: Language): Promise<Organisation[]> {
  const urgent = (await listOrganisations(db, {}, lang)).filter(isUrgent);
  return urgent.toSorted((a, b) => countryRank(a) - countryRank(b) || compare(a.country, b.country) || emergencyRank(a) - emergencyRank(b));
}

function emergencyRank({ services }: Organisation): number {
  return services.includes('emergency') ? 0 : 1;
}

function countryRank({ country }: { country: string }): number {
  const index = PACK_COUNTRIES.findIndex((known) => known === country);
  return index < 0 ? PACK_COUNTRIES.length : index;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Countries and towns to choose from: the app never asks where the reader is. */
export async function listPlaces(db: TirekDatabase): Promise<Place[]> {
  const places = new Map<string, Map<string, Names>>();
  for (const { country, city, cityNames } of await listOrganisations(db)) {
    const cities = places.get(country) ?? new Map<string, Names>();
    places.set(country, cities);
    if (city !== undefined) cities.set(city, { ...cities.get(city), ...cityNames });
  }
  return [...places]
    .map(([country, cities]) => ({
      country,
      cities: [...cities].map(([name, names]) => ({ name, names })).toSorted((a, b) => compare(a.name, b.name)),
    }))
    .toSorted((a, b) => countryRank(a) - countryRank(b) || compare(a.country, b.country));
}
