import * as z from 'zod/mini';
import { dateSchema, idSchema, sourceSchema } from './shape.ts';

/** One figure; `source` is an index into the series' sources. Values are as the source states them. */
const pointSchema = z.strictObject({
  on: dateSchema,
  value: z.number(),
  note: z.optional(z.string()),
  source: z.number().check(z.gte(0)),
});

/** Figures over time or across countries. */
export const seriesSchema = z
  .strictObject({
    id: idSchema,
    kind: z.literal('series'),
    title: z.string(),
    unit: z.string(),
    /** ISO code, INT, EAEU, or KG-B for Batken. */
    country: z.string().check(z.regex(/^([A-Z]{2}(-[A-Z]{1,3})?|INT|EAEU)$/)),
    /** The other end of a flow: where money comes from, where people go. */
    counterpart: z.optional(z.string()),
    topic: z.enum(['labour', 'demographics', 'remittances', 'families', 'entry-ban', 'social-protection', 'trafficking']),
    shape: z.enum(['time-series', 'cross-section']),
    method: z.string(),
    /** What each bar of a cross-section is called, in the order of the points: a country's code, or words. */
    labels: z.optional(z.array(z.string())),
    points: z.array(pointSchema).check(z.minLength(1)),
    caveats: z.array(z.string()),
    sources: z.array(sourceSchema).check(z.minLength(1)),
  })
  .check(
    z.refine(
      ({ shape, labels, points }) => (shape === 'cross-section' ? labels?.length === points.length : labels === undefined),
      'a cross-section has one label for each point, a time series has none',
    ),
    z.refine(
      ({ points, sources }) => points.every(({ source }) => sources[source] !== undefined),
      'a point names a source that is not there',
    ),
  );
export type Series = z.infer<typeof seriesSchema>;
