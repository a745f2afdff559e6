/** Long work cut in short steps: whoever runs it lets others in between two of them. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all the work at once, where nobody waits. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
