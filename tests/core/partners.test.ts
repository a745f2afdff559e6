import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverage, isPartner, partnersOf, sharedBy, sortPartners } from '#core/partners.ts';
import { ORGANISATION_KINDS, SERVICES } from '#core/vocabulary.ts';
import { makeOrganisation } from '../support/builders.ts';

const one = makeOrganisation({ id: 'one', country: 'KG', city: 'Osh', services: ['legal-advice', 'return', 'health'] });
const ids = (found: ReturnType<typeof partnersOf>): string[] => found.map(({ organisation }) => organisation.id);

describe('partners', () => {
  test('who shares most stands first; who shares only the country, or nothing, is none', () => {
    const all = [
      makeOrganisation({ id: 'nothing', country: 'RU', services: ['research'] }),
      makeOrganisation({ id: 'country', country: 'KG', services: ['research'] }),
      makeOrganisation({ id: 'service', country: 'RU', services: ['return'] }),
      makeOrganisation({ id: 'both', country: 'KG', services: ['return'] }),
      makeOrganisation({ id: 'two', country: 'RU', services: ['return', 'health', 'research'] }),
      makeOrganisation({ id: 'town', country: 'KG', city: 'Osh', services: ['return', 'health'] }),
      makeOrganisation({ id: 'closed', country: 'KG', city: 'Osh', services: ['return', 'health'], status: 'closed' }),
      one,
    ];
    expect(ids(partnersOf(one, all))).toEqual(['town', 'two', 'both', 'service']);
  });

  test('a town of the same name in another country is another town', () => {
    expect(sharedBy(one, makeOrganisation({ id: 'x', country: 'RU', city: 'Osh', services: [] }))).toEqual({
      services: [],
      place: undefined,
    });
    expect(sharedBy(one, makeOrganisation({ id: 'x', country: 'KG', city: 'Osh', services: ['return'] }))).toEqual({
      services: ['return'],
      place: 'city',
    });
  });

  test('unions, clinics and networks are partners; hotlines, embassies and offices are for those who need help', () => {
    expect(ORGANISATION_KINDS.filter((type) => !isPartner({ type }))).toEqual(['hotline', 'government', 'embassy', 'consulate']);
  });

  test('those known to work stand before those who may not, within a kind', () => {
    const all = [
      makeOrganisation({ id: 'office', type: 'government' }),
      makeOrganisation({ id: 'silent', status: 'unknown', services: ['return', 'health'] }),
      makeOrganisation({ id: 'union', type: 'union' }),
      makeOrganisation({ id: 'ngo' }),
    ];
    expect(sortPartners(all).map(({ id }) => id)).toEqual(['ngo', 'silent', 'union', 'office']);
  });
});

const organisations = fc
  .array(
    fc.record({
      country: fc.constantFrom('KG', 'RU', 'KZ'),
      services: fc.uniqueArray(fc.constantFrom(...SERVICES), { maxLength: 5 }),
      city: fc.constantFrom('Osh', 'Moscow', undefined),
    }),
    { maxLength: 12 },
  )
  .map((list) => list.map(({ city, ...rest }, at) => makeOrganisation({ id: `o-${at}`, ...rest, ...(city ? { city } : {}) })));

test('to be a partner is mutual', () => {
  fc.assert(
    fc.property(organisations, (all) => {
      for (const a of all) for (const b of all) expect(ids(partnersOf(a, all)).includes(b.id)).toBe(ids(partnersOf(b, all)).includes(a.id));
    }),
  );
});

test('each cell of the overview counts those whom the two filters would leave', () => {
  fc.assert(
    fc.property(organisations, (all) => {
      const rows = coverage(all);
      for (const service of SERVICES)
        for (const country of ['KG', 'RU', 'KZ']) {
          const count = all.filter((o) => o.country === country && o.services.includes(service)).length;
          expect(rows.get(service)?.get(country) ?? 0).toBe(count);
        }
    }),
  );
});
