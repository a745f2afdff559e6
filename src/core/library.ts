import * as z from 'zod/mini';
import { dateSchema, idSchema, sourceSchema } from './shape.ts';
import { PUBLICATION_TOPICS, PUBLICATION_TYPES } from './policy-vocabulary.ts';

/** A paper that an event or stage listed, and whether Tirek has it. */
const materialSchema = z.strictObject({
  type: z.string(),
  title: z.string(),
  author: z.optional(z.string()),
  url: z.optional(z.string()),
  held: z.enum(['held', 'linked', 'not-held']),
  note: z.optional(z.string()),
});

/** A stage of the founding project. */
export const stageSchema = z.strictObject({
  id: idSchema,
  kind: z.literal('stage'),
  number: z.string(),
  title: z.string(),
  fullTitle: z.optional(z.string()),
  start: dateSchema,
  end: dateSchema,
  donor: z.string(),
  goal: z.string(),
  summary: z.string(),
  materials: z.array(materialSchema),
  events: z.array(idSchema),
  sources: z.array(sourceSchema),
});
export type Material = z.infer<typeof materialSchema>;
export type ProjectStage = z.infer<typeof stageSchema>;

/** A workshop, seminar, round table, conference or broadcast. */
export const eventSchema = z.strictObject({
  id: idSchema,
  kind: z.literal('event'),
  type: z.string(),
  date: dateSchema,
  endDate: z.optional(dateSchema),
  stage: z.optional(idSchema),
  title: z.string(),
  place: z.optional(z.string()),
  organisers: z.array(z.string()),
  summary: z.string(),
  materials: z.array(materialSchema),
  notes: z.optional(z.string()),
  sources: z.array(sourceSchema),
});
export type LibraryEvent = z.infer<typeof eventSchema>;

/** A report, article, book or UN document; `project` marks the founding project's own. */
export const publicationSchema = z.strictObject({
  id: idSchema,
  kind: z.literal('publication'),
  type: z.enum(PUBLICATION_TYPES),
  /** Announced, and never seen finished. */
  planned: z.optional(z.boolean()),
  title: z.string(),
  authors: z.array(z.string()),
  publisher: z.optional(z.string()),
  year: z.optional(z.number()),
  languages: z.array(z.string()),
  topics: z.array(z.enum(PUBLICATION_TOPICS)),
  countries: z.array(z.string()),
  summary: z.string(),
  url: z.optional(z.string()),
  event: z.optional(idSchema),
  project: z.boolean(),
  notes: z.optional(z.string()),
  sources: z.array(sourceSchema),
});
export type Publication = z.infer<typeof publicationSchema>;
