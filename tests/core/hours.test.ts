import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Hours, localTime, openingAt, parseHours } from '#core/hours.ts';
import type { Organisation } from '#core/organisation.ts';
import { openNow } from '#core/open-now.ts';

/** Tuesday 10 February 2026, noon in Moscow, three in the afternoon in Bishkek. */
const TUESDAY_NOON = new Date('2026-02-10T09:00:00Z');
const MOSCOW = 'Europe/Moscow';

const at = (iso: string): Date => new Date(iso);

describe('hours as the sources write them', () => {
  test('every text of the content is either understood or known not to be', () => {
    const texts = new Set(
      readdirSync('content/organisations')
        .filter((file) => /^[a-z]+\.yaml$/.test(file))
        .flatMap((file) => parse(readFileSync(`content/organisations/${file}`, 'utf8')) as Organisation[])
        .flatMap(({ hours, phones }) => [hours, ...phones.map((phone) => phone.hours)])
        .filter((text) => text !== undefined),
    );
    const unread = [...texts].filter((text) => !parseHours(text)).toSorted();
    expect(unread).toEqual([
      '24/7 in crisis notices',
      'All year round',
      'Reception by the minister on Fridays 9-11, by deputies 10-12',
      'Reception without appointment Mon, Wed, Fri 10-17 (January 2023)',
    ]);
  });

  test.each<[string, Hours | undefined]>([
    ['Mon-Fri 8:30-18:00', { days: [1, 2, 3, 4, 5], from: 510, to: 1080 }],
    ['Sun-Thu 9-18', { days: [0, 1, 2, 3, 4], from: 540, to: 1080 }],
    ['Fri-Mon 22-6', { days: [5, 6, 0, 1], from: 1320, to: 360 }],
    ['Mon, Wed, Fri 10-17', { days: [1, 3, 5], from: 600, to: 1020 }],
    ['9:00-18:00 Moscow time', { from: 540, to: 1080, zone: MOSCOW }],
    ['9-25', undefined],
    ['9:75-18', undefined],
    ['Mon-Fri 9-9', undefined],
    ['from 9', undefined],
    ['', undefined],
  ])('%s', (text, hours) => {
    expect(parseHours(text)).toEqual(hours);
  });

  test('no text makes it throw', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseHours(text)));
  });

  test('what is written out is read back', () => {
    const quarter = fc.integer({ min: 0, max: 95 }).map((count) => count * 15);
    const clock = (minutes: number): string => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
    fc.assert(
      fc.property(quarter, quarter, (from, to) => {
        fc.pre(from !== to);
        expect(parseHours(`Mon-Sun ${clock(from)}-${clock(to)}`)).toEqual({ days: [1, 2, 3, 4, 5, 6, 0], from, to });
      }),
    );
  });
});

describe('open now', () => {
  const weekdays: Hours = { days: [1, 2, 3, 4, 5], from: 540, to: 1080 };

  test('the same moment is open in one zone and closed in another', () => {
    expect(openingAt(weekdays, TUESDAY_NOON, MOSCOW)).toBe('open');
    expect(openingAt(weekdays, TUESDAY_NOON, 'Asia/Bishkek')).toBe('open');
    expect(openingAt(weekdays, TUESDAY_NOON, 'Asia/Vladivostok')).toBe('closed');
    expect(openingAt(weekdays, TUESDAY_NOON, 'America/New_York')).toBe('closed');
  });

  test('it is open at the first minute and closed at the last', () => {
    expect(openingAt(weekdays, at('2026-02-10T06:00:00Z'), MOSCOW)).toBe('open');
    expect(openingAt(weekdays, at('2026-02-10T05:59:00Z'), MOSCOW)).toBe('closed');
    expect(openingAt(weekdays, at('2026-02-10T14:59:00Z'), MOSCOW)).toBe('open');
    expect(openingAt(weekdays, at('2026-02-10T15:00:00Z'), MOSCOW)).toBe('closed');
  });

  test('after midnight the evening before counts', () => {
    const night: Hours = { days: [5], from: 1320, to: 360 };
    expect(openingAt(night, at('2026-02-13T20:00:00Z'), MOSCOW)).toBe('open'); // Friday 23:00
    expect(openingAt(night, at('2026-02-14T02:00:00Z'), MOSCOW)).toBe('open'); // Saturday 05:00
    expect(openingAt(night, at('2026-02-14T03:00:00Z'), MOSCOW)).toBe('closed'); // Saturday 06:00
    expect(openingAt(night, at('2026-02-12T22:00:00Z'), MOSCOW)).toBe('closed'); // Friday 01:00
  });

  test('where the source names no days it is never called open', () => {
    fc.assert(
      fc.property(fc.date({ noInvalidDate: true, min: at('2000-01-01'), max: at('2050-01-01') }), (moment) => {
        expect(openingAt({ from: 540, to: 1080 }, moment, MOSCOW)).not.toBe('open');
      }),
    );
  });

  test('a day and its night are open for as long as they say', () => {
    const quarter = fc.integer({ min: 0, max: 95 });
    fc.assert(
      fc.property(quarter, quarter, fc.constantFrom('Asia/Bishkek', 'Asia/Tokyo', 'Asia/Dubai', MOSCOW), (from, to, zone) => {
        fc.pre(from !== to);
        const hours: Hours = { days: [0, 1, 2, 3, 4, 5, 6], from: from * 15, to: to * 15 };
        const quarters = Array.from({ length: 96 }, (_, index) => new Date(Date.UTC(2026, 1, 10, 0, index * 15)));
        const open = quarters.filter((moment) => openingAt(hours, moment, zone) === 'open').length;
        expect(open).toBe((to - from + 96) % 96);
      }),
    );
  });

  test('the clocks of the towns are those of the world', () => {
    expect(localTime(TUESDAY_NOON, 'Asia/Bishkek')).toEqual({ day: 2, minute: 900 });
    expect(localTime(at('2026-02-10T21:00:00Z'), 'Asia/Vladivostok')).toEqual({ day: 3, minute: 420 });
  });
});

describe('whether somebody answers', () => {
  const phone = (hours?: string) => ({ number: '+74951234567', ...(hours ? { hours } : {}) });

  test.each<[string, Parameters<typeof openNow>[0], string | undefined, string]>([
    ['round the clock needs no zone', { phones: [phone('24/7')] }, undefined, 'open'],
    ['one of two phones answers', { phones: [phone('20-22'), phone('24/7')] }, MOSCOW, 'open'],
    ['the office is closed and its phones have no hours', { phones: [phone()], hours: 'Sun 9-18' }, MOSCOW, 'closed'],
    ['a second phone has hours that nobody knows', { phones: [phone('Sun 9-18'), phone()] }, MOSCOW, 'unknown'],
    ['words that cannot be counted with', { phones: [phone('24/7 in crisis notices')] }, MOSCOW, 'unknown'],
    ['no hours at all', { phones: [phone()] }, MOSCOW, 'unknown'],
    ['hours without a known clock', { phones: [], hours: 'Mon-Fri 9-18' }, undefined, 'unknown'],
    ['hours without days', { phones: [phone()], hours: '9-22' }, MOSCOW, 'perhaps'],
    ['Moscow time, said by a place far from Moscow', { phones: [phone('Tue 9:00-18:00 Moscow time')] }, 'Asia/Vladivostok', 'open'],
  ])('%s', (_, organisation, zone, state) => {
    expect(openNow(organisation, TUESDAY_NOON, zone)).toBe(state);
  });
});
