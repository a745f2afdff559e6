import { exactWords, periodWords } from '#core/figure-words.ts';
import type { ShownSeries } from '#store/series.ts';
import type { ReactNode } from 'react';
import { useLanguage, useWords } from '../tools.ts';
import { namedPoints } from './series-marks.ts';

/** All points, exactly as the sources state them. The number of a source is its place in the list below. */
export function FigureTable({ series, isAlone }: { series: ShownSeries; isAlone: boolean }): ReactNode {
  const words = useWords();
  const lang = useLanguage();
  const points = namedPoints(series, words);
  const hasNotes = series.points.some(({ note }) => note);
  const caption = isAlone ? words('figures:table') : series.title;
  // A cross-section is of one time as a rule: it is said once, above.
  const times = new Set(series.points.map(({ on }) => on));
  const oneTime = series.labels && times.size === 1 ? `, ${periodWords([...times].join(''), lang)}` : '';
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a table wider than the phone is moved with the arrow keys
    <section className="table-frame" aria-label={caption} tabIndex={0}>
      <table className="figure-table">
        <caption lang={isAlone ? undefined : series.lang}>
          {caption}{' '}
          <span lang={series.lang}>
            ({series.unit}){oneTime}
          </span>
        </caption>
        <thead>
          <tr>
            {series.labels && <th scope="col">{words('figures:label')}</th>}
            {!oneTime && <th scope="col">{words('figures:date')}</th>}
            <th scope="col">{words('figures:value')}</th>
            {hasNotes && <th scope="col">{words('figures:note')}</th>}
            <th scope="col">
              <span aria-hidden="true">№</span>
              <span className="unseen">{words('figures:source-number')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {points.map(({ point, label, labelLang }) => (
            <tr key={`${point.on} ${label} ${point.value} ${point.note}`}>
              {label && (
                <th scope="row" lang={labelLang}>
                  {label}
                </th>
              )}
              {!label && <th scope="row">{periodWords(point.on, lang)}</th>}
              {label && !oneTime && <td>{periodWords(point.on, lang)}</td>}
              <td className="figure-number">{exactWords(point.value, lang)}</td>
              {hasNotes && <td lang="en">{point.note}</td>}
              <td>{point.source + 1}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
