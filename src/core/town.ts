import * as z from 'zod/mini';
import { countrySchema, idSchema, type Names, namesSchema } from './shape.ts';

/** A town a reader can choose: where it lies and which clock it keeps. The phone itself is never asked where it is. */
export const townSchema = z.strictObject({
  id: idSchema,
  kind: z.literal('town'),
  country: countrySchema,
  /** English, as `city` of an organisation names it. */
  name: z.string(),
  names: namesSchema,
  /** Of the IANA time zone database. */
  zone: z.string().check(z.refine(isZone, 'a zone is one of the IANA time zone database, as Europe/Moscow')),
  /** Latitude and longitude of the centre in degrees (WGS 84). */
  at: z.tuple([z.number().check(z.gte(-90), z.lte(90)), z.number().check(z.gte(-180), z.lte(180))]),
});
export type Town = z.infer<typeof townSchema>;

function isZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

/** What a reader of `lang` calls the town: theirs, in Uzbek and English the Latin name, else the Russian one. */
export function townName({ name, names }: Pick<Town, 'name' | 'names'>, lang: string): string {
  return names[lang as keyof Names] ?? (lang === 'en' || lang === 'uz' ? name : (names.ru ?? name));
}

/** The towns that a place of an organisation names: one as a rule, several of "Astana / Almaty", the chief one of "Osh region". */
export function townsNamed(place: string, towns: readonly Town[]): Town[] {
  const parts = [place, ...place.split(/\s*[,/]\s*/)].map((part) => part.replace(/ region$/, ''));
  return towns.filter(({ name }) => parts.includes(name));
}

/** The clock kept at a place; of a whole country only where all its towns keep the same one. */
export function zoneOf({ country, city }: { country: string; city?: string | undefined }, towns: readonly Town[]): string | undefined {
  const there = towns.filter((town) => town.country === country);
  const [town] = city ? townsNamed(city, there) : [];
  if (town) return town.zone;
  const zones = new Set(there.map(({ zone }) => zone));
  return zones.size === 1 ? [...zones][0] : undefined;
}

type Point = readonly [latitude: number, longitude: number];

const EARTH_KM = 6371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Kilometres between two points along the surface (haversine). */
export function distanceKm([fromLat, fromLon]: Point, [toLat, toLon]: Point): number {
  const lat = Math.sin(radians(toLat - fromLat) / 2) ** 2;
  const lon = Math.sin(radians(toLon - fromLon) / 2) ** 2;
  const share = lat + Math.cos(radians(fromLat)) * Math.cos(radians(toLat)) * lon;
  return 2 * EARTH_KM * Math.asin(Math.sqrt(Math.min(1, share)));
}

/** Kilometres from a point to the nearest place of an organisation; undefined of one that is nowhere in particular. */
export function distanceTo(
  from: Point,
  { geo, city, country }: { geo?: Point | undefined; city?: string | undefined; country: string },
  towns: readonly Town[],
): number | undefined {
  if (geo) return distanceKm(from, geo);
  const there = city ? townsNamed(city, towns).filter((town) => town.country === country) : [];
  return there.length > 0 ? Math.min(...there.map(({ at }) => distanceKm(from, at))) : undefined;
}
