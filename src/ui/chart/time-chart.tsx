import { Fragment, type ReactNode } from 'react';
import { ChartFrame, ChartPoint, type ChartProps } from './chart-frame.tsx';
import type { Room } from './marks.ts';
import { nearest } from './steps.ts';
import { planTime, type TimePlan } from './time-plan.ts';

/** Figures over time. Every point is marked where its time is; a line joins only what can be compared. */
export function TimeChart({ words, ...props }: ChartProps): ReactNode {
  const { all, chosen, onChoose } = props;
  const draw = (room: Room) => {
    const plan = planTime(all, room, words);
    const onTouch = (x: number, y: number): void => {
      const found = nearest(plan.drawn, x, y);
      if (found) onChoose(found);
    };
    return {
      width: plan.width,
      height: plan.height,
      drawing: <Axes plan={plan} />,
      points: <Points {...{ plan, chosen, onChoose }} />,
      onTouch,
    };
  };
  return <ChartFrame {...props} draw={draw} />;
}

function Axes({ plan: { plot, values, times, zero, drawn } }: { plan: TimePlan }): ReactNode {
  return (
    <>
      {values.map(({ at, text }) => (
        <Fragment key={text}>
          <line className={at === zero ? 'chart-zero' : 'chart-grid'} x1={plot.left} x2={plot.right} y1={at} y2={at} />
          <text className="chart-text" x={plot.left - 6} y={at} dy="0.35em" textAnchor="end">
            {text}
          </text>
        </Fragment>
      ))}
      {times.map(({ at, text }) => (
        <Fragment key={text}>
          <line className="chart-zero" x1={at} x2={at} y1={plot.bottom} y2={plot.bottom + 5} />
          <text className="chart-text" x={at} y={plot.bottom} dy="1.5em" textAnchor="middle">
            {text}
          </text>
        </Fragment>
      ))}
      {drawn.map(({ lines, marks }, look) => (
        <g key={look} className={`look look-${look % 4}`}>
          {lines.map((path) => (
            <path key={path} className="chart-line" d={path} />
          ))}
          {marks.map(({ span, y }) => span && <path key={`${span[0]} ${y}`} className="chart-span" d={`M${span[0]} ${y}H${span[1]}`} />)}
        </g>
      ))}
    </>
  );
}

function Points({ plan, chosen, onChoose }: { plan: TimePlan } & Pick<ChartProps, 'chosen' | 'onChoose'>): ReactNode {
  return plan.drawn.map(({ marks }, drawn) => (
    <g key={drawn} className={`look look-${drawn % 4}`}>
      {marks.map(({ mark, x, y, shape }, at) => (
        <ChartPoint
          key={`${mark.from} ${mark.to} ${mark.value}`}
          at={{ drawn, mark: at }}
          words={mark.words}
          className={mark.group === 'whole' ? 'chart-point' : 'chart-point chart-point-part'}
          transform={`translate(${x} ${y})`}
          {...{ chosen, onChoose }}
        >
          <circle className="chart-halo" r="10" />
          <path d={shape} />
        </ChartPoint>
      ))}
    </g>
  ));
}
