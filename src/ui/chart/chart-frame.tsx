/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-interactions -- inside an SVG there are no such tags, and its keys are those of the points */
import { type KeyboardEvent, type ReactNode, type RefObject, useId, useRef } from 'react';
import type { Chosen, Drawn, Room } from './marks.ts';
import { stepTo } from './steps.ts';
import { useRoom } from './use-room.ts';
import './chart.css';

/** What every chart is given. */
export interface ChartProps {
  /** Name and description for those who hear the chart. */
  title: string;
  description: string;
  all: readonly Drawn[];
  chosen: Chosen;
  onChoose: (chosen: Chosen) => void;
  /** A mark on the scale of values. */
  words: (value: number) => string;
  picture: RefObject<SVGSVGElement | null>;
}

interface FrameProps extends Pick<ChartProps, 'title' | 'description' | 'all' | 'chosen' | 'onChoose' | 'picture'> {
  isBars?: boolean;
  draw: (room: Room) => { width: number; height: number; drawing: ReactNode; points: ReactNode; onTouch?: (x: number, y: number) => void };
}

/**
 * The drawing is one image with a name; the points lie over it and can be reached by thumb and key, for what is inside an
 * image cannot. One stop for the Tab key, arrows from point to point.
 */
export function ChartFrame({ title, description, all, chosen, onChoose, picture, isBars = false, draw }: FrameProps): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const id = useId();
  const { width, height, drawing, points, onTouch } = draw(useRoom(place));
  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>): void => {
    const next = stepTo(event.key, chosen, all, isBars);
    if (!next) return;
    event.preventDefault();
    onChoose(next);
    event.currentTarget.querySelector<SVGElement>(`[data-point="${next.drawn}-${next.mark}"]`)?.focus();
  };
  return (
    <div className="chart" ref={place}>
      <svg
        ref={picture}
        role="group"
        aria-label={title}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        onKeyDown={onKeyDown}
        onPointerDown={({ currentTarget, clientX, clientY }) => {
          const { left, top } = currentTarget.getBoundingClientRect();
          onTouch?.(clientX - left, clientY - top);
        }}
      >
        <g role="img" aria-labelledby={`${id}-title`} aria-describedby={`${id}-desc`}>
          <title id={`${id}-title`}>{title}</title>
          <desc id={`${id}-desc`}>{description}</desc>
          {drawing}
        </g>
        {points}
      </svg>
    </div>
  );
}

interface PointProps {
  at: Chosen;
  chosen: Chosen;
  words: string;
  className: string;
  transform?: string;
  onChoose: (chosen: Chosen) => void;
  children: ReactNode;
}

/** One point: heard with its figure, and chosen by whatever reaches it. */
export function ChartPoint({ at, chosen, words, className, transform, onChoose, children }: PointProps): ReactNode {
  const isChosen = at.drawn === chosen.drawn && at.mark === chosen.mark;
  return (
    <g
      role="button"
      aria-label={words}
      aria-pressed={isChosen}
      tabIndex={isChosen ? 0 : -1}
      className={isChosen ? `${className} chosen` : className}
      data-point={`${at.drawn}-${at.mark}`}
      transform={transform}
      onFocus={() => onChoose(at)}
      onClick={() => onChoose(at)}
    >
      {children}
    </g>
  );
}
