import { line } from 'd3-shape';
import { pointShape } from './looks.ts';
import type { Drawn, Mark, Room } from './marks.ts';
import { type Tick, valueScale } from './value-scale.ts';
import { timeScale, type TimeTick, timeTicks } from './year-ticks.ts';

interface PlacedMark {
  mark: Mark;
  x: number;
  y: number;
  /** The outline of the point's shape, around 0,0. */
  shape: string;
  /** Ends of what a count of part of a year covers, where that is wider than the point. */
  span?: [number, number];
}

export interface TimePlan {
  width: number;
  height: number;
  plot: { left: number; right: number; top: number; bottom: number };
  values: Tick[];
  times: TimeTick[];
  zero: number;
  drawn: { lines: string[]; marks: PlacedMark[] }[];
}

/** Text is about so wide as this part of its height. */
const LETTER = 0.6;
const RATIO = 0.68;

/** Where everything on a chart of time stands. */
export function planTime(all: readonly Drawn[], { width, em }: Room, words: (value: number) => string): TimePlan {
  const height = Math.round(Math.min(Math.max(width * RATIO, em * 15), 420));
  const marks = all.flatMap((one) => one.marks);
  const bottom = height - em * 2;
  const scale = valueScale(
    marks.map(({ value }) => value),
    [bottom, em],
    words,
  );
  const left = Math.max(...scale.ticks.map(({ text }) => text.length)) * em * LETTER + em;
  const right = width - em;
  const time = timeScale(Math.min(...marks.map(({ from }) => from)), Math.max(...marks.map(({ to }) => to)), [left, right]);
  const size = marks.length > 24 ? 30 : 64;
  const place = (mark: Mark, look: number): PlacedMark => {
    const ends: [number, number] = [time.at(mark.from), time.at(mark.to)];
    return {
      mark,
      x: time.at((mark.from + mark.to) / 2),
      y: scale.at(mark.value),
      shape: pointShape(look, size),
      ...(mark.group !== 'whole' && ends[1] - ends[0] > em ? { span: ends } : {}),
    };
  };
  const drawn = all.map((one, look) => {
    const placed = one.marks.map((mark) => place(mark, look));
    return { marks: placed, lines: linesOf(placed) };
  });
  return {
    width,
    height,
    plot: { left, right, top: em, bottom },
    values: scale.ticks,
    times: timeTicks(time, em),
    zero: scale.at(0),
    drawn,
  };
}

function linesOf(placed: readonly PlacedMark[]): string[] {
  const path = line<PlacedMark>(
    ({ x }) => x,
    ({ y }) => y,
  );
  const groups = [...new Set(placed.map(({ mark }) => mark.group))].map((group) => placed.filter(({ mark }) => mark.group === group));
  return groups.filter((points) => points.length > 1).map((points) => path(points) ?? '');
}
