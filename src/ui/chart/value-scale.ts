import { nice, ticks } from 'd3-array';

export interface Tick {
  at: number;
  text: string;
}

export interface ValueScale {
  at: (value: number) => number;
  ticks: Tick[];
}

/** Round marks that an axis has, about. */
const MARKS = 4;

/** A scale of values that always begins at nought: a small change must not look like a great one. `far` is where the greatest lies. */
export function valueScale(values: readonly number[], [near, far]: [number, number], words: (value: number) => string): ValueScale {
  const ends = [Math.min(0, ...values), Math.max(0, ...values)] as const;
  const [low, high] = ends[0] === ends[1] ? [0, 1] : nice(...ends, MARKS);
  const at = (value: number): number => near + ((far - near) * (value - low)) / (high - low);
  return { at, ticks: ticks(low, high, MARKS).map((value) => ({ at: at(value), text: words(value) })) };
}
