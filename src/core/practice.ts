import * as z from 'zod/mini';
import { countrySchema, idSchema, sourceSchema } from './shape.ts';
import { PRACTICE_THEMES } from './policy-vocabulary.ts';

/** What another country does well for its migrants. */
export const practiceSchema = z.strictObject({
  id: idSchema,
  kind: z.literal('practice'),
  country: countrySchema,
  theme: z.enum(PRACTICE_THEMES),
  title: z.string(),
  what: z.string(),
  result: z.string(),
  relevance: z.string(),
  sources: z.array(sourceSchema).check(z.minLength(1)),
});
export type Practice = z.infer<typeof practiceSchema>;
