import { axisWords, exactWords, periodWords } from '#core/figure-words.ts';
import type { ShownSeries } from '#store/series.ts';
import { BarChart } from '#ui/chart/bar-chart.tsx';
import { Legend } from '#ui/chart/legend.tsx';
import type { Chosen, Drawn } from '#ui/chart/marks.ts';
import { TimeChart } from '#ui/chart/time-chart.tsx';
import { type ReactNode, useRef, useState } from 'react';
import { useLanguage, useWords } from '../tools.ts';
import { FigureButtons } from './figure-buttons.tsx';
import { Readout } from './readout.tsx';
import { drawnSeries, namedPoints, type Speech } from './series-marks.ts';

/** The chart, the figure that is chosen on it, and what can be done with it. */
export function FigureChart({ drawn: shown }: { drawn: readonly ShownSeries[] }): ReactNode {
  const words = useWords();
  const lang = useLanguage();
  const picture = useRef<SVGSVGElement>(null);
  const all = shown.map((series) => drawnSeries(series, { lang, words }));
  const [chosen, setChosen] = useState<Chosen>(() => newest(all));
  const first = shown[0];
  if (!first) return null;
  const isTime = first.shape === 'time-series';
  const chart = {
    title: shown.map(({ title }) => title).join('; '),
    description: describe(shown, { lang, words }),
    all,
    chosen,
    onChoose: setChosen,
    picture,
  };
  const hasParts = isTime && all.some(({ marks }) => marks.some(({ group }) => group !== 'whole'));
  return (
    <figure className="figure-chart">
      <figcaption className="quiet" lang={first.lang}>
        {first.unit}
      </figcaption>
      {isTime ? (
        <TimeChart {...chart} words={(value) => axisWords(value, lang, words)} />
      ) : (
        <BarChart {...chart} words={(value) => exactWords(value, lang)} />
      )}
      {shown.length > 1 && isTime && <Legend names={shown.map(({ title }) => title)} lang={first.lang} />}
      <Readout shown={shown} chosen={chosen} />
      <p className="quiet no-print">{words('figures:hint')}</p>
      {hasParts && <p className="quiet">{words('figures:parts')}</p>}
      <FigureButtons shown={shown} picture={picture} />
    </figure>
  );
}

/** The newest figure of the first series is told at once. */
function newest([first]: readonly Drawn[]): Chosen {
  const marks = first?.marks ?? [];
  const isBars = marks.some(({ label }) => label);
  return { drawn: 0, mark: isBars ? 0 : Math.max(0, marks.length - 1) };
}

/** What the drawing shows, in words: from when to when, the lowest and the highest. */
function describe(shown: readonly ShownSeries[], { lang, words }: Speech): string {
  const tell = (series: ShownSeries): string => {
    const points = namedPoints(series, words).map(({ point }) => point);
    const byValue = points.toSorted((a, b) => a.value - b.value);
    const [from, to, low, high] = [points[0], points.at(-1), byValue[0], byValue.at(-1)];
    if (!from || !to || !low || !high) return '';
    return words('figures:description', {
      unit: series.unit,
      from: periodWords(from.on, lang),
      to: periodWords(to.on, lang),
      low: exactWords(low.value, lang),
      high: exactWords(high.value, lang),
    });
  };
  return shown.map((series) => (shown.length > 1 ? `${series.title}. ${tell(series)}` : tell(series))).join(' ');
}
