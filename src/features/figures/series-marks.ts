import { exactWords, periodWords } from '#core/figure-words.ts';
import { periodOf } from '#core/period.ts';
import { inTime, isCountry, labelWords, lengthOf, type Point } from '#core/series-view.ts';
import type { Words } from '#core/words.ts';
import type { ShownSeries } from '#store/series.ts';
import type { Drawn, Mark } from '#ui/chart/marks.ts';

/** In whose language a figure is told. */
export interface Speech {
  lang: string;
  words: Words;
}

/** A point with the name that a cross-section gives it. */
export interface NamedPoint {
  point: Point;
  label?: string;
  /** Language of the label when it is not the interface's. */
  labelLang?: string;
}

/** The points as they are drawn and listed: over time in its order, a cross-section as it was written. */
export function namedPoints(series: ShownSeries, words: Words): NamedPoint[] {
  const { labels } = series;
  if (!labels) return inTime(series.points).map((point) => ({ point }));
  return series.points.map((point, at) => {
    const label = labels[at] ?? '';
    return { point, label: labelWords(label, words), ...(isCountry(label) ? {} : { labelLang: series.lang }) };
  });
}

/** A value with its unit, exactly as the source has it. */
export function valueWords({ value }: Pick<Point, 'value'>, { unit }: Pick<ShownSeries, 'unit'>, lang: string): string {
  // "% of GDP": the sign stands by the number, as in every one of our languages.
  return `${exactWords(value, lang)} ${unit}`;
}

/** A series as charts take it. */
export function drawnSeries(series: ShownSeries, { lang, words }: Speech): Drawn {
  const marks = namedPoints(series, words).map(({ point, label, labelLang }): Mark => {
    const { from, to } = periodOf(point.on);
    const told = [label, `${periodWords(point.on, lang)}: ${valueWords(point, series, lang)}`, point.note].filter(Boolean).join(', ');
    return { from, to, value: point.value, group: lengthOf(point), words: told, ...(label ? { label, lang: labelLang } : {}) };
  });
  return { id: series.id, name: series.title, marks };
}
