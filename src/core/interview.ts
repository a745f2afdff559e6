import * as z from 'zod/mini';
import { conditionSchema } from './condition.ts';
import { countrySchema, idSchema, reviewSchema } from './shape.ts';
import { termOfLawSchema } from './term-of-law.ts';
import { SERVICES, STAGES, TOPICS } from './vocabulary.ts';

/** What one answer of a closed list is called in the file; of a country question, a country or `other`. */
const answerIdSchema = z.string().check(z.regex(/^([a-z0-9]+(-[a-z0-9]+)*|[A-Z]{2})$/, 'an answer is kebab-case, or a country code'));

/** The answer of someone who does not know; allowed where the question says `unknown: true`. */
export const UNKNOWN = 'unknown';

/** One screen. Asked in the order of the file, when its condition holds. */
const questionSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(['one', 'many', 'date', 'country', 'number']),
  if: z.optional(conditionSchema),
  /** What can be answered: of `one`, `many` and `country`. */
  answers: z.optional(z.array(answerIdSchema).check(z.minLength(2))),
  /** The reader may say "I do not know". */
  unknown: z.optional(z.literal(true)),
  /** Where a date may lie; anywhere when absent. */
  when: z.optional(z.enum(['past', 'ahead'])),
  min: z.optional(z.number()),
  max: z.optional(z.number()),
  /** Facts that numbers in its words come from. */
  facts: z.optional(z.array(idSchema)),
});
export type Question = z.infer<typeof questionSchema>;

const restingSchema = z.strictObject({ id: idSchema, if: z.optional(conditionSchema), facts: z.array(idSchema) });

/** What must be told with an outcome: a danger, that a lawyer is asked first, or that the law is not settled. */
const warningSchema = z.strictObject({ ...restingSchema.shape, kind: z.enum(['danger', 'lawyer', 'doubt']) });

/** A term of a fact, counted from a day that the reader gave. */
const outcomeDeadlineSchema = z.strictObject({ fact: idSchema, from: idSchema, if: z.optional(conditionSchema) });

const linkedSchema = z.union([idSchema, z.strictObject({ id: idSchema, if: conditionSchema })]);

/** What the answers come to. Every outcome whose condition holds is shown, in the order of the file. */
const outcomeSchema = z.strictObject({
  id: idSchema,
  /** Absent: always. */
  if: z.optional(conditionSchema),
  /** As soon as it holds nothing more is asked: danger to life, or nothing else matters. */
  ends: z.optional(z.literal(true)),
  /** How it looks: act now, act soon, all is in order. */
  level: z.enum(['now', 'soon', 'calm']),
  /** What its text rests on. */
  facts: z.array(idSchema).check(z.minLength(1)),
  steps: z.optional(z.array(restingSchema)),
  warnings: z.optional(z.array(warningSchema)),
  deadlines: z.optional(z.array(outcomeDeadlineSchema)),
  letters: z.optional(z.array(linkedSchema)),
  articles: z.optional(z.array(linkedSchema)),
  services: z.optional(z.array(z.enum(SERVICES)).check(z.minLength(1))),
});
export type Outcome = z.infer<typeof outcomeSchema>;

/** What an editor writes in `content/interviews/<id>.yaml`. */
export const interviewFileSchema = z.strictObject({
  id: idSchema,
  kind: z.literal('interview'),
  topic: z.enum(TOPICS),
  stages: z.array(z.enum(STAGES)).check(z.minLength(1)),
  /** Where it holds; the first is the pack it travels in (several: the pack everybody has). */
  countries: z.array(countrySchema).check(z.minLength(1)),
  /** Services of those who can help, best first; an outcome may have its own. */
  services: z.array(z.enum(SERVICES)).check(z.minLength(1)),
  /** Where helpers are looked for; the interview's countries when absent. */
  helpCountries: z.optional(z.array(countrySchema)),
  /** A country question: helpers of the country answered are added. */
  helpCountryFrom: z.optional(idSchema),
  sourceLanguage: z.enum(['ky', 'ru', 'en']),
  review: reviewSchema,
  questions: z.array(questionSchema).check(z.minLength(1)),
  outcomes: z.array(outcomeSchema).check(z.minLength(1)),
});
export type InterviewFile = z.infer<typeof interviewFileSchema>;

/** An interview as it travels: with the terms of law that it counts with, and all that it rests on. */
export const interviewSchema = z.strictObject({
  ...interviewFileSchema.shape,
  cites: z.array(idSchema),
  terms: z.record(idSchema, termOfLawSchema),
  languages: z.array(z.enum(['ky', 'ru', 'uz', 'tg', 'kk', 'en'])),
});
export type Interview = z.infer<typeof interviewSchema>;

/** From which text a translation was made: a hash for each text of the source. */
export const wordsTranslationSchema = z.strictObject({
  from: z.enum(['ky', 'ru', 'en']),
  by: z.enum(['machine', 'person']),
  reviewedBy: z.optional(z.string()),
  hashes: z.array(z.string()),
});

const line = z.string().check(z.minLength(1));
export const titleSchema = z.string().check(z.minLength(3), z.maxLength(90));
export const summarySchema = z.string().check(z.minLength(10), z.maxLength(240));

/** What an editor writes in `content/interviews/<id>.<lang>.yaml`. Keys are the ids of the structure. */
export const interviewWordsFileSchema = z.strictObject({
  title: titleSchema,
  summary: summarySchema,
  translation: z.optional(wordsTranslationSchema),
  questions: z.record(
    idSchema,
    z.strictObject({ ask: line, why: line, hint: z.optional(line), answers: z.optional(z.record(answerIdSchema, line)) }),
  ),
  outcomes: z.record(
    idSchema,
    z.strictObject({
      title: titleSchema,
      text: line,
      steps: z.optional(z.record(idSchema, line)),
      warnings: z.optional(z.record(idSchema, line)),
      /** What must be done by then, by the id of the fact. */
      deadlines: z.optional(z.record(idSchema, line)),
    }),
  ),
});
export type InterviewWordsFile = z.infer<typeof interviewWordsFileSchema>;

/** One language of an interview as it travels. */
export const interviewTextSchema = z.strictObject({
  ...z.omit(interviewWordsFileSchema, { translation: true }).shape,
  id: idSchema,
  kind: z.literal('interview'),
  lang: z.enum(['ky', 'ru', 'uz', 'tg', 'kk', 'en']),
  madeBy: z.enum(['source', 'machine', 'person']),
  /** Texts that are newer in the source language, as paths: `outcomes.claim.text`. */
  outdated: z.optional(z.array(z.string())),
});
export type InterviewText = z.infer<typeof interviewTextSchema>;

/** A walk that an editor worked out from the facts by hand: `content/interviews/<id>.cases.yaml`. */
const interviewCaseSchema = z.strictObject({
  name: z.string().check(z.minLength(3)),
  /** The day on which it is asked. */
  on: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/, 'a day is YYYY-MM-DD')),
  answers: z.record(idSchema, z.union([z.string(), z.number(), z.array(z.string())])),
  outcomes: z.array(idSchema).check(z.minLength(1)),
  /** Fact → the last day that its term gives. */
  deadlines: z.optional(z.record(idSchema, z.string())),
});
export const interviewCasesSchema = z.array(interviewCaseSchema);
export type InterviewCase = z.infer<typeof interviewCaseSchema>;
