import * as z from 'zod/mini';
import { termOfLawSchema } from './term-of-law.ts';
import { confidenceSchema, countrySchema, dateSchema, idSchema, sourceSchema } from './shape.ts';
import { GROUPS, TOPICS } from './vocabulary.ts';

/** One act a fact rests on, as its source names it. */
const lawReferenceSchema = z.strictObject({
  name: z.string(),
  article: z.optional(z.string()),
  number: z.optional(z.string()),
  date: z.optional(dateSchema),
});

/** One checked statement of law or practice. The working language of facts is English. */
export const factSchema = z.strictObject({
  id: idSchema,
  kind: z.literal('fact'),
  country: countrySchema,
  topic: z.enum(TOPICS),
  appliesTo: z.array(z.union([z.enum(GROUPS), z.string().check(z.regex(/^[A-Z]{2}$/))])),
  statement: z.string(),
  law: z.array(lawReferenceSchema),
  inForceFrom: z.optional(dateSchema),
  inForceTo: z.optional(dateSchema),
  deadline: z.optional(termOfLawSchema),
  steps: z.optional(z.array(z.string())),
  documentsNeeded: z.optional(z.array(z.string())),
  consequence: z.optional(z.string()),
  /** bill, draft, plan, announced …: present = not settled law, and never worded as such. */
  status: z.optional(z.string()),
  /** Date of the newest source; absent on undated pages. */
  asOf: z.optional(dateSchema),
  sources: z.array(sourceSchema).check(z.minLength(1)),
  confidence: confidenceSchema,
  conflicts: z.optional(z.string()),
  /** A newer fact replaces this one: it stays for the record and no page may cite it. */
  supersededBy: z.optional(idSchema),
  /** Newer facts that must be read (and cited) together with this one. */
  updatedBy: z.optional(z.array(idSchema)),
});
export type Fact = z.infer<typeof factSchema>;
