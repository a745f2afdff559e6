import type { Chosen, Drawn } from './marks.ts';

type Way = (chosen: Chosen, all: readonly Drawn[]) => Chosen;

function within(count: number, place: number): number {
  return Math.min(Math.max(place, 0), count - 1);
}

function along(by: number): Way {
  return ({ drawn, mark }, all) => ({ drawn, mark: within(all[drawn]?.marks.length ?? 1, mark + by) });
}

function across(by: number): Way {
  return ({ drawn, mark }, all) => {
    const to = within(all.length, drawn + by);
    return { drawn: to, mark: within(all[to]?.marks.length ?? 1, mark) };
  };
}

/** Left and right along a series, up and down between series. */
const TIME_KEYS: Record<string, Way> = {
  ArrowLeft: along(-1),
  ArrowRight: along(1),
  ArrowUp: across(-1),
  ArrowDown: across(1),
  Home: along(-Infinity),
  End: along(Infinity),
};
/** Bars stand one below the other. */
const BAR_KEYS: Record<string, Way> = {
  ...TIME_KEYS,
  ArrowUp: along(-1),
  ArrowDown: along(1),
  ArrowLeft: across(-1),
  ArrowRight: across(1),
};

/** Where a key leads from a point; undefined for keys that are not ours. */
export function stepTo(key: string, chosen: Chosen, all: readonly Drawn[], isBars = false): Chosen | undefined {
  return (isBars ? BAR_KEYS : TIME_KEYS)[key]?.(chosen, all);
}

/** The point nearest to a place on the chart; sideways counts double, for a thumb is aimed at a time. */
export function nearest(all: readonly { marks: readonly { x: number; y: number }[] }[], x: number, y: number): Chosen | undefined {
  let best: { chosen: Chosen; far: number } | undefined;
  all.forEach(({ marks }, drawn) =>
    marks.forEach((place, mark) => {
      const far = Math.hypot(2 * (place.x - x), place.y - y);
      if (!best || far < best.far) best = { chosen: { drawn, mark }, far };
    }),
  );
  return best?.chosen;
}
