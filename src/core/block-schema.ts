import * as z from 'zod/mini';
import type { Block, Inline } from './blocks.ts';

/** Shapes of core/blocks.ts, apart from it so that a page can be drawn without carrying zod. */
const inlineSchema: z.ZodMiniType<Inline> = z.lazy(() =>
  z.union([
    z.string(),
    z.strictObject({ b: z.array(inlineSchema) }),
    z.strictObject({ i: z.array(inlineSchema) }),
    z.strictObject({ a: z.array(inlineSchema), to: z.string() }),
    z.strictObject({ c: z.string() }),
  ]),
);

export const blockSchema: z.ZodMiniType<Block> = z.lazy(() =>
  z.union([
    z.strictObject({ p: z.array(inlineSchema) }),
    z.strictObject({ h: z.array(inlineSchema) }),
    z.strictObject({ ul: z.array(z.array(blockSchema)) }),
    z.strictObject({ ol: z.array(z.array(blockSchema)) }),
    z.strictObject({ warn: z.array(blockSchema) }),
  ]),
);
