/** The time that a loose date (core/shape.ts) covers. Instants in milliseconds, in universal time; `to` is the first one after it. */
export interface Period {
  from: number;
  to: number;
  /** A part of a year that is counted as one: a quarter or a span. A day, a month, a year only say when something was so. */
  months?: number;
}

const MONTH_DAYS = 30.44;
const DAY_MS = 86_400_000;

/** `2025`, `2025-03`, `2025-03-17`: first instant and the one after the last. */
function simplePeriod(date: string): Period {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return { from: Date.UTC(year, 0), to: Date.UTC(year + 1, 0) };
  if (day === undefined) return { from: Date.UTC(year, month - 1), to: Date.UTC(year, month) };
  return { from: Date.UTC(year, month - 1, day), to: Date.UTC(year, month - 1, day + 1) };
}

export function periodOf(on: string): Period {
  const [first = '', last] = on.split('/');
  const [, year, quarter] = /^(\d{4})-Q([1-4])$/.exec(first) ?? [];
  if (quarter) return { from: Date.UTC(Number(year), Number(quarter) * 3 - 3), to: Date.UTC(Number(year), Number(quarter) * 3), months: 3 };
  const { from, to } = simplePeriod(first);
  if (last === undefined) return { from, to };
  const end = simplePeriod(last).to;
  return { from, to: end, months: Math.round((end - from) / DAY_MS / MONTH_DAYS) };
}

/** Where a figure stands on an axis of time: the middle of what it covers. */
export function middleOf({ from, to }: Period): number {
  return (from + to) / 2;
}
