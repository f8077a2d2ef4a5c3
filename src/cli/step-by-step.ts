import { setImmediate } from 'node:timers/promises';

/** Milliseconds of work after which whoever draws the progress gets a turn. */
const TURN = 60;

/**
 * Runs work that tells how far it is, and lets the progress be drawn in between: a loop that never waits would leave the
 * screen as it was.
 *
 * @param steps yields how much is done, returns the result
 * @example await stepByStep(clusterActorsByStep(table, options), (done) => report(done, 100))
 */
export async function stepByStep<T>(steps: Generator<number, T>, report: (done: number) => void): Promise<T> {
  let drawn = -Infinity;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - drawn < TURN) continue;
    report(step.value);
    await setImmediate();
    drawn = performance.now();
  }
}
