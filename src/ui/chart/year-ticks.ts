const MONTH_STEPS = [1, 2, 3, 6];
const YEAR_STEPS = [1, 2, 5, 10];
/** Room that a year and a month need, in heights of the text. */
const YEAR_ROOM = 3.4;
const MONTH_ROOM = 5;

export interface TimeScale {
  from: number;
  to: number;
  at: (instant: number) => number;
}

export interface TimeTick {
  at: number;
  text: string;
}

function yearOf(instant: number): number {
  return new Date(instant).getUTCFullYear();
}

/** From three years on whole years, so that each has its place; shorter times as they are, with a margin. */
export function timeScale(from: number, to: number, [left, right]: [number, number]): TimeScale {
  const isLong = yearOf(to - 1) - yearOf(from) >= 2;
  const margin = Math.max((to - from) * 0.06, 86_400_000);
  const start = isLong ? Date.UTC(yearOf(from), 0) : from - margin;
  const end = isLong ? Date.UTC(yearOf(to - 1) + 1, 0) : to + margin;
  return { from: start, to: end, at: (instant) => left + ((instant - start) / (end - start)) * (right - left) };
}

/** Names of years below their middle, for that is where the figure of a year stands; in short times the first of a month. */
export function timeTicks(scale: TimeScale, em: number): TimeTick[] {
  const years = yearOf(scale.to - 1) - yearOf(scale.from) + 1;
  return years > 2 ? yearTicks(scale, em) : monthTicks(scale, em);
}

function yearTicks(scale: TimeScale, em: number): TimeTick[] {
  const first = yearOf(scale.from);
  const count = yearOf(scale.to - 1) - first + 1;
  const width = (scale.at(scale.to) - scale.at(scale.from)) / count;
  const step = YEAR_STEPS.find((years) => years * width >= YEAR_ROOM * em) ?? 20;
  const years = Array.from({ length: count }, (_, n) => first + n).filter((year) => year % step === 0);
  return years.map((year) => ({ at: scale.at((Date.UTC(year, 0) + Date.UTC(year + 1, 0)) / 2), text: String(year) }));
}

function monthTicks(scale: TimeScale, em: number): TimeTick[] {
  const first = new Date(scale.from);
  const firsts = Array.from({ length: 40 }, (_, n) => Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + n));
  const inside = firsts.filter((instant) => instant >= scale.from && instant <= scale.to);
  const room = (step: number): boolean => (step * (scale.at(scale.to) - scale.at(scale.from))) / inside.length >= MONTH_ROOM * em;
  const step = MONTH_STEPS.find(room) ?? 12;
  return inside
    .filter((instant) => new Date(instant).getUTCMonth() % step === 0)
    .map((instant) => ({ at: scale.at(instant), text: monthText(instant) }));
}

function monthText(instant: number): string {
  const date = new Date(instant);
  return `${String(date.getUTCMonth() + 1).padStart(2, '0')}.${date.getUTCFullYear()}`;
}
