/** Something that happened, to be put on an axis of years. */
export interface Happening {
  id: string;
  /** Instant in milliseconds. */
  at: number;
  lane: string;
}

export interface AxisYear {
  year: number;
  width: number;
  marks: { id: string; x: number; y: number }[];
}

export interface AxisPlan {
  height: number;
  /** Where each lane's name stands. */
  lanes: { lane: string; top: number }[];
  years: AxisYear[];
}

/** In heights of the text: a lane with its name, the place of a mark, the least room of a year. */
const LANE = 2.9;
const GAP = 2;
const LEAST = 4;

function yearOf(at: number): number {
  return new Date(at).getUTCFullYear();
}

/** Part of its year that has gone by, 0 to 1. */
function partOfYear(at: number): number {
  const [start, end] = [Date.UTC(yearOf(at), 0), Date.UTC(yearOf(at) + 1, 0)];
  return (at - start) / (end - start);
}

/** Places in their order, each as near as can be to where it wants to be, none nearer to the next than `gap`. */
export function spread(wanted: readonly number[], width: number, gap: number): number[] {
  const half = gap / 2;
  const places: number[] = [];
  for (const place of wanted) places.push(Math.max(place, half, (places.at(-1) ?? -half) + gap));
  let most = width - half;
  for (let at = places.length - 1; at >= 0; at -= 1) {
    places[at] = Math.min(places[at] ?? 0, most);
    most = (places[at] ?? 0) - gap;
  }
  return places;
}

/** Every year from the first to the last, each as wide as its fullest lane needs; marks where their day is, moved where they would touch. */
export function planAxis(happenings: readonly Happening[], order: readonly string[], em: number): AxisPlan {
  const names = order.filter((lane) => happenings.some((one) => one.lane === lane));
  const sorted = happenings.toSorted((a, b) => a.at - b.at);
  const [first, last] = [sorted[0], sorted.at(-1)].map((one) => (one ? yearOf(one.at) : 0));
  const count = sorted.length > 0 ? (last ?? 0) - (first ?? 0) + 1 : 0;
  const gap = GAP * em;
  const planYear = (year: number): AxisYear => {
    const lanes = names.map((lane) => sorted.filter((one) => one.lane === lane && yearOf(one.at) === year));
    const width = Math.ceil(Math.max(LEAST * em, ...lanes.map(({ length }) => length * gap)));
    const marks = lanes.flatMap((lane, row) => {
      const places = spread(
        lane.map(({ at }) => partOfYear(at) * width),
        width,
        gap,
      );
      return lane.map(({ id }, n) => ({ id, x: places[n] ?? 0, y: (row + 1) * LANE * em - 0.85 * em }));
    });
    return { year, width, marks };
  };
  return {
    height: Math.ceil(names.length * LANE * em),
    lanes: names.map((lane, row) => ({ lane, top: row * LANE * em })),
    years: Array.from({ length: count }, (_, n) => planYear((first ?? 0) + n)),
  };
}
