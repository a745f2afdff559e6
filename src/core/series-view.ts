import { middleOf, periodOf } from './period.ts';
import type { Series } from './series.ts';
import type { Words } from './words.ts';

export type Point = Series['points'][number];

/** Points in the order of time; those of one time as they were written. */
export function inTime(points: readonly Point[]): Point[] {
  return points.toSorted((a, b) => middleOf(periodOf(a.on)) - middleOf(periodOf(b.on)));
}

/**
 * What may be joined by a line, and compared: nine months with nine months, quarters with quarters. A count of part
 * of a year beside that of a whole year looks like a fall.
 */
export function lengthOf({ on }: Pick<Point, 'on'>): string {
  const { months } = periodOf(on);
  return months === undefined ? 'whole' : `${months}-months`;
}

/** The newest figure: the one whose time ends last. */
export function latestPoint({ points }: Pick<Series, 'points'>): Point {
  return inTime(points).reduce((best, point) => (periodOf(point.on).to >= periodOf(best.on).to ? point : best));
}

/** The figure before the newest one that can be compared with it. A cross-section has none: its points are of one time. */
export function pointBefore({ points, shape }: Pick<Series, 'points' | 'shape'>): Point | undefined {
  if (shape === 'cross-section') return undefined;
  const latest = latestPoint({ points });
  return inTime(points).findLast((point) => point.on !== latest.on && lengthOf(point) === lengthOf(latest));
}

/** Series that can be drawn over this one: of its unit and shape; those of its topic and country first. */
export function comparableWith<T extends Series>(series: T, others: readonly T[]): T[] {
  const nearness = (other: T): number => Number(other.topic === series.topic) * 2 + Number(other.country === series.country);
  return others
    .filter(({ id, unit, shape }) => id !== series.id && unit === series.unit && shape === series.shape)
    .toSorted((a, b) => nearness(b) - nearness(a) || (a.title < b.title ? -1 : 1));
}

/** A label of a cross-section: a country by its name, anything else as it stands. */
export function labelWords(label: string, words: Words): string {
  return isCountry(label) ? words(`common:country-${label}`) : label;
}

/** True for a code of which the interface knows the name: such a label needs no translation. */
export function isCountry(label: string): boolean {
  return /^[A-Z]{2}$/.test(label);
}
