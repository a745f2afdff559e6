import { HEADLINES } from '#core/headlines.ts';
import type { ShownSeries } from '#store/series.ts';
import type { ReactNode } from 'react';
import { useWords } from '../tools.ts';
import { HeadlineCard } from './headline-card.tsx';

/** What is asked for first, in the order in which it is asked for. */
export function Headlines({ all }: { all: readonly ShownSeries[] }): ReactNode {
  const words = useWords();
  const byId = new Map(all.map((series) => [series.id, series]));
  return HEADLINES.map(({ group, ids }) => {
    const series = ids.flatMap((id) => byId.get(id) ?? []);
    if (series.length === 0) return null;
    return (
      <section key={group} aria-labelledby={`group-${group}`}>
        <h2 id={`group-${group}`}>{words(`figures:group-${group}`)}</h2>
        <ul className="cards headlines">
          {series.map((one) => (
            <HeadlineCard key={one.id} series={one} />
          ))}
        </ul>
      </section>
    );
  });
}
