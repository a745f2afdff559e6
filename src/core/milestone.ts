import * as z from 'zod/mini';
import { countrySchema, dateSchema, idSchema, sourceSchema } from './shape.ts';
import { MILESTONE_TYPES } from './vocabulary.ts';

/** A law, policy, programme, negotiation, reform, agreement or ratification on the timeline. */
export const milestoneSchema = z.strictObject({
  id: idSchema,
  kind: z.literal('milestone'),
  type: z.enum(MILESTONE_TYPES),
  country: countrySchema,
  date: dateSchema,
  endDate: z.optional(dateSchema),
  title: z.string(),
  summary: z.string(),
  actors: z.array(z.string()),
  status: z.string(),
  sources: z.array(sourceSchema).check(z.minLength(1)),
  supersededBy: z.optional(idSchema),
});
export type Milestone = z.infer<typeof milestoneSchema>;
