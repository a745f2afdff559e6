import { scaleLinear } from 'd3-scale';

export interface Tick {
  at: number;
  text: string;
}

export interface ValueScale {
  at: (value: number) => number;
  ticks: Tick[];
}

/** A scale of values that always begins at nought: a small change must not look like a great one. `far` is where the greatest lies. */
export function valueScale(values: readonly number[], [near, far]: [number, number], words: (value: number) => string): ValueScale {
  const ends = [Math.min(0, ...values), Math.max(0, ...values)];
  const scale = scaleLinear(ends[0] === ends[1] ? [0, 1] : ends, [near, far]).nice(4);
  return { at: scale, ticks: scale.ticks(4).map((value) => ({ at: scale(value), text: words(value) })) };
}
