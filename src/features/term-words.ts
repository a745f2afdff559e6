import type { TermOfLaw } from '#core/term-of-law.ts';
import type { Words } from '#core/words.ts';

/** A term in words: "3 months", "7 working days". */
export function termWords({ count, unit }: Pick<TermOfLaw, 'count' | 'unit'>, words: Words): string {
  return words(`deadlines:term-${unit}`, { count });
}
