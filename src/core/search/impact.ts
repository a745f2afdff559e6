/**
 * How much a page is about a key, in four bits: the steps grow, for the difference between one and two says more than
 * between ten and eleven.
 */
const STEPS = [0.2, 0.4, 0.6, 0.85, 1.1, 1.5, 2, 2.6, 3.4, 4.4, 5.6, 7, 9, 11.5, 15, 20];

/** Where term frequency begins to tell little (k1 of BM25). */
const SATURATION = 8;

/** BM25's answer to each step, between 0 and 1. */
export const IMPACTS: readonly number[] = STEPS.map((step) => step / (step + SATURATION));

/** The step, 0–15, that stands for a weight. */
export function impactStep(weight: number): number {
  let step = 0;
  while (step + 1 < STEPS.length && weight >= ((STEPS[step] ?? 0) + (STEPS[step + 1] ?? 0)) / 2) step++;
  return step;
}
