import * as z from 'zod/mini';
import { dateSchema, idSchema } from './shape.ts';

const daySchema = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/, 'a day is YYYY-MM-DD'));

const yearSchema = z.strictObject({
  source: z.strictObject({ publisher: z.string(), title: z.string(), url: z.string(), date: z.nullable(z.string()) }),
  asOf: z.optional(dateSchema),
  /** True while days of this year are still to be announced: the reader is told. */
  incomplete: z.optional(z.boolean()),
  daysOff: z.array(z.strictObject({ on: daySchema, name: z.strictObject({ en: z.string(), ru: z.string(), ky: z.string() }) })),
  workingWeekendDays: z.array(daySchema),
  notes: z.optional(z.string()),
});

/** Days off of one country, by year: `content/holidays/<country>.yaml`. */
export const holidaysSchema = z.strictObject({
  id: idSchema,
  kind: z.literal('holidays'),
  country: z.string().check(z.regex(/^[A-Z]{2}$/, 'a country is two capital letters')),
  weekend: z.array(z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'])),
  law: z.optional(
    z.strictObject({ title: z.string(), url: z.string(), asOf: z.optional(z.nullable(z.string())), publisher: z.optional(z.string()) }),
  ),
  years: z.record(z.string().check(z.regex(/^\d{4}$/)), yearSchema),
  notes: z.optional(z.string()),
});
export type Holidays = z.infer<typeof holidaysSchema>;
