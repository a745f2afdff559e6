import * as z from 'zod/mini';
import { CONFIDENCES } from './vocabulary.ts';

/** Small shapes that several kinds of entry share. */

/** Kebab-case, stable for ever: other entries, saved pages and printed sheets refer to it. */
export const idSchema = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is kebab-case: small letters, digits, hyphens'));

/** A day, month, quarter, year or span as the source gives it: 2025-01-01, 2025-01, 2025-Q3, 2025, 2024/2025. */
export const dateSchema = z
  .string()
  .check(
    z.regex(
      /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?|-Q[1-4])?(\/\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?)?$/,
      'a date is YYYY, YYYY-MM, YYYY-MM-DD, YYYY-Qn or two of them with / between',
    ),
  );

/** Where a statement was read. `date` is null on an undated page; the reader is told so. */
export const sourceSchema = z.strictObject({
  url: z.string().check(z.regex(/^https?:\/\//, 'a source address starts with http:// or https://')),
  title: z.string(),
  publisher: z.string(),
  date: z.nullable(z.string()),
  note: z.optional(z.string()),
});
export type Source = z.infer<typeof sourceSchema>;

export const confidenceSchema = z.enum(CONFIDENCES);

/** Everything starts unreviewed; a person who judged an entry is named with the day. */
export const reviewSchema = z.union([
  z.strictObject({ state: z.literal('unreviewed') }),
  z.strictObject({ state: z.literal('reviewed'), by: z.string(), on: dateSchema }),
]);
export type Review = z.infer<typeof reviewSchema>;

/** ISO 3166-1 alpha-2, or INT (world-wide), EAEU (the union's five states). */
export const countrySchema = z.string().check(z.regex(/^([A-Z]{2}|INT|EAEU)$/, 'a country is two capital letters, INT or EAEU'));

/** Words in several languages inside one entry: for short names; long texts travel as overlays. */
export const namesSchema = z.partialRecord(z.enum(['ky', 'ru', 'uz', 'tg', 'kk', 'en']), z.string());
export type Names = z.infer<typeof namesSchema>;
