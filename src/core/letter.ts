import * as z from 'zod/mini';
import { countrySchema, idSchema, reviewSchema } from './shape.ts';
import { summarySchema, titleSchema, wordsTranslationSchema } from './interview.ts';
import { SERVICES, STAGES, TOPICS } from './vocabulary.ts';

/** Who a letter is written to; the interface has a word for each. */
const RECEIVERS = [
  'employer',
  'labour-inspection',
  'prosecutor',
  'court',
  'police',
  'migration-authority',
  'border-service',
  'consulate',
  'school',
  'agency',
  'guardianship-body',
  'notary',
  'ombudsman',
  'family',
] as const;

const fieldSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(['text', 'longtext', 'date', 'place', 'money', 'number', 'choice']),
  required: z.optional(z.literal(true)),
  maxLength: z.optional(z.number()),
  /** Of a choice: what can be chosen. */
  choices: z.optional(z.array(idSchema).check(z.minLength(2))),
});
export type LetterField = z.infer<typeof fieldSchema>;

/** Field → it is filled, it is empty, or one of these was chosen. All must hold. */
const fieldConditionSchema = z.record(idSchema, z.union([z.enum(['filled', 'empty']), z.array(idSchema).check(z.minLength(1))]));
export type FieldCondition = z.infer<typeof fieldConditionSchema>;

/** A paragraph of the letter: its place on the paper, and when it is there at all. */
const paragraphSchema = z.strictObject({
  id: idSchema,
  /** `address`: the block at the top right; `title`; `text`; `item`: numbered; `list`: with a dash; `signature`. */
  style: z.enum(['address', 'title', 'text', 'item', 'list', 'signature']),
  if: z.optional(fieldConditionSchema),
  /** Facts that this paragraph speaks of. */
  facts: z.optional(z.array(idSchema)),
});

const letterWarningSchema = z.strictObject({ id: idSchema, kind: z.enum(['danger', 'lawyer', 'doubt']), facts: z.array(idSchema) });

/** What an editor writes in `content/letters/<id>/meta.yaml`. */
export const letterFileSchema = z.strictObject({
  id: idSchema,
  kind: z.literal('letter'),
  topic: z.enum(TOPICS),
  stages: z.array(z.enum(STAGES)).check(z.minLength(1)),
  countries: z.array(countrySchema).check(z.minLength(1)),
  receiver: z.enum(RECEIVERS),
  /** What the receiver reads: the letter is handed in in the first of these, with the reader's own language beside it. */
  receiverLanguages: z.array(z.enum(['ky', 'ru', 'uz', 'tg', 'kk', 'en'])).check(z.minLength(1)),
  /** What its words before and after the letter rest on. */
  facts: z.array(idSchema).check(z.minLength(1)),
  services: z.array(z.enum(SERVICES)).check(z.minLength(1)),
  helpCountries: z.optional(z.array(countrySchema)),
  articles: z.optional(z.array(idSchema)),
  /** What must be told with it, as in an outcome of an interview. */
  warnings: z.optional(z.array(letterWarningSchema)),
  sourceLanguage: z.enum(['ky', 'ru', 'en']),
  review: reviewSchema,
  fields: z.array(fieldSchema).check(z.minLength(1)),
  body: z.array(paragraphSchema).check(z.minLength(1)),
});
export type LetterFile = z.infer<typeof letterFileSchema>;

export const letterSchema = z.strictObject({
  ...letterFileSchema.shape,
  cites: z.array(idSchema),
  languages: z.array(z.enum(['ky', 'ru', 'uz', 'tg', 'kk', 'en'])),
});
export type Letter = z.infer<typeof letterSchema>;

const line = z.string().check(z.minLength(1));

/** What an editor writes in `content/letters/<id>/<lang>.yaml`. Keys are the ids of meta.yaml. */
export const letterWordsFileSchema = z.strictObject({
  title: titleSchema,
  summary: summarySchema,
  translation: z.optional(wordsTranslationSchema),
  /** When to use it and what to know first. */
  before: line,
  /** How it is handed in, and what happens then: one step a line. */
  after: z.array(line).check(z.minLength(1)),
  warnings: z.optional(z.record(idSchema, line)),
  fields: z.record(
    idSchema,
    z.strictObject({ label: line, hint: z.optional(line), example: z.optional(line), choices: z.optional(z.record(idSchema, line)) }),
  ),
  /** The letter itself; `{field}` is where an answer stands. */
  body: z.record(idSchema, line),
});
export type LetterWordsFile = z.infer<typeof letterWordsFileSchema>;

/** One language of a letter as it travels. */
export const letterTextSchema = z.strictObject({
  ...z.omit(letterWordsFileSchema, { translation: true }).shape,
  id: idSchema,
  kind: z.literal('letter'),
  lang: z.enum(['ky', 'ru', 'uz', 'tg', 'kk', 'en']),
  madeBy: z.enum(['source', 'machine', 'person']),
  outdated: z.optional(z.array(z.string())),
});
export type LetterText = z.infer<typeof letterTextSchema>;
