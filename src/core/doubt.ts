import type { Fact } from './fact.ts';
import type { Milestone } from './milestone.ts';

/** True when a fact must be told as doubtful: a bill or plan, disputed, or of low confidence. */
export function isDoubtful(fact: Pick<Fact, 'status' | 'conflicts' | 'confidence'>): boolean {
  return fact.status !== undefined || fact.conflicts !== undefined || fact.confidence === 'low';
}

/** Words of a milestone's status that mean: not law, or nobody has seen that it became law. */
const UNSETTLED =
  /\b(bills?|drafts?|plan|planned|proposals?|announced|pending|requested|presented|reading|under way|not confirmed|not law|not seen|not read)\b/i;

/** True for a bill, plan, draft, promise: what must never be shown as a rule in force. Reads English, so no overlay may translate `status`. */
export function isUnsettled({ status }: Pick<Milestone, 'status'>): boolean {
  return UNSETTLED.test(status);
}
