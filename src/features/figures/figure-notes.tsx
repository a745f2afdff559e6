import type { ShownSeries } from '#store/series.ts';
import { type ReactNode, useId } from 'react';
import { SourceList } from '../source-list.tsx';
import { useWords } from '../tools.ts';

/** How the figures were counted, what must be kept in mind, where they were read. */
export function FigureNotes({ series, isAlone }: { series: ShownSeries; isAlone: boolean }): ReactNode {
  const words = useWords();
  const id = useId();
  return (
    <section className="figure-notes" aria-labelledby={isAlone ? `${id}-method` : `${id}-title`}>
      {!isAlone && (
        <h2 id={`${id}-title`} lang={series.lang}>
          <a href={`/figures/${series.id}`}>{series.title}</a>
        </h2>
      )}
      <Heading id={`${id}-method`} isAlone={isAlone}>
        {words('figures:method')}
      </Heading>
      <p lang={series.lang}>{series.method}</p>
      {series.caveats.length > 0 && (
        <>
          <Heading isAlone={isAlone}>{words('figures:caveats')}</Heading>
          <ul className="figure-caveats" lang={series.lang}>
            {series.caveats.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      <Heading isAlone={isAlone}>{words('figures:sources')}</Heading>
      <SourceList sources={series.sources} />
    </section>
  );
}

function Heading({ id, isAlone, children }: { id?: string; isAlone: boolean; children: ReactNode }): ReactNode {
  return isAlone ? <h2 id={id}>{children}</h2> : <h3 id={id}>{children}</h3>;
}
