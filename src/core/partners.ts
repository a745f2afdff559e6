import type { Organisation } from './organisation.ts';
import { ORGANISATION_KINDS } from './vocabulary.ts';

/** Those an advocate works with, nearest first; hotlines and state offices are for those who need help. */
const PARTNER_KINDS: readonly Organisation['type'][] = [
  'ngo',
  'union',
  'network',
  'legal-clinic',
  'diaspora',
  'international',
  'research',
  'shelter',
];

export function isPartner({ type }: Pick<Organisation, 'type'>): boolean {
  return PARTNER_KINDS.includes(type);
}

function kindRank({ type }: Organisation): number {
  const at = PARTNER_KINDS.indexOf(type);
  return at < 0 ? PARTNER_KINDS.length + ORGANISATION_KINDS.indexOf(type) : at;
}

/** What two organisations have in common. */
export interface Shared {
  services: Organisation['services'];
  place: 'city' | 'country' | undefined;
}

function sharedPlace(a: Organisation, b: Organisation): Shared['place'] {
  if (a.country !== b.country) return undefined;
  return a.city !== undefined && a.city === b.city ? 'city' : 'country';
}

export function sharedBy(a: Organisation, b: Organisation): Shared {
  return { services: a.services.filter((service) => b.services.includes(service)), place: sharedPlace(a, b) };
}

/** A common town weighs as much as a common service: people meet there. A common country weighs half. */
function weight({ services, place }: Shared): number {
  return services.length * 2 + (place === 'city' ? 2 : place === 'country' ? 1 : 0);
}

export interface Partner {
  organisation: Organisation;
  shared: Shared;
}

/** Who shares work or place with this one, most first; closed ones and itself left out. Being in one country alone is too little. */
export function partnersOf(one: Organisation, all: readonly Organisation[]): Partner[] {
  return sortPartners(all)
    .filter(({ id, status }) => id !== one.id && status !== 'closed')
    .map((organisation) => ({ organisation, shared: sharedBy(one, organisation) }))
    .filter(({ shared }) => shared.services.length > 0 || shared.place === 'city')
    .toSorted((a, b) => weight(b.shared) - weight(a.shared));
}

/** Partners by kind, known to work first, then those who do most. */
export function sortPartners(organisations: readonly Organisation[]): Organisation[] {
  const unknown = ({ status }: Organisation): number => (status === 'active' ? 0 : 1);
  return organisations.toSorted((a, b) => kindRank(a) - kindRank(b) || unknown(a) - unknown(b) || b.services.length - a.services.length);
}

/** How many do what where: service → country → count. */
export function coverage(organisations: readonly Organisation[]): Map<string, Map<string, number>> {
  const rows = new Map<string, Map<string, number>>();
  for (const { services, country } of organisations) {
    for (const service of new Set(services)) {
      const row = rows.get(service) ?? new Map<string, number>();
      rows.set(service, row.set(country, (row.get(country) ?? 0) + 1));
    }
  }
  return rows;
}
