import { addCounts, type RunCounts, simulateRuns } from '../../escalation/ladder/index.ts';
import { climbsOf, type Scenario, valuesOf } from '../../escalation/scenario/index.ts';
import { streamRng } from '../../stats/index.ts';
import type { RunRange } from '../threads/run-ranges.ts';

export interface BlocksData {
  readonly scenario: Scenario;
  readonly runs: number;
  readonly seed: number;
}

/** Runs of one block, which has a stream of random numbers of its own. */
export const BLOCK = 10_000;

/** Simulates blocks of runs, in whichever thread: counts are whole numbers and add up to the same in any order. */
export function rangeRunner({ scenario, runs, seed }: BlocksData): RunRange<RunCounts> {
  const climbs = climbsOf(scenario)(valuesOf(scenario));
  return (from, to) => {
    const blocks = Array.from({ length: to - from }, (_, i) => {
      const size = Math.min(BLOCK, runs - (from + i) * BLOCK);
      return simulateRuns(climbs, scenario.months, size, streamRng(seed, from + i));
    });
    return blocks.reduce(addCounts);
  };
}
