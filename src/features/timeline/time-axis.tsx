import { isPast, isUnsettled } from '#core/doubt.ts';
import { middleOf, periodOf } from '#core/period.ts';
import { MILESTONE_TYPES } from '#core/vocabulary.ts';
import { dateWords } from '#core/words.ts';
import type { ShownMilestone } from '#store/milestones.ts';
import { type AxisYear, planAxis } from '#ui/chart/axis-plan.ts';
import { useRoom } from '#ui/chart/use-room.ts';
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { useLanguage, useWords } from '../tools.ts';
import { onAxisKey } from './axis-keys.ts';
import './time-axis.css';

/** All years side by side, to be moved through with a thumb: a lane for each kind, a mark for each change. */
export function TimeAxis({ milestones, named }: { milestones: readonly ShownMilestone[]; named: string }): ReactNode {
  const words = useWords();
  const place = useRef<HTMLElement>(null);
  const strip = useRef<HTMLOListElement>(null);
  const { em } = useRoom(place);
  const [stop, setStop] = useState('');
  const happenings = milestones.map(({ id, date, type }) => ({ id, at: middleOf(periodOf(date)), lane: type }));
  const plan = planAxis(happenings, MILESTONE_TYPES, em);
  const byId = new Map(milestones.map((one) => [one.id, one]));
  const width = plan.years.reduce((sum, year) => sum + year.width, 0);
  useLayoutEffect(() => {
    // The newest years are at the far end, and they are what most people look for.
    strip.current?.scrollTo?.({ left: width });
  }, [strip, width]);
  const newest = String(plan.years.at(-1)?.year);
  return (
    <nav className="axis no-print" aria-label={words('timeline:axis')} ref={place}>
      <svg className="axis-lanes" height={plan.height} aria-hidden="true">
        {plan.lanes.map(({ lane, top }) => (
          <text key={lane} x="4" y={top + em}>
            {words(`timeline:type-${lane}`)}
          </text>
        ))}
      </svg>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys are those of the links inside */}
      <ol ref={strip} className="axis-years" onKeyDown={onAxisKey} onFocus={({ target }) => setStop(target.dataset['stop'] ?? '')}>
        {plan.years.map((year) => (
          <YearColumn key={year.year} {...{ year, byId, em, named }} height={plan.height} stop={stop || newest} />
        ))}
      </ol>
    </nav>
  );
}

interface YearColumnProps {
  year: AxisYear;
  byId: ReadonlyMap<string, ShownMilestone>;
  em: number;
  height: number;
  named: string;
  /** The one place that the Tab key reaches. */
  stop: string;
}

function YearColumn({ year: { year, width, marks }, byId, em, height, named, stop }: YearColumnProps): ReactNode {
  const words = useWords();
  const lang = useLanguage();
  const first = marks.map(({ id }) => byId.get(id)).find(Boolean)?.id;
  const tab = (id: string): { 'data-stop': string; tabIndex: number } => ({ 'data-stop': id, tabIndex: stop === id ? 0 : -1 });
  return (
    <li>
      {first ? (
        <a className="axis-year" href={`#${first}`} {...tab(String(year))}>
          {year}
        </a>
      ) : (
        <span className="axis-year">{year}</span>
      )}
      <svg width={width} height={height}>
        <path className="axis-tick" d={`M0.5 0V${height}`} />
        {marks.map(({ id, x, y }) => {
          const milestone = byId.get(id);
          if (!milestone) return null;
          const told = [milestone.title, dateWords(milestone.date, lang), words(`common:standing-${milestone.standing}`)].join(', ');
          return (
            <a key={id} href={`#${id}`} aria-label={told} {...tab(id)} className={markClass(milestone, id === named)}>
              <rect className="axis-reach" x={x - em} y={y - em * 1.9} width={em * 2} height={em * 2.8} />
              <circle cx={x} cy={y} r={em * 0.5} />
            </a>
          );
        })}
      </svg>
    </li>
  );
}

/** A full mark is law or done, a dashed ring is only meant to be, a pale one has ended. */
function markClass(milestone: ShownMilestone, isNamed: boolean): string {
  const look = isUnsettled(milestone) ? 'axis-unsettled' : isPast(milestone) ? 'axis-past' : 'axis-settled';
  return isNamed ? `axis-mark ${look} axis-named` : `axis-mark ${look}`;
}
