import { isAlways, openingAt, type Opening, parseHours } from './hours.ts';
import type { Organisation } from './organisation.ts';

/** `unknown`: the source names no hours, or words that cannot be counted with. The reader is told to call. */
export type OpenNow = Opening | 'unknown';

/** Best first: one phone that is answered is enough. */
const ORDER: readonly OpenNow[] = ['open', 'perhaps', 'unknown', 'closed'];

function stateOf(text: string | undefined, moment: Date, zone: string | undefined): OpenNow {
  const hours = text === undefined ? undefined : parseHours(text);
  if (!hours) return 'unknown';
  if (isAlways(hours)) return 'open';
  const clock = hours.zone ?? zone;
  return clock ? openingAt(hours, moment, clock) : 'unknown';
}

/** Whether somebody answers now: by the hours of each phone, else by those of the whole. Expects the English words of the entry. */
export function openNow({ phones, hours }: Pick<Organisation, 'phones' | 'hours'>, moment: Date, zone: string | undefined): OpenNow {
  const whole = stateOf(hours, moment, zone);
  const states = phones.map((phone) => (phone.hours === undefined ? whole : stateOf(phone.hours, moment, zone)));
  if (hours !== undefined || phones.length === 0) states.push(whole);
  return ORDER.find((state) => states.includes(state)) ?? 'unknown';
}
