/** Work in steps: at each `yield` it can be put aside for a while, and what it was about to look at must not have changed meanwhile. */
export type Steps<T> = Generator<void, T, void>;

/** What work in steps gives, done at once. */
export function atOnce<T>(work: Steps<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
