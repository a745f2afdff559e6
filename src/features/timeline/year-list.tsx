import { isPast, isUnsettled } from '#core/doubt.ts';
import { firstDay } from '#core/freshness.ts';
import type { ShownMilestone } from '#store/milestones.ts';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { MilestoneRow } from '../milestone-row.tsx';
import { ShowMore } from '../show-more.tsx';
import { useSteps } from '../use-steps.ts';
import { MilestoneFold } from './milestone-fold.tsx';

function yearOf({ date }: ShownMilestone): string {
  return firstDay(date).slice(0, 4);
}

/** What changed, year by year. */
export function YearList({ milestones }: { milestones: readonly ShownMilestone[] }): ReactNode {
  const { t } = useTranslation('timeline');
  const { shown, left, showMore, named } = useSteps(milestones);
  useJump(named);
  const years = [...new Set(shown.map(yearOf))];
  const kind = (one: ShownMilestone): string => {
    // Otherwise the standing has a mark of its own below the title.
    const isPlain = !isUnsettled(one) && !isPast(one);
    return [t(`timeline:type-${one.type}`), isPlain && t(`common:standing-${one.standing}`)].filter(Boolean).join(' · ');
  };
  return (
    <>
      {years.map((year) => (
        <section key={year} className="year" aria-labelledby={`year-${year}`}>
          <h2 id={`year-${year}`}>{year}</h2>
          <ul className="changes">
            {shown
              .filter((one) => yearOf(one) === year)
              .map((one) => (
                <MilestoneRow key={one.id} milestone={one} note={kind(one)} isNamed={one.id === named}>
                  <MilestoneFold milestone={one} />
                </MilestoneRow>
              ))}
          </ul>
        </section>
      ))}
      <ShowMore left={left} onMore={showMore} />
    </>
  );
}

/** A mark of the axis was touched: its entry may only now have been drawn, so the browser could not go there by itself. */
function useJump(named: string): void {
  const last = useRef(named);
  useEffect(() => {
    if (named === last.current) return;
    last.current = named;
    const entry = document.getElementById(named);
    if (!entry) return;
    entry.tabIndex = -1;
    entry.focus({ preventScroll: true });
    entry.scrollIntoView({ behavior: 'instant', block: 'center' });
  }, [named]);
}
