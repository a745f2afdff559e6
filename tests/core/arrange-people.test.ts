import { expect, test } from 'vitest';
import { arrangePeople, type PeopleWish } from '#core/arrange-people.ts';
import type { Town } from '#core/town.ts';
import { makeOrganisation } from '../support/builders.ts';

const town = (id: string, name: string, zone: string, at: [number, number]): Town => ({
  id,
  kind: 'town',
  country: 'RU',
  name,
  names: {},
  zone,
  at,
});
const MOSCOW = town('moscow', 'Moscow', 'Europe/Moscow', [55.75, 37.62]);
const KALUGA = town('kaluga', 'Kaluga', 'Europe/Moscow', [54.53, 36.28]);
const VLADIVOSTOK = town('vladivostok', 'Vladivostok', 'Asia/Vladivostok', [43.11, 131.87]);

const PEOPLE = [
  makeOrganisation({ id: 'far', city: 'Vladivostok', hours: 'Mon-Fri 9-18', asOf: '2026-01' }),
  makeOrganisation({ id: 'here', city: 'Moscow', hours: 'Mon-Fri 9-18', asOf: '2023' }),
  makeOrganisation({ id: 'line', phones: [{ number: '112', hours: '24/7' }] }),
  makeOrganisation({ id: 'silent', city: 'Moscow' }),
];
const SCENE = {
  towns: [MOSCOW, KALUGA, VLADIVOSTOK],
  moment: new Date('2026-02-10T09:00:00Z'),
  today: '2026-02-10',
  lang: 'en',
};

function ids(wish: PeopleWish): Record<string, string[]> {
  const { listed, anywhere, unsure } = arrangePeople(PEOPLE, wish, SCENE);
  const named = (list: typeof listed): string[] => list.map(({ organisation }) => organisation.id);
  return { listed: named(listed), anywhere: named(anywhere), unsure: named(unsure) };
}

test('near a town the nearest come first, and who has no place can be called from anywhere', () => {
  expect(ids({ near: KALUGA })).toEqual({ listed: ['here', 'silent', 'far'], anywhere: ['line'], unsure: [] });
  const [first] = arrangePeople(PEOPLE, { near: KALUGA }, SCENE).listed;
  expect(Math.round(first?.km ?? 0)).toBe(160);
});

test('open now goes by the clock of each town, and nobody is hidden because their hours are not known', () => {
  expect(ids({ isOpen: true })).toEqual({ listed: ['here', 'line'], anywhere: [], unsure: ['silent'] });
});

test('what the reader put aside, and contacts that are fresh enough; an undated one is not', () => {
  expect(ids({ only: new Set(['line']) })['listed']).toEqual(['line']);
  expect(ids({ months: 12 })['listed']).toEqual(['far']);
});

test('the newest contact first, undated ones last', () => {
  expect(ids({ order: 'fresh' })['listed']).toEqual(['far', 'here', 'line', 'silent']);
});
