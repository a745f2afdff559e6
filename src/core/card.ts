import * as z from 'zod/mini';
import { countrySchema, idSchema } from './shape.ts';

/** What a line asks for. `right` claims law and rests on facts; `request` only asks, and claims nothing. */
const lineSchema = z.union([
  z.strictObject({ as: z.literal('right'), facts: z.array(idSchema).check(z.minLength(1)), says: z.string() }),
  z.strictObject({ as: z.literal('request'), says: z.string() }),
]);
export type CardLine = z.infer<typeof lineSchema>;

/** Sentences to be shown to an official in the language of the country: `says` is theirs, `means` the reader's. */
export const cardSchema = z.strictObject({
  id: idSchema,
  kind: z.literal('card'),
  country: countrySchema,
  /** Language of `says` (BCP 47). */
  officialLanguage: z.enum(['ru', 'kk', 'tr', 'ko', 'ar', 'en', 'de', 'pl', 'ja']),
  /** How the official sentences came about: told on the card, so that nobody takes them for a lawyer's. */
  saidBy: z.enum(['machine', 'person']),
  lines: z.array(lineSchema).check(z.minLength(1)),
  /** The same lines in English, as many and in the same order; overlays hold them in other languages. */
  means: z.array(z.string()),
});
export type Card = z.infer<typeof cardSchema>;

/** Languages that are written from right to left, of those that officials read. */
export function directionOf(language: Card['officialLanguage']): 'rtl' | 'ltr' {
  return language === 'ar' ? 'rtl' : 'ltr';
}
