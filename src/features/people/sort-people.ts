import type { Organisation } from '#core/organisation.ts';

/** True when there is any way to reach them besides a name. */
function isReachable({ phones, email, website, address }: Organisation): boolean {
  return phones.length > 0 || Boolean(email?.length) || website !== undefined || address !== undefined;
}

function rank(organisation: Organisation): number[] {
  return [
    isReachable(organisation) ? 0 : 1,
    organisation.status === 'active' ? 0 : 1,
    organisation.phones.length > 0 ? 0 : 1,
    ['high', 'medium', 'low'].indexOf(organisation.confidence),
  ];
}

/** Those who can be reached and are known to work first; the order of the store otherwise. */
export function sortPeople(organisations: readonly Organisation[]): Organisation[] {
  return organisations.toSorted((a, b) => {
    const [left, right] = [rank(a), rank(b)];
    const at = left.findIndex((value, index) => value !== right[index]);
    return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
  });
}
