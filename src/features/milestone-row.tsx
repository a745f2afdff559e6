import { isDayUnchecked, isPast, isUnsettled } from '#core/doubt.ts';
import { firstDay } from '#core/freshness.ts';
import { dateWords } from '#core/words.ts';
import type { ShownMilestone } from '#store/milestones.ts';
import { Mark } from '#ui/chip.tsx';
import type { ReactNode } from 'react';
import { LanguageRemark } from './language-remark.tsx';
import { today, useLanguage, useTools, useWords } from './tools.ts';
import './milestone-row.css';

interface MilestoneRowProps {
  milestone: ShownMilestone;
  /** Words after date and country: what kind of milestone it is. */
  note?: string;
  isNamed?: boolean;
  children?: ReactNode;
}

/** One knot on the thread of what changed (`<ul className="changes">`). A bill must not look like a law. */
export function MilestoneRow({ milestone, note, isNamed = false, children }: MilestoneRowProps): ReactNode {
  const words = useWords();
  const lang = useLanguage();
  const unsettled = isUnsettled(milestone);
  const past = isPast(milestone);
  const when = [milestone.date, milestone.endDate].filter((date) => date !== undefined).map((date) => dateWords(date, lang));
  const classes = ['change', unsettled && 'change-unsettled', past && 'change-past', isNamed && 'named-place'];
  return (
    <li className={classes.filter(Boolean).join(' ')} id={milestone.id}>
      <p className="change-when">{[when.join(' – '), words(`common:country-${milestone.country}`), note].filter(Boolean).join(' · ')}</p>
      <p className="change-title" lang={milestone.lang}>
        {milestone.title}
      </p>
      {(unsettled || past) && <Mark isUnsettled={unsettled}>{words(`common:standing-${milestone.standing}`)}</Mark>}
      <DayMark milestone={milestone} />
      <p className="change-summary" lang={milestone.lang}>
        {milestone.summary}
      </p>
      <LanguageRemark text={milestone} />
      {children}
    </li>
  );
}

/** The day is still to come, or was when it was written down and nobody has looked since. */
function DayMark({ milestone }: { milestone: ShownMilestone }): ReactNode {
  const words = useWords();
  const isAhead = firstDay(milestone.date) > today(useTools());
  if (isAhead) return isUnsettled(milestone) ? null : <Mark isUnsettled>{words('common:not-yet-begun')}</Mark>;
  return isDayUnchecked(milestone) && <Mark isUnsettled>{words('common:day-unchecked')}</Mark>;
}
