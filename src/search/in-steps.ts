import type { Steps } from '#core/search/steps.ts';

/** Does long work with a pause after every step, so that a question need not wait for all of it. */
export async function inSteps<T>(steps: Steps<T>, pause: () => Promise<void>): Promise<T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await pause();
  }
}
