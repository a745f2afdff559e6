import { addressValue, escapeValue, foldLine } from './content-line.ts';
import { addMonths, firstDay } from './freshness.ts';

/** What a phone's calendar keeps of an event that took whole days. */
export interface CalendarEvent {
  id: string;
  title: string;
  /** Loose dates (core/shape.ts). */
  date: string;
  endDate?: string | undefined;
  place?: string | undefined;
  notes?: string | undefined;
  url?: string | undefined;
  /** Reminders, as durations before the day's first minute (RFC 5545): `-PT15H` is 9 o'clock on the day before. */
  alarms?: readonly string[] | undefined;
}

function nextDay(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

/** The first day after a loose date: `2013-06` ends before 1 July, `2013` before the new year. */
export function dayAfter(date: string): string {
  const last = date.split('/').at(-1) ?? date;
  const day = firstDay(last);
  if (/^\d{4}-\d{2}-\d{2}$/.test(last)) return nextDay(day);
  return addMonths(day, last.includes('Q') ? 3 : last.length === 7 ? 1 : 12);
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}

/** An event as an `.ics` file (RFC 5545). `madeAt` is the moment of making, ISO 8601 in UTC. */
export function calendarText(event: CalendarEvent, madeAt: string): string {
  const { id, title, date, endDate, place, notes, url, alarms = [] } = event;
  const [start = date] = date.split('/');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Tirek//Tirek//EN',
    'BEGIN:VEVENT',
    `UID:${escapeValue(id)}@tirek`,
    `DTSTAMP:${madeAt.slice(0, 19).replace(/[-:]/g, '')}Z`,
    `DTSTART;VALUE=DATE:${compact(firstDay(start))}`,
    // The end of whole days is the first day that is free again.
    `DTEND;VALUE=DATE:${compact(dayAfter(endDate ?? date))}`,
    `SUMMARY:${escapeValue(title)}`,
    ...(place ? [`LOCATION:${escapeValue(place)}`] : []),
    ...(notes ? [`DESCRIPTION:${escapeValue(notes)}`] : []),
    ...(url ? [`URL:${addressValue(url)}`] : []),
    // Nobody is asked to keep the day free.
    'TRANSP:TRANSPARENT',
    ...alarms.flatMap((trigger) => alarmLines(trigger, title)),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map(foldLine).join('');
}

function alarmLines(trigger: string, title: string): string[] {
  return ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${escapeValue(title)}`, `TRIGGER:${trigger}`, 'END:VALARM'];
}
