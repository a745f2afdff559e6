import type { ReactNode } from 'react';
import type { Mark } from './marks.ts';

const [WIDTH, HEIGHT, EDGE] = [120, 40, 5];

/** A small picture beside a figure that says it all: hidden from those who hear. Begins at nought, as the large charts do. */
export function Sparkline({ marks }: { marks: readonly Mark[] }): ReactNode {
  const middles = marks.map(({ from, to }) => (from + to) / 2);
  const values = marks.map(({ value }) => value);
  const [first, last] = [Math.min(...middles), Math.max(...middles)];
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const x = (at: number): number => EDGE + (last === first ? 1 : (at - first) / (last - first)) * (WIDTH - 2 * EDGE);
  const y = (value: number): number => HEIGHT - EDGE - (high === low ? 0 : (value - low) / (high - low)) * (HEIGHT - 2 * EDGE);
  const places = marks.map((mark, at) => ({ mark, at: `${x(middles[at] ?? first).toFixed(1)} ${y(mark.value).toFixed(1)}` }));
  const groups = [...new Set(marks.map(({ group }) => group))];
  return (
    <svg className="sparkline look look-0" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true">
      <path className="chart-grid" d={`M0 ${y(0)}H${WIDTH}`} />
      {groups.map((group) => {
        const joined = places.filter(({ mark }) => mark.group === group).map(({ at }) => at);
        return joined.length > 1 && <path key={group} className="chart-line" d={`M${joined.join('L')}`} />;
      })}
      {places.map(({ at, mark }) => (
        <path key={`${at} ${mark.to}`} className="sparkline-point" d={`M${at}h0`} />
      ))}
    </svg>
  );
}
