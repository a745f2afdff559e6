import { Fragment, type ReactNode } from 'react';
import { type BarPlan, planBars } from './bar-plan.ts';
import { ChartFrame, ChartPoint, type ChartProps } from './chart-frame.tsx';
import type { Room } from './marks.ts';

/** Figures of one time beside one another: bars from nought, each below its name. */
export function BarChart({ words, ...props }: ChartProps): ReactNode {
  const { all, chosen, onChoose } = props;
  const draw = (room: Room) => {
    const plan = planBars(all, room, words);
    return {
      width: plan.width,
      height: plan.height,
      drawing: <Titles plan={plan} em={room.em} />,
      points: <Bars {...{ plan, chosen, onChoose, words }} em={room.em} />,
    };
  };
  return <ChartFrame {...props} isBars draw={draw} />;
}

/** Lines of text one below the other; `top` is the upper edge of the first. */
function Lines({
  lines,
  top,
  em,
  className,
  lang,
}: {
  lines: readonly string[];
  top: number;
  em: number;
  className: string;
  lang?: string | undefined;
}): ReactNode {
  return lines.map((text, at) => (
    <text aria-hidden="true" key={text} className={className} lang={lang} x={0} y={top + (at + 1) * em * 1.35 - em * 0.3}>
      {text}
    </text>
  ));
}

function Titles({ plan: { drawn, zero, height }, em }: { plan: BarPlan; em: number }): ReactNode {
  return (
    <>
      {zero > 0 && <line className="chart-zero" x1={zero} x2={zero} y1={0} y2={height} />}
      {drawn.map(({ title }) => title && <Lines key={title.top} {...title} em={em} className="chart-title" />)}
    </>
  );
}

type BarsProps = { plan: BarPlan; em: number } & Pick<ChartProps, 'chosen' | 'onChoose' | 'words'>;

function Bars({ plan, em, words, ...choice }: BarsProps): ReactNode {
  return plan.drawn.map(({ bars }, drawn) => (
    <g key={drawn} className={`look look-${drawn % 4}`}>
      {bars.map(({ mark, name, top, barTop, height, x, width }, at) => (
        <Fragment key={`${mark.label} ${mark.value}`}>
          <ChartPoint at={{ drawn, mark: at }} words={mark.words} className="chart-bar" {...choice}>
            <rect className="chart-reach" x={0} y={top} width={plan.width} height={height} />
            <Lines lines={name} top={top} em={em} className="chart-text" lang={mark.lang} />
            <rect x={x} y={barTop} width={Math.max(width, 2)} height={plan.barHeight} rx={3} />
            <text
              aria-hidden="true"
              className="chart-value"
              x={x + Math.max(width, 2) + em * 0.4}
              y={barTop + plan.barHeight / 2}
              dy="0.35em"
            >
              {words(mark.value)}
            </text>
          </ChartPoint>
        </Fragment>
      ))}
    </g>
  ));
}
