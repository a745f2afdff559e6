import * as z from 'zod/mini';
import { countrySchema, dateSchema, idSchema, namesSchema } from './shape.ts';
import { LAW_STATUSES, LAW_TYPES } from './policy-vocabulary.ts';

/** An act or treaty that facts rest on; the facts and pages that cite it are computed, never written. */
export const lawSchema = z.strictObject({
  id: idSchema,
  kind: z.literal('law'),
  type: z.enum(LAW_TYPES),
  country: countrySchema,
  name: z.string(),
  names: namesSchema,
  number: z.optional(z.string()),
  date: z.optional(dateSchema),
  status: z.enum(LAW_STATUSES),
  /** Spellings under which facts name this act: how a fact's reference is matched to it. */
  alsoNamed: z.array(z.string()),
  /** Facts that rest on it, filled at publish time. */
  facts: z.optional(z.array(idSchema)),
});
export type Law = z.infer<typeof lawSchema>;
