import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { distanceKm, distanceTo, type Town, townName, townsNamed, zoneOf } from '#core/town.ts';

const TOWNS = (parse(readFileSync('content/towns.yaml', 'utf8')) as Omit<Town, 'kind'>[]).map((town): Town => ({ ...town, kind: 'town' }));
const town = (id: string): Town => TOWNS.find((each) => each.id === id)!;

describe('how far it is', () => {
  const point = fc.tuple(fc.double({ min: -90, max: 90, noNaN: true }), fc.double({ min: -180, max: 180, noNaN: true }));

  test('between places whose distance is known', () => {
    expect(distanceKm(town('town-kg-bishkek').at, town('town-kg-osh').at)).toBeCloseTo(301, -1);
    expect(distanceKm(town('town-ru-moscow').at, town('town-ru-st-petersburg').at)).toBeCloseTo(634, -1);
    expect(distanceKm(town('town-ru-moscow').at, town('town-ru-vladivostok').at)).toBeCloseTo(6420, -2);
  });

  test('is the same there and back, nothing to itself, and never more than half round the earth', () => {
    fc.assert(
      fc.property(point, point, (a, b) => {
        expect(distanceKm(a, b)).toBeCloseTo(distanceKm(b, a), 6);
        expect(distanceKm(a, a)).toBeCloseTo(0, 6);
        expect(distanceKm(a, b)).toBeLessThanOrEqual(Math.PI * 6371 + 1);
      }),
    );
  });

  test('over the date line is short', () => {
    expect(distanceKm([65, 179.5], [65, -179.5])).toBeLessThan(50);
  });

  test('to somebody with several places it is the nearest one; to a hotline without a place there is none', () => {
    const from = town('town-kz-almaty').at;
    expect(distanceTo(from, { city: 'Astana / Almaty', country: 'KZ' }, TOWNS)).toBeCloseTo(0, 3);
    expect(distanceTo(from, { country: 'KZ' }, TOWNS)).toBeUndefined();
    expect(distanceTo(from, { geo: [43.26, 76.93], country: 'KZ' }, TOWNS)).toBeLessThan(2);
  });
});

describe('towns', () => {
  test('a region stands for its chief town, a list for each town in it', () => {
    expect(townsNamed('Naryn region', TOWNS).map(({ id }) => id)).toEqual(['town-kg-naryn']);
    expect(townsNamed('Jizzakh, Samarkand', TOWNS)).toHaveLength(2);
    expect(townsNamed('Washington, DC', TOWNS).map(({ id }) => id)).toEqual(['town-us-washington-dc']);
  });

  test('the clock of a country is known only where it has one', () => {
    expect(zoneOf({ country: 'KG' }, TOWNS)).toBe('Asia/Bishkek');
    expect(zoneOf({ country: 'RU' }, TOWNS)).toBeUndefined();
    expect(zoneOf({ country: 'RU', city: 'Vladivostok' }, TOWNS)).toBe('Asia/Vladivostok');
    expect(zoneOf({ country: 'INT' }, TOWNS)).toBeUndefined();
  });

  test('names stand in the letters of the reader', () => {
    expect(townName(town('town-kg-uzgen'), 'ky')).toBe('Өзгөн');
    expect(townName(town('town-ru-perm'), 'tg')).toBe('Пермь');
    expect(townName(town('town-ru-perm'), 'uz')).toBe('Perm');
  });
});
