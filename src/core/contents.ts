import * as z from 'zod/mini';
import { CONTENTS_ID } from './entry.ts';
import { idSchema, namesSchema } from './shape.ts';

/**
 * Every page there is and the scope it travels in: one small entry of `core`, so that a link to a page that is not on
 * the phone can say which pack holds it, and bring it.
 */
export const contentsSchema = z.strictObject({
  id: z.literal(CONTENTS_ID),
  kind: z.literal('contents'),
  articles: z.array(z.strictObject({ id: idSchema, scope: z.string(), titles: namesSchema })),
});
export type Contents = z.infer<typeof contentsSchema>;
