import { changeWords, periodWords, roundWords } from '#core/figure-words.ts';
import { latestPoint, pointBefore } from '#core/series-view.ts';
import type { ShownSeries } from '#store/series.ts';
import { Sparkline } from '#ui/chart/sparkline.tsx';
import type { ReactNode } from 'react';
import { useLanguage, useWords } from '../tools.ts';
import { drawnSeries } from './series-marks.ts';

/** The newest figure of a series with all that must be quoted beside it. */
export function HeadlineCard({ series }: { series: ShownSeries }): ReactNode {
  const words = useWords();
  const lang = useLanguage();
  const latest = latestPoint(series);
  const before = pointBefore(series);
  const source = series.sources[latest.source];
  return (
    <li className="card headline">
      <h3 lang={series.lang}>
        <a href={`/figures/${series.id}`}>{series.title}</a>
      </h3>
      <div className="headline-figure">
        <p>
          <strong>{roundWords(latest.value, lang)}</strong> <span lang={series.lang}>{series.unit}</span> · {periodWords(latest.on, lang)}
        </p>
        <Sparkline marks={drawnSeries(series, { lang, words }).marks} />
      </div>
      {before && (
        <p>
          {words('figures:change', {
            change: changeWords(before.value, latest.value, lang),
            value: roundWords(before.value, lang),
            date: periodWords(before.on, lang),
          })}
        </p>
      )}
      {source && <p className="quiet">{words('figures:source', { publisher: source.publisher })}</p>}
      {series.caveats.length > 0 && <p className="headline-care">{words('figures:care')}</p>}
    </li>
  );
}
