import type { Fact } from './fact.ts';
import { firstDay } from './freshness.ts';
import type { Law } from './law.ts';
import type { Milestone } from './milestone.ts';
import type { Standing } from './vocabulary.ts';

/** True when a fact must be told as doubtful: a bill or plan, disputed, or of low confidence. */
export function isDoubtful(fact: Pick<Fact, 'status' | 'conflicts' | 'confidence'>): boolean {
  return fact.status !== undefined || fact.conflicts !== undefined || fact.confidence === 'low';
}

/** What is only meant to be, or of which nobody has seen that it applies. */
const UNSETTLED: readonly Standing[] = ['signed', 'adopted-not-in-force', 'bill', 'plan', 'announced', 'under-negotiation', 'unclear'];
const PAST: readonly Standing[] = ['partly-replaced', 'replaced', 'ended'];

/** True for a bill, plan, draft, promise: what must never be shown as a rule in force. */
export function isUnsettled({ standing }: Pick<Milestone, 'standing'>): boolean {
  return UNSETTLED.includes(standing);
}

/** True for what once applied and no longer does, wholly or in part. */
export function isPast({ standing }: Pick<Milestone, 'standing'>): boolean {
  return PAST.includes(standing);
}

/** True for an act that is only meant to be: what must never be shown as a rule in force. */
export function isBill({ type, status }: Pick<Law, 'type' | 'status'>): boolean {
  return type === 'bill' || status === 'bill';
}

/** What happened up to this day has been looked up; a later day of a milestone was a plan when it was written down. */
const LOOKED_UP_TO = '2026-03-31';

/** True when the day was still to come for everyone who wrote of it: what happened on it is unchecked. */
export function isDayUnchecked({ date, sources }: Pick<Milestone, 'date' | 'sources'>): boolean {
  const day = firstDay(date);
  return day > LOOKED_UP_TO && !sources.some((source) => source.date && firstDay(source.date) >= day);
}
