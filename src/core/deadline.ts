import { addDays } from './day.ts';
import { addMonths } from './freshness.ts';
import type { TermOfLaw } from './term-of-law.ts';
import { addWorkingDays, nearestWorked, unknownYears, type WorkCalendar } from './work-calendar.ts';

/** A term of law counted from a day. */
export interface Deadline {
  /** Where the count itself ends: the last day for `latest`, the first for `earliest`. With hours, a moment is in `at`. */
  day: string;
  /** `HH:MM` on that day: only of a term in hours whose event has a time. */
  at?: string;
  /** Set when the day is a day off and the law says that the term then ends on the next working day. */
  movedFrom?: string;
  /** True when the day is a day off and it is not known whether the law moves it. */
  isDayOff: boolean;
  /** The day that is right however the law is read: never later than any reading for `latest`, never earlier for the rest. */
  safe: string;
  /** Years whose days off are not known and that the count or the last day touches. */
  unknownYears: string[];
}

/** The event that a term is counted from. `at` is `HH:MM`; it matters to terms in hours only. */
export interface TermEvent {
  on: string;
  at?: string | undefined;
}

type Rule = Pick<TermOfLaw, 'count' | 'unit' | 'direction' | 'kind' | 'whose' | 'dayOff' | 'counts'>;

/** Counts a term from its event (docs/decisions/013-guided-help.md tells which reading is taken where, and why). */
export function countDeadline(term: Rule, event: TermEvent, calendar: WorkCalendar): Deadline {
  const end = countedEnd(term, event, calendar);
  const isOff = calendar.isDayOff(end.day);
  const day = movedEnd(term, end.day, calendar);
  const moves = day !== end.day;
  return {
    ...end,
    day,
    ...(moves ? { movedFrom: end.day } : {}),
    isDayOff: isOff && !moves && term.dayOff !== 'stays',
    safe: safeDay(term, { event, end: end.day }, calendar),
    unknownYears: term.unit === 'working-days' ? unknownYears(event.on, day, calendar) : unknownYears(end.day, day, calendar),
  };
}

/** The last day of a term and nothing else: what decides whether it is running. */
export function lastDayOf(term: Rule, event: TermEvent, calendar: WorkCalendar): string {
  return movedEnd(term, countedEnd(term, event, calendar).day, calendar);
}

function countedEnd(term: Rule, event: TermEvent, calendar: WorkCalendar): { day: string; at?: string } {
  return term.unit === 'hours' ? hoursEnd(term, event) : { day: daysEnd(term, event.on, calendar) };
}

function movedEnd({ dayOff, direction }: Rule, day: string, calendar: WorkCalendar): string {
  return dayOff === 'moves' && direction === 'forward' ? nearestWorked(day, 1, calendar) : day;
}

/** The end by the ordinary reading: the day of the event is not counted. */
function daysEnd({ count, unit, direction, counts }: Rule, on: string, calendar: WorkCalendar): string {
  const signed = direction === 'back' ? -count : count;
  const from = counts === 'event-day' && count > 0 ? addDays(on, direction === 'back' ? 1 : -1) : on;
  if (unit === 'working-days') return addWorkingDays(from, signed, calendar);
  if (unit === 'days') return addDays(from, signed);
  return addMonths(from, unit === 'years' ? signed * 12 : signed);
}

function hoursEnd({ count, direction }: Rule, { on, at }: TermEvent): { day: string; at?: string } {
  const signed = direction === 'back' ? -count : count;
  // Without a time the event may have been at the day's first minute: the count may not run longer than that.
  const moment = new Date(Date.parse(`${on}T${at ?? '00:00'}:00Z`) + signed * 3_600_000).toISOString();
  return { day: moment.slice(0, 10), ...(at ? { at: moment.slice(11, 16) } : {}) };
}

/**
 * For the reader's own last day: as if the day of the event counted too (unless the law says how it counts), and on a
 * day when offices work. For what may only be done after a day, and for what others owe: a day later, and worked.
 */
function safeDay(term: Rule, { event, end }: { event: TermEvent; end: string }, calendar: WorkCalendar): string {
  const isOwn = term.whose === 'reader' && term.kind === 'latest';
  if (!isOwn) return nearestWorked(addDays(end, 1), 1, calendar);
  const strict = term.counts !== undefined || term.count === 0 ? end : strictEnd(term, { event, end }, calendar);
  const worked = nearestWorked(strict, -1, calendar);
  // A term so short that no working day lies in it: act on the day itself.
  return term.direction === 'forward' && worked < event.on ? event.on : worked;
}

function strictEnd(term: Rule, { event, end }: { event: TermEvent; end: string }, calendar: WorkCalendar): string {
  if (term.unit === 'hours') return event.at && term.direction === 'forward' ? end : addDays(end, -1);
  if (term.unit === 'working-days' && term.direction === 'back') return addWorkingDays(end, -1, calendar);
  if (term.unit !== 'working-days') return addDays(end, -1);
  return addWorkingDays(addDays(event.on, -1), term.count, calendar);
}
