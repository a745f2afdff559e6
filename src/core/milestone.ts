import * as z from 'zod/mini';
import { countrySchema, dateSchema, idSchema, sourceSchema } from './shape.ts';
import { MILESTONE_TYPES, STANDINGS } from './vocabulary.ts';

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
  standing: z.enum(STANDINGS),
  /** The standing in free words, as it was read. */
  status: z.string(),
  sources: z.array(sourceSchema).check(z.minLength(1)),
  /** The act of content/laws that it tells of. */
  law: z.optional(idSchema),
  supersededBy: z.optional(idSchema),
});
export type Milestone = z.infer<typeof milestoneSchema>;
