import type { KeyboardEvent } from 'react';

const SIDEWAYS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, Home: -Infinity, End: Infinity };
const UPWARDS: Record<string, number> = { ArrowUp: -1, ArrowDown: 1 };

function stopsIn(column: Element | undefined): HTMLElement[] {
  return column ? [...column.querySelectorAll<HTMLElement>('[data-stop]')] : [];
}

/** Left and right from year to year, up and down through the marks of a year: one stop of the Tab key for the whole axis. */
export function onAxisKey(event: KeyboardEvent<HTMLOListElement>): void {
  const [sideways, upwards] = [SIDEWAYS[event.key], UPWARDS[event.key]];
  const column = (event.target as Element).closest('li');
  if (!column || (sideways === undefined && upwards === undefined)) return;
  event.preventDefault();
  if (upwards !== undefined) {
    const stops = stopsIn(column);
    const at = stops.indexOf(event.target as HTMLElement);
    stops[Math.min(Math.max(at + upwards, 0), stops.length - 1)]?.focus();
    return;
  }
  // Years in which nothing happened have nothing to stop at.
  const columns = [...event.currentTarget.children].filter((other) => stopsIn(other).length > 0);
  const to = Math.min(Math.max(columns.indexOf(column) + (sideways ?? 0), 0), columns.length - 1);
  stopsIn(columns[to])[0]?.focus();
}
