import { addCounts, type RunCounts } from '../../escalation/ladder/index.ts';
import type { Scenario } from '../../escalation/scenario/index.ts';
import {
  type Design,
  type DrawSummary,
  layoutOf,
  pointsOf,
  summariseDraws,
} from '../../escalation/uncertainty/index.ts';
import type { Report } from '../progress.ts';
import { moduleBeside, runRanges } from '../threads/run-ranges.ts';
import { BLOCK } from './simulate-blocks.ts';

interface Working {
  readonly threads?: number | undefined;
  readonly signal: AbortSignal;
  readonly report: Report;
}

/** What the draws say; null where no parameter has a range. */
export async function drawScenario(
  scenario: Scenario,
  design: Design,
  working: Working,
): Promise<DrawSummary | null> {
  const points = pointsOf(scenario, design);
  if (points === 0) return null;
  const layout = layoutOf(scenario, design);
  const results = new Float64Array(layout.size);
  const ranges = runRanges({
    module: moduleBeside('./evaluate-points', import.meta.url),
    load: () => import('./evaluate-points.ts'),
    data: { scenario, design },
    draws: points,
    size: Math.min(Math.ceil(points / 64), MOST_AT_ONCE),
    threads: points < WORTH_THREADS ? 1 : working.threads,
    signal: working.signal,
    report: (done, total) => working.report(done, total, 'points'),
  });
  for await (const { from, result } of ranges) results.set(result, layout.start(from));
  return summariseDraws(scenario, design, results);
}

/** Points between two signs of progress. */
const MOST_AT_ONCE = 500;
/** So many points are done before a thread has started. */
const WORTH_THREADS = 1500;

/** Counts of simulated runs. */
export async function simulateScenario(
  scenario: Scenario,
  runs: number,
  seed: number,
  working: Working,
): Promise<RunCounts> {
  const blocks = Math.ceil(runs / BLOCK);
  const ranges = runRanges({
    module: moduleBeside('./simulate-blocks', import.meta.url),
    load: () => import('./simulate-blocks.ts'),
    data: { scenario, runs, seed },
    draws: blocks,
    threads: blocks < 20 ? 1 : working.threads,
    signal: working.signal,
    report: (done) => working.report(Math.min(done * BLOCK, runs), runs, 'runs'),
  });
  let counts: RunCounts | null = null;
  for await (const { result } of ranges) counts = counts === null ? result : addCounts(counts, result);
  return counts!;
}
