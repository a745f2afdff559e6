import { periodOf } from '#core/period.ts';
import { latestPoint } from '#core/series-view.ts';
import type { ShownSeries } from '#store/series.ts';
import { foldedWords } from '#store/folding.ts';
import { isFoundBy } from '#store/terms.ts';
import { useMemo } from 'react';
import { useAddressFilters } from '../use-address-filters.ts';

export const ORDERS = ['title', 'newest', 'topic'] as const;

type Order = (a: ShownSeries, b: ShownSeries) => number;

/** The list comes in the order of the alphabet; sorting keeps it where nothing else decides. */
const BY: Record<string, Order> = {
  newest: (a, b) => periodOf(latestPoint(b).on).to - periodOf(latestPoint(a).on).to,
  topic: (a, b) => (a.topic < b.topic ? -1 : a.topic > b.topic ? 1 : 0),
};

/** The series that fit what the address asks for. */
export function useFoundSeries(all: readonly ShownSeries[]): ShownSeries[] {
  const [get] = useAddressFilters();
  const folded = useMemo(() => all.map((series) => ({ series, words: foldedWords(`${series.title} ${series.unit}`) })), [all]);
  const fits = ({ topic, country, counterpart = '' }: ShownSeries): boolean =>
    (!get('topic') || topic === get('topic')) &&
    (!get('country') || country === get('country')) &&
    (!get('counterpart') || counterpart === get('counterpart'));
  const found = folded.filter(({ series, words }) => fits(series) && isFoundBy(get('q'), words)).map(({ series }) => series);
  const order = BY[get('sort')];
  return order ? found.toSorted(order) : found;
}
