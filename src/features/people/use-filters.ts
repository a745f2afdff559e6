import type { OrganisationFilter } from '#store/organisations.ts';
import { useLocation, useSearch } from 'wouter';

/** Filters as the address holds them, so that a list can be handed on and Back returns to it. `lang` is the interface's. */
const NAMES = ['country', 'city', 'service', 'speaks', 'near', 'open', 'saved', 'fresh', 'sort'] as const;
export type Filters = Record<(typeof NAMES)[number], string>;

/** Stands in the address for "all countries", so that it differs from a first visit. */
export const ANY = 'any';

/** Filters with nothing asked: what "show all" sets. */
export const NOTHING_ASKED: Partial<Filters> = { city: '', service: '', speaks: '', near: '', open: '', saved: '', fresh: '' };

function filtersOf(search: string, followed: readonly string[]): Filters {
  const params = new URLSearchParams(search);
  const filters = Object.fromEntries(NAMES.map((name) => [name, params.get(name) ?? ''])) as Filters;
  return { ...filters, country: filters.country || (followed[0] ?? ANY) };
}

/** True when more is asked than a country. */
export function isNarrow(filters: Filters): boolean {
  return Object.keys(NOTHING_ASKED).some((name) => name !== 'near' && filters[name as keyof Filters] !== '');
}

/** The question to the store: what is not asked is left out. */
export function filterOf({ country, city, service, speaks }: Filters): OrganisationFilter {
  return {
    ...(country && country !== ANY ? { country } : {}),
    ...(city ? { city } : {}),
    ...(service ? { service } : {}),
    ...(speaks ? { language: speaks } : {}),
  };
}

/** The search part of an address with other filters; what it held besides stays. */
function searchWith(search: string, patch: Partial<Filters>): string {
  const params = new URLSearchParams(search);
  for (const [name, value] of Object.entries(patch)) {
    if (value) params.set(name, value);
    else params.delete(name);
  }
  return params.size > 0 ? `?${params}` : '';
}

/** Filters and how to change one. A change replaces the address: Back leaves the list instead of undoing each touch. */
export function useFilters(followed: readonly string[]): [Filters, (patch: Partial<Filters>) => void] {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const change = (patch: Partial<Filters>): void => navigate(`${path}${searchWith(search, patch)}`, { replace: true });
  return [filtersOf(search, followed), change];
}
