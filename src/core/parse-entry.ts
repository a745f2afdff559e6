import * as z from 'zod/mini';
import { articleSchema, articleTextSchema } from './article.ts';
import { cardSchema } from './card.ts';
import { contentsSchema } from './contents.ts';
import type { Entry, ForeignEntry, Kind } from './entry.ts';
import { factSchema } from './fact.ts';
import { holidaysSchema } from './holidays.ts';
import { interviewSchema, interviewTextSchema } from './interview.ts';
import { lawSchema } from './law.ts';
import { letterSchema, letterTextSchema } from './letter.ts';
import { eventSchema, publicationSchema, stageSchema } from './library.ts';
import { milestoneSchema } from './milestone.ts';
import { organisationSchema } from './organisation.ts';
import { practiceSchema } from './practice.ts';
import { seriesSchema } from './series.ts';
import { idSchema } from './shape.ts';
import { termSchema } from './term.ts';
import { townSchema } from './town.ts';

/** Language-neutral entries by kind: what a pack without a language carries. */
export const NEUTRAL_SCHEMAS = {
  article: articleSchema,
  fact: factSchema,
  organisation: organisationSchema,
  law: lawSchema,
  milestone: milestoneSchema,
  practice: practiceSchema,
  series: seriesSchema,
  stage: stageSchema,
  event: eventSchema,
  publication: publicationSchema,
  term: termSchema,
  town: townSchema,
  card: cardSchema,
  interview: interviewSchema,
  letter: letterSchema,
  holidays: holidaysSchema,
  contents: contentsSchema,
} as const;

export const KINDS = Object.keys(NEUTRAL_SCHEMAS) as Kind[];

/** Texts that are entries of their own; the words of every other kind are overlays. */
const TEXT_SCHEMAS: Record<string, z.ZodMiniType> = {
  article: articleTextSchema,
  interview: interviewTextSchema,
  letter: letterTextSchema,
};

/** Shape of an overlay (core/entry.ts). */
export const overlaySchema = z.strictObject({
  id: idSchema,
  kind: z.enum(['fact', 'organisation', 'law', 'milestone', 'practice', 'series', 'stage', 'event', 'publication', 'term', 'card']),
  lang: z.enum(['ky', 'ru', 'uz', 'tg', 'kk', 'en']),
  madeBy: z.enum(['machine', 'person']),
  text: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
});

const foreignSchema = z.looseObject({ id: z.string(), kind: z.string(), lang: z.optional(z.string()) });

/**
 * Reads one line of a pack. Throws (zod) only when it is not an entry at all; an entry of unknown
 * kind or newer shape comes back with `known: false`, to be kept and not shown.
 */
export function parseEntry(value: unknown): { entry: Entry; known: true } | { entry: ForeignEntry; known: false } {
  const foreign = foreignSchema.parse(value);
  const schema = schemaOf(foreign);
  const parsed = schema?.safeParse(value);
  if (parsed?.success) return { entry: parsed.data as Entry, known: true };
  return { entry: foreign, known: false };
}

function schemaOf(entry: ForeignEntry): z.ZodMiniType | undefined {
  // Own fields only: a kind called "constructor" must be unknown, not a crash.
  if (entry.lang === undefined) return Object.hasOwn(NEUTRAL_SCHEMAS, entry.kind) ? NEUTRAL_SCHEMAS[entry.kind as Kind] : undefined;
  return Object.hasOwn(TEXT_SCHEMAS, entry.kind) ? TEXT_SCHEMAS[entry.kind] : overlaySchema;
}
