import * as z from 'zod/mini';
import { type Article, type ArticleText, articleSchema, articleTextSchema } from './article.ts';
import { type Fact, factSchema } from './fact.ts';
import { type Law, lawSchema } from './law.ts';
import { type LibraryEvent, type ProjectStage, type Publication, eventSchema, publicationSchema, stageSchema } from './library.ts';
import { type Milestone, milestoneSchema } from './milestone.ts';
import { type Organisation, organisationSchema } from './organisation.ts';
import { type Practice, practiceSchema } from './practice.ts';
import { type Series, seriesSchema } from './series.ts';
import { idSchema } from './shape.ts';
import { type Term, termSchema } from './term.ts';

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
} as const;

export interface NeutralByKind {
  article: Article;
  fact: Fact;
  organisation: Organisation;
  law: Law;
  milestone: Milestone;
  practice: Practice;
  series: Series;
  stage: ProjectStage;
  event: LibraryEvent;
  publication: Publication;
  term: Term;
}
export type Kind = keyof NeutralByKind;
export const KINDS = Object.keys(NEUTRAL_SCHEMAS) as Kind[];

export type NeutralEntry = NeutralByKind[Kind];

/**
 * Words of a neutral entry in one language (a fact's statement in Kyrgyz, say). Fields have the names
 * of the neutral entry's fields and replace them when read in that language.
 */
export const overlaySchema = z.strictObject({
  id: idSchema,
  kind: z.enum(['fact', 'organisation', 'law', 'milestone', 'practice', 'series', 'stage', 'event', 'publication', 'term']),
  lang: z.enum(['ky', 'ru', 'uz', 'tg', 'kk', 'en']),
  madeBy: z.enum(['machine', 'person']),
  text: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
});
export type Overlay = z.infer<typeof overlaySchema>;

/** Anything a pack can carry. */
export type Entry = NeutralEntry | ArticleText | Overlay;

/** `lang` of an entry, or the empty string of a language-neutral one. */
export function entryLanguage(entry: Entry): string {
  return 'lang' in entry ? entry.lang : '';
}

/** An unknown kind, or a shape newer than this app: kept as it came for an app that knows it. */
export interface ForeignEntry {
  id: string;
  kind: string;
  lang?: string;
}

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
  if (entry.lang === undefined) return NEUTRAL_SCHEMAS[entry.kind as Kind];
  return entry.kind === 'article' ? articleTextSchema : overlaySchema;
}
