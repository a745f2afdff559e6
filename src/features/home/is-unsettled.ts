import type { Milestone } from '#core/milestone.ts';

/** Words of a milestone's status that mean: not law, or nobody has seen that it became law. */
const UNSETTLED =
  /\b(bills?|drafts?|plan|planned|proposals?|announced|pending|requested|presented|reading|under way|not confirmed|not law|not seen|not read)\b/i;

/** True for a bill, plan, draft, promise: what must never be shown as a rule in force. */
export function isUnsettled({ status }: Pick<Milestone, 'status'>): boolean {
  return UNSETTLED.test(status);
}
