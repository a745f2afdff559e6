import { latestPoint } from '#core/series-view.ts';
import type { Words } from '#core/words.ts';
import type { ShownSeries } from '#store/series.ts';
import { namedPoints } from './series-marks.ts';

type Row = (string | number | undefined)[];

function head(words: Words, names: readonly string[]): Row {
  return names.map((name) => words(`figures:${name}`));
}

function place(code: string | undefined, words: Words): string | undefined {
  return code && words(`common:country-${code}`);
}

/** The list as a table. Dates and values are those of the data, so that a program can read them. */
export function listRows(all: readonly ShownSeries[], words: Words): Row[] {
  const rows = all.map((series): Row => {
    const latest = latestPoint(series);
    const source = series.sources[latest.source];
    const where = [place(series.country, words), place(series.counterpart, words), words(`figures:topic-${series.topic}`)];
    return [series.id, series.title, ...where, latest.on, latest.value, series.unit, series.points.length, source?.publisher, source?.url];
  });
  const names = ['id', 'name', 'country', 'counterpart', 'topic', 'date', 'value', 'unit', 'points', 'publisher', 'address'];
  return [head(words, names), ...rows];
}

/** All points of the series on the screen. */
export function pointRows(all: readonly ShownSeries[], words: Words): Row[] {
  const rows = all.flatMap((series) =>
    namedPoints(series, words).map(({ point, label }): Row => {
      const source = series.sources[point.source];
      return [
        series.id,
        series.title,
        point.on,
        label,
        point.value,
        series.unit,
        point.note,
        source?.publisher,
        source?.title,
        source?.url,
      ];
    }),
  );
  return [head(words, ['id', 'name', 'date', 'label', 'value', 'unit', 'note', 'publisher', 'source-title', 'address']), ...rows];
}
