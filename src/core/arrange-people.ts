import { addMonths, firstDay } from './freshness.ts';
import { type OpenNow, openNow } from './open-now.ts';
import { nameIn } from './organisation-view.ts';
import type { Organisation } from './organisation.ts';
import { distanceTo, type Town, zoneOf } from './town.ts';

/** Somebody who can help, as a list shows them. */
export interface Listed {
  organisation: Organisation;
  opening: OpenNow;
  /** From the chosen town; absent where none is chosen, and of a hotline that is nowhere in particular. */
  km?: number | undefined;
}

/** Farther than anything on earth: a place that is nowhere in particular comes last. */
const FAR = 100_000;

export const PEOPLE_ORDERS = ['', 'fresh', 'name'] as const;

export interface PeopleWish {
  /** Distances are told from here, the nearest first. */
  near?: Town | undefined;
  isOpen?: boolean;
  /** Only these ids: what the reader put aside. */
  only?: ReadonlySet<string> | undefined;
  /** Contacts of at most so many months. */
  months?: number | undefined;
  order?: string;
}

export interface PeopleScene {
  towns: readonly Town[];
  moment: Date;
  /** `YYYY-MM-DD`. */
  today: string;
  lang: string;
}

export interface ArrangedPeople {
  listed: Listed[];
  /** With a town chosen: those who have no place and can be called from anywhere. */
  anywhere: Listed[];
  /** With "open now": those whose hours nobody knows. They may well answer. */
  unsure: Listed[];
}

/** Who fits the wish, in its order. Nobody is hidden because the source does not name their hours. */
export function arrangePeople(organisations: readonly Organisation[], wish: PeopleWish, scene: PeopleScene): ArrangedPeople {
  const { near, isOpen = false, order = '' } = wish;
  const all = organisations
    .filter((organisation) => isWished(organisation, wish, scene.today))
    .map((organisation) => listed(organisation, near, scene))
    .toSorted(compareBy(order, scene.lang));
  const sorted = near ? all.toSorted((a, b) => (a.km ?? FAR) - (b.km ?? FAR)) : all;
  const known = isOpen ? sorted.filter(({ opening }) => opening === 'open' || opening === 'perhaps') : sorted;
  return {
    listed: near ? known.filter(({ km }) => km !== undefined) : known,
    anywhere: near ? known.filter(({ km }) => km === undefined) : [],
    unsure: isOpen ? sorted.filter(({ opening }) => opening === 'unknown') : [],
  };
}

function isWished({ id, asOf }: Organisation, { only, months }: PeopleWish, today: string): boolean {
  if (only && !only.has(id)) return false;
  return months === undefined || (asOf !== undefined && firstDay(asOf) >= addMonths(today, -months));
}

function listed(organisation: Organisation, near: Town | undefined, { towns, moment }: PeopleScene): Listed {
  const km = near && distanceTo(near.at, organisation, towns);
  return { organisation, km, opening: openNow(organisation, moment, zoneOf(organisation, towns)) };
}

/** True when there is any way to reach them besides a name. */
function isReachable({ phones, email, website, address }: Organisation): boolean {
  return phones.length > 0 || Boolean(email?.length) || website !== undefined || address !== undefined;
}

/** Those who can be reached and are known to work first; the order of the store otherwise. */
function rank(organisation: Organisation): number[] {
  return [
    isReachable(organisation) ? 0 : 1,
    organisation.status === 'active' ? 0 : 1,
    organisation.phones.length > 0 ? 0 : 1,
    ['high', 'medium', 'low'].indexOf(organisation.confidence),
  ];
}

function compareBy(order: string, lang: string): (a: Listed, b: Listed) => number {
  if (order === 'name') {
    const { compare } = new Intl.Collator(lang);
    return (a, b) => compare(nameIn(lang, a.organisation), nameIn(lang, b.organisation));
  }
  const day = ({ organisation: { asOf } }: Listed): string => (asOf ? firstDay(asOf) : '');
  if (order === 'fresh') return (a, b) => (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0);
  return (a, b) => {
    const [left, right] = [rank(a.organisation), rank(b.organisation)];
    const at = left.findIndex((value, index) => value !== right[index]);
    return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
  };
}
