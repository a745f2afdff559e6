import * as z from 'zod/mini';
import { blockSchema } from './block-schema.ts';
import { countrySchema, dateSchema, idSchema, reviewSchema } from './shape.ts';
import { GROUPS, SECTIONS, SERVICES, STAGES, TOPICS } from './vocabulary.ts';

/** What an editor writes in `content/articles/<id>/meta.yaml`. */
export const articleMetaSchema = z.strictObject({
  id: idSchema,
  kind: z.literal('article'),
  topic: z.enum(TOPICS),
  stages: z.array(z.enum(STAGES)).check(z.minLength(1)),
  /** Where the rule holds; the first is the pack the page travels in. */
  countries: z.array(countrySchema).check(z.minLength(1)),
  appliesTo: z.array(z.union([z.enum(GROUPS), z.string().check(z.regex(/^[A-Z]{2}$/))])),
  /** Services a helper must offer to be shown on the page, best first. */
  services: z.array(z.enum(SERVICES)).check(z.minLength(1)),
  /** Where helpers are looked for; the article's countries when absent. */
  helpCountries: z.optional(z.array(countrySchema)),
  /** The language the page was written in first; the others are translations of it. */
  sourceLanguage: z.enum(['ky', 'ru', 'en']),
  related: z.optional(z.array(idSchema)),
  review: reviewSchema,
});
export type ArticleMeta = z.infer<typeof articleMetaSchema>;

/** How a translation was made and from which text (hash per paragraph of the source). */
const translationSchema = z.strictObject({
  from: z.enum(['ky', 'ru', 'en']),
  by: z.enum(['machine', 'person']),
  reviewedBy: z.optional(z.string()),
  hashes: z.array(z.string()),
});
export type Translation = z.infer<typeof translationSchema>;

/** Front matter of `content/articles/<id>/<lang>.md`. */
export const articleHeadSchema = z.strictObject({
  title: z.string().check(z.minLength(3), z.maxLength(90)),
  summary: z.string().check(z.minLength(10), z.maxLength(240)),
  translation: z.optional(translationSchema),
});
export type ArticleHead = z.infer<typeof articleHeadSchema>;

const sectionSchema = z.strictObject({ id: z.enum(SECTIONS), blocks: z.array(blockSchema) });
export type Section = z.infer<typeof sectionSchema>;

/** The language-neutral part of an article as it travels. */
export const articleSchema = z.strictObject({
  ...articleMetaSchema.shape,
  /** Facts and organisations cited, in the order of the source text. */
  cites: z.array(idSchema),
  languages: z.array(z.enum(['ky', 'ru', 'uz', 'tg', 'kk', 'en'])),
  /** Oldest and newest date of knowledge among the cited facts; absent when none is dated. */
  asOf: z.optional(dateSchema),
  newestAsOf: z.optional(dateSchema),
  /** The day after which the page says that it is due for review. */
  reviewBy: dateSchema,
});
export type Article = z.infer<typeof articleSchema>;

/** One language of an article as it travels. */
export const articleTextSchema = z.strictObject({
  id: idSchema,
  kind: z.literal('article'),
  lang: z.enum(['ky', 'ru', 'uz', 'tg', 'kk', 'en']),
  title: z.string(),
  summary: z.string(),
  sections: z.array(sectionSchema),
  madeBy: z.enum(['source', 'machine', 'person']),
  /** Section and paragraph (from 0) that are newer in the source language than here. */
  outdated: z.optional(z.array(z.tuple([z.enum(SECTIONS), z.number()]))),
});
export type ArticleText = z.infer<typeof articleTextSchema>;
