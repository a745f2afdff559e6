import type { Organisation } from '#core/organisation.ts';
import { isPartner, type Partner, partnersOf, sortPartners } from '#core/partners.ts';

type Get = (name: string) => string;

/** Whom the screen is about: partners of advocates, and hotlines and offices where they are switched on. */
export function groupsShown(all: readonly Organisation[], get: Get): Organisation[] {
  return all.filter((one) => get('offices') !== '' || isPartner(one));
}

/** Those that fit the filters of the address; with an organisation chosen, what each has in common with it. */
export function findGroups(all: readonly Organisation[], get: Get): (Partial<Partner> & Pick<Partner, 'organisation'>)[] {
  const [service, country] = [get('service'), get('country')];
  const found = groupsShown(all, get)
    .filter(({ services }) => !service || services.some((offered) => offered === service))
    .filter((one) => !country || one.country === country);
  const one = all.find(({ id }) => id === get('with'));
  return one ? partnersOf(one, found) : sortPartners(found).map((organisation) => ({ organisation }));
}
