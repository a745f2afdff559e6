import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CalendarEvent, calendarText, dayAfter } from '#core/calendar.ts';

const MADE = '2026-02-10T12:00:00.000Z';
const event: CalendarEvent = { id: 'event-1', title: 'Конференция', date: '2013-06-03', endDate: '2013-06-04' };

/** A reader of its own, written from RFC 5545. */
function read(text: string): Map<string, string> {
  const lines = text.replaceAll('\r\n ', '').split('\r\n').filter(Boolean);
  return new Map(lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]));
}

function unescape(value: string | undefined): string | undefined {
  return value?.replace(/\\(.)/gsu, (_, sign: string) => (sign === 'n' ? '\n' : sign));
}

describe('an event for the calendar', () => {
  test('takes whole days, up to the first that is free again', () => {
    const lines = read(calendarText(event, MADE));
    expect(lines.get('DTSTART;VALUE=DATE')).toBe('20130603');
    expect(lines.get('DTEND;VALUE=DATE')).toBe('20130605');
    expect(lines.get('DTSTAMP')).toBe('20260210T120000Z');
    expect(lines.get('UID')).toBe('event-1@tirek');
  });

  test('opens and closes in the order of the standard', () => {
    const lines = calendarText(event, MADE).split('\r\n');
    expect(lines.slice(0, 4)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Tirek//Tirek//EN', 'BEGIN:VEVENT']);
    expect(lines.slice(-3)).toEqual(['END:VEVENT', 'END:VCALENDAR', '']);
  });
});

test.each([
  ['2013-06-30', '2013-07-01'],
  ['2024-02-28', '2024-02-29'],
  ['2013-12', '2014-01-01'],
  ['2013-Q4', '2014-01-01'],
  ['2013', '2014-01-01'],
  ['2013-06-03/2013-06-04', '2013-06-05'],
])('after %s comes %s', (date, next) => expect(dayAfter(date)).toBe(next));

const words = fc.string({ unit: 'grapheme', maxLength: 120 }).map((text) => text.replaceAll(/\p{Cc}/gu, ''));
const lines = fc.array(words, { maxLength: 4 }).map((parts) => parts.join('\n'));

test('reminders stand inside the event, each with the words that will be shown', () => {
  const text = calendarText({ ...event, title: 'Подать иск', alarms: ['-P6DT15H', '-PT15H'] }, MADE);
  const written = text.replaceAll('\r\n ', '').split('\r\n');
  expect(written.filter((line) => line.startsWith('TRIGGER'))).toEqual(['TRIGGER:-P6DT15H', 'TRIGGER:-PT15H']);
  expect(written.filter((line) => line === 'DESCRIPTION:Подать иск')).toHaveLength(2);
  expect(written.lastIndexOf('END:VALARM')).toBeLessThan(written.indexOf('END:VEVENT'));
});

describe('whatever the words', () => {
  test('title, place and notes survive writing and reading, and no line is longer than 75 octets', () => {
    fc.assert(
      fc.property(words, words, lines, (title, place, notes) => {
        const text = calendarText({ ...event, title, place, notes }, MADE);
        const found = read(text);
        expect(unescape(found.get('SUMMARY'))).toBe(title);
        expect(unescape(found.get('LOCATION')) ?? '').toBe(place);
        expect(unescape(found.get('DESCRIPTION')) ?? '').toBe(notes);
        for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      }),
    );
  });

  test('a line end inside never begins a line of its own', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (evil) => {
        const text = calendarText({ ...event, title: evil, place: evil, notes: evil, url: evil }, MADE);
        const unfolded = text.replaceAll('\r\n ', '').split('\r\n');
        expect(unfolded.filter((line) => line.startsWith('END:'))).toHaveLength(2);
        expect(unfolded.join('')).not.toMatch(/[\r\n]/);
      }),
    );
  });
});
