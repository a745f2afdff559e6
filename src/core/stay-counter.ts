import { addDays, daysBetween } from './day.ts';

/** A rule on how long a person without another ground may stay; every number is the fact's. */
export interface StayRule {
  id: string;
  country: string;
  fact: string;
  /** Days allowed in the window, and in one unbroken stay. */
  limit: number;
  /** Days are added up within a calendar year, or within any this many days. */
  window: 'calendar-year' | number;
  /** Days that must be spent outside once the limit is used up. */
  pause?: number;
}

export const STAY_RULES: readonly [StayRule, ...StayRule[]] = [
  { id: 'ru', country: 'RU', fact: 'ru-entry-90-days-calendar-year', limit: 90, window: 'calendar-year' },
  { id: 'kz', country: 'KZ', fact: 'kz-90-180-rule', limit: 90, window: 180, pause: 90 },
  { id: 'tr', country: 'TR', fact: 'tr-visa-free-90-180', limit: 90, window: 180 },
  { id: 'tr-uz', country: 'TR', fact: 'tr-uzbek-total-90-180', limit: 90, window: 180 },
];

/** One stay. Without `exit` the person is still there. */
export interface Trip {
  entry: string;
  exit?: string | undefined;
}

export type TripFault = 'reversed' | 'overlaps' | 'open-before-another';

/** What is wrong with each trip, by its place in the list; both of two that overlap are named. */
export function tripFaults(trips: readonly Trip[]): Map<number, TripFault> {
  const faults = new Map<number, TripFault>();
  trips.forEach((trip, index) => {
    if (trip.exit !== undefined && trip.exit < trip.entry) faults.set(index, 'reversed');
    trips.forEach((other, at) => {
      // Out and in again on one day is no overlap: the day is counted once.
      if (at === index || faults.has(index) || other.entry > trip.entry || (other.entry === trip.entry && at > index)) return;
      if (other.exit === undefined) faults.set(index, 'open-before-another');
      else if (other.exit > trip.entry) faults.set(index, 'overlaps');
    });
  });
  return faults;
}

/** How a person stands under a rule. */
export interface StayAnswer {
  /** The day for which it is answered: today, or the day of a planned entry. */
  on: string;
  isInside: boolean;
  /** Days counted in the window that ends on `on`, that day included when inside. */
  used: number;
  left: number;
  /** Last day on which a stay that goes on (inside) or begins on `on` (outside) is lawful; undefined when there is none. */
  lastDay: string | undefined;
  /** Inside: the first day too many, when it has come. */
  overSince: string | undefined;
  /** Outside and with no day left: the first day on which there is one again. */
  mayEnterFrom: string | undefined;
}

/** No count reaches further than this: longer stays are over every limit long before. */
const FAR = 800;

/** Counts the day of entry and the day of exit both: the reading under which nobody stays too long. */
export function countStay(rule: StayRule, trips: readonly Trip[], today: string): StayAnswer {
  const open = trips.find(({ exit }) => exit === undefined);
  const on = open && open.entry > today ? open.entry : today;
  const past = daysOf(
    trips.filter(({ exit }) => exit !== undefined),
    on,
  );
  const isInside = open !== undefined;
  const from = open?.entry ?? on;
  const lastDay = lastLawfulDay(rule, past, from);
  const used = countUsed(rule, withStay(past, isInside ? from : undefined, on), on);
  const next = lastDay === undefined ? from : addDays(lastDay, 1);
  return {
    on,
    isInside,
    used,
    left: Math.max(0, rule.limit - used),
    lastDay,
    overSince: isInside && next <= on ? next : undefined,
    mayEnterFrom: !isInside && lastDay === undefined ? firstEntry(rule, past, on) : undefined,
  };
}

function daysOf(trips: readonly Trip[], on: string): Set<string> {
  const days = new Set<string>();
  for (const { entry, exit = entry } of trips) {
    const start = daysBetween(entry, on) > FAR ? addDays(on, -FAR) : entry;
    for (let day = start; day <= exit && daysBetween(start, day) <= FAR; day = addDays(day, 1)) days.add(day);
  }
  return days;
}

function withStay(past: ReadonlySet<string>, from: string | undefined, to: string): Set<string> {
  return new Set([...past, ...(from === undefined ? [] : daysOf([{ entry: from, exit: to }], to))]);
}

function countUsed({ window }: StayRule, days: ReadonlySet<string>, at: string): number {
  const first = window === 'calendar-year' ? `${at.slice(0, 4)}-01-01` : addDays(at, 1 - window);
  return [...days].filter((day) => day >= first && day <= at).length;
}

/** True when being there on the day keeps to the rule, for a stay unbroken since `from`. */
function isLawful(rule: StayRule, past: ReadonlySet<string>, { from, day }: { from: string; day: string }): boolean {
  const isUnbroken = daysBetween(from, day) < rule.limit;
  return isUnbroken && countUsed(rule, withStay(past, from, day), day) <= rule.limit && !isPaused(rule, past, from);
}

/** A limit that was used up to its last day asks for days outside before the next entry. */
function isPaused({ pause, limit, window }: StayRule, past: ReadonlySet<string>, from: string): boolean {
  if (!pause) return false;
  const last = [...past]
    .filter((day) => day < from)
    .toSorted()
    .at(-1);
  if (last === undefined || daysBetween(last, from) > pause || last === addDays(from, -1)) return false;
  const first = window === 'calendar-year' ? `${last.slice(0, 4)}-01-01` : addDays(last, 1 - window);
  return [...past].filter((day) => day >= first && day <= last).length >= limit;
}

function lastLawfulDay(rule: StayRule, past: ReadonlySet<string>, from: string): string | undefined {
  let last: string | undefined;
  for (let day = from; isLawful(rule, past, { from, day }); day = addDays(day, 1)) last = day;
  return last;
}

function firstEntry(rule: StayRule, past: ReadonlySet<string>, on: string): string | undefined {
  for (let away = 1; away <= FAR; away += 1) {
    const day = addDays(on, away);
    if (isLawful(rule, past, { from: day, day })) return day;
  }
  return undefined;
}
