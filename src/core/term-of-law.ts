import * as z from 'zod/mini';

/**
 * A term of a rule. `count` and `unit` are the rule's own (a month stays a month: 30 days can be
 * late); `direction` back counts before the event; `whose` is `reader` only where the reader must act in time.
 */
export const termOfLawSchema = z.strictObject({
  event: z.string(),
  count: z.number(),
  unit: z.enum(['hours', 'days', 'working-days', 'months', 'years']),
  direction: z.enum(['forward', 'back']),
  whose: z.enum(['reader', 'authority', 'employer']),
  kind: z.enum(['latest', 'earliest', 'duration']),
  note: z.optional(z.string()),
  /** Whether the day of the event is the first day counted; only where a source of the fact says so. */
  counts: z.optional(z.enum(['next-day', 'event-day'])),
  /** What becomes of a last day that is a day off; only where a source of the fact says so. */
  dayOff: z.optional(z.enum(['moves', 'stays'])),
});
export type TermOfLaw = z.infer<typeof termOfLawSchema>;
