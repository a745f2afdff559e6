/** Hours that can be counted with. `days` (0 = Sunday) is absent where the source names hours and no days. */
export interface Hours {
  days?: readonly number[];
  /** Minutes from midnight. An end at or before the begin lies on the next day. */
  from: number;
  to: number;
  /** The clock meant, where the source names it. */
  zone?: string;
}

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6];
const DAY_MINUTES = 1440;

const DAY = `(?:${DAYS.join('|')})`;
const DAY_LIST = `Weekdays|Daily|${DAY}(?:-${DAY})?(?:, ${DAY}(?:-${DAY})?)*`;
const TIME = '(\\d{1,2})(?::(\\d{2}))?';
const HOURS = new RegExp(`^(?:(${DAY_LIST}) )?${TIME}(?:[-–]| to )${TIME}( Moscow time)?$`);

/**
 * Reads hours as the sources of organisations write them (in English, before any translation): "24/7", "Mon-Fri 8:30-18:00",
 * "Mon, Wed, Fri 10-17", "9-22". Whatever says more than that ("24/7 in crisis notices", "reception by the minister on Fridays")
 * is undefined: a wrong "open" costs somebody a journey.
 */
export function parseHours(text: string): Hours | undefined {
  if (text === '24/7') return { days: EVERY_DAY, from: 0, to: DAY_MINUTES };
  const [match, days, fromHour, fromMinute, toHour, toMinute, moscow] = HOURS.exec(text.trim()) ?? [];
  if (!match) return undefined;
  const [from, to] = [minutes(fromHour, fromMinute), minutes(toHour, toMinute)];
  if (from === undefined || to === undefined || from === to || from === DAY_MINUTES) return undefined;
  return { ...(days ? { days: dayNumbers(days) } : {}), from, to, ...(moscow ? { zone: 'Europe/Moscow' } : {}) };
}

function minutes(hour = '', minute = '0'): number | undefined {
  const count = Number(hour) * 60 + Number(minute);
  return Number(minute) < 60 && count <= DAY_MINUTES ? count : undefined;
}

function dayNumbers(words: string): number[] {
  if (words === 'Daily') return EVERY_DAY;
  if (words === 'Weekdays') return [1, 2, 3, 4, 5];
  return words.split(', ').flatMap((part) => {
    const [first = 0, last = first] = part.split('-').map((day) => DAYS.indexOf(day));
    const count = ((last - first + 7) % 7) + 1;
    return Array.from({ length: count }, (_, index) => (first + index) % 7);
  });
}

/** Round the clock needs no clock: it is open wherever it is. */
export function isAlways({ days, from, to }: Hours): boolean {
  return days?.length === 7 && from === 0 && to === DAY_MINUTES;
}

/** `perhaps`: within the hours, on a day the source says nothing of. Holidays are not known here. */
export type Opening = 'open' | 'perhaps' | 'closed';

/** Whether a place with these hours is open at a moment, by the clock of its zone. */
export function openingAt(hours: Hours, moment: Date, zone: string): Opening {
  const { days, from, to } = hours;
  const { day, minute } = localTime(moment, hours.zone ?? zone);
  const isOvernight = to <= from;
  const isToday = minute >= from && (isOvernight || minute < to);
  // After midnight it is still the evening of the day before that counts.
  const isYesterday = isOvernight && minute < to;
  if (!isToday && !isYesterday) return 'closed';
  if (!days) return 'perhaps';
  return (isToday && days.includes(day)) || (isYesterday && days.includes((day + 6) % 7)) ? 'open' : 'closed';
}

/** Day of the week (0 = Sunday) and minutes since midnight on the clock of a zone. */
export function localTime(moment: Date, zone: string): { day: number; minute: number } {
  const part = Object.fromEntries(
    clockOf(zone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, value]),
  );
  return { day: DAYS.indexOf(part['weekday'] ?? ''), minute: Number(part['hour']) * 60 + Number(part['minute']) };
}

/** Making a format is slow on a cheap phone, and a list asks for the same few zones hundreds of times. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  const options = { timeZone: zone, weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  const clock = new Intl.DateTimeFormat('en-US', options);
  clocks.set(zone, clock);
  return clock;
}
