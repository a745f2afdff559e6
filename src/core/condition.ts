import * as z from 'zod/mini';
import { idSchema } from './shape.ts';

/**
 * What must be true of an answer. A list: the answer is one of these (of several answers, any is).
 * `not`: it is none of these. `term`: counted from the day answered, the term of that fact is running or over.
 * `atLeast`, `atMost`: a number. `day`: a date lies in the past, is today, or lies ahead.
 */
const answerTestSchema = z.union([
  z.array(z.string()).check(z.minLength(1)),
  z.strictObject({ not: z.array(z.string()).check(z.minLength(1)) }),
  z.strictObject({ term: idSchema, is: z.enum(['running', 'over']) }),
  z.strictObject({ atLeast: z.optional(z.number()), atMost: z.optional(z.number()) }),
  z.strictObject({ day: z.enum(['past', 'today', 'ahead']) }),
]);
export type AnswerTest = z.infer<typeof answerTestSchema>;

const allOfSchema = z.record(idSchema, answerTestSchema);

/** Question → test: all hold. A list of such: at least one of them holds. A question that was not asked holds nothing. */
export const conditionSchema = z.union([allOfSchema, z.array(allOfSchema).check(z.minLength(1))]);
export type Condition = z.infer<typeof conditionSchema>;

/** A condition as its alternatives, each a list of question and test. */
export function alternatives(condition: Condition): [question: string, test: AnswerTest][][] {
  return (Array.isArray(condition) ? condition : [condition]).map((all) => Object.entries(all));
}
