import * as z from 'zod/mini';
import { idSchema } from './shape.ts';
import { TERM_TOPICS } from './vocabulary.ts';

/** One spelling of a concept. `checked` false = written from general knowledge, not yet seen in a text. */
const spellingSchema = z.strictObject({
  t: z.string(),
  kind: z.enum(['preferred', 'synonym', 'colloquial', 'abbr']),
  checked: z.optional(z.boolean()),
});

export type Spelling = z.infer<typeof spellingSchema>;

const spellings = z.optional(z.array(spellingSchema));

/** A glossary concept: definition, words in six languages (Uzbek in both scripts), everyday words too. */
export const termSchema = z.strictObject({
  id: idSchema,
  kind: z.literal('term'),
  topic: z.enum(TERM_TOPICS),
  definition: z.string(),
  terms: z.strictObject({
    en: spellings,
    ru: spellings,
    ky: spellings,
    uz: spellings,
    uzCyrl: spellings,
    tg: spellings,
    kk: spellings,
  }),
});
export type Term = z.infer<typeof termSchema>;
