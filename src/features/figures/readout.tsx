import { periodWords } from '#core/figure-words.ts';
import type { ShownSeries } from '#store/series.ts';
import type { Chosen } from '#ui/chart/marks.ts';
import type { ReactNode } from 'react';
import { useLanguage, useWords } from '../tools.ts';
import { namedPoints, valueWords } from './series-marks.ts';

/** The point that was touched: its time, its value, what the source says of it, and the source. */
export function Readout({ shown, chosen }: { shown: readonly ShownSeries[]; chosen: Chosen }): ReactNode {
  const words = useWords();
  const lang = useLanguage();
  const series = shown[chosen.drawn];
  const named = series && namedPoints(series, words)[chosen.mark];
  if (!series || !named) return null;
  const { point, label, labelLang } = named;
  const source = series.sources[point.source];
  return (
    <output className="readout no-print">
      {shown.length > 1 && <span lang={series.lang}>{series.title}</span>}
      {label && <span lang={labelLang}>{label}</span>}
      <span>
        {periodWords(point.on, lang)}: <strong lang={series.lang}>{valueWords(point, series, lang)}</strong>
      </span>
      {point.note && <span lang="en">{point.note}</span>}
      {source && (
        <a href={source.url} target="_blank" rel="noopener noreferrer">
          {words('figures:source', { publisher: source.publisher })}
        </a>
      )}
    </output>
  );
}
