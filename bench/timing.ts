/** The shortest of several runs in milliseconds: the one least disturbed by whatever else the machine does. */
export function shortest(work: () => void, runs = 7): number {
  work();
  let best = Infinity;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** The shortest time of each work in milliseconds, the works taking turns, so that a disturbance meets all of them. */
export function interleaved(works: readonly (() => void)[], rounds: number): number[] {
  const best = works.map(() => Infinity);
  for (let round = 0; round <= rounds; round++) {
    for (const [i, work] of works.entries()) {
      const start = performance.now();
      work();
      // The first round warms up.
      if (round > 0) best[i] = Math.min(best[i]!, performance.now() - start);
    }
  }
  return best;
}

/** @example compare('positions', [12.3, 'plain'], [4.1, 'typed']) // prints "positions  plain 12.30 ms, typed 4.10 ms: x 3.0" */
export function compare(what: string, [slow, slowName]: Timed, [fast, fastName]: Timed): void {
  const times = `${slowName} ${slow.toFixed(2)} ms, ${fastName} ${fast.toFixed(2)} ms`;
  console.log(`${what.padEnd(44)} ${times}: x ${(slow / fast).toFixed(1)}`);
}

export type Timed = readonly [milliseconds: number, name: string];

/** The least CPU time of several runs in milliseconds, of work that may wait: on a busy machine it says more than the clock. */
export async function leastCpu(work: () => Promise<unknown>, runs: number): Promise<number> {
  await work();
  let best = Infinity;
  for (let run = 0; run < runs; run++) {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}
