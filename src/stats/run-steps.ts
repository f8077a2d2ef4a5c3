/**
 * Runs work that is made in steps to its end, and returns its result. Each long computation is a generator that yields how much is
 * done, so that a caller may tell it, wait in between or leave off; this is for those who want the result alone.
 *
 * @example runSteps((function* () { yield 1; return 'done'; })()) // 'done'
 */
export function runSteps<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
