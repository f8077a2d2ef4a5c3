import type { Decision } from '../../decisions/decision.ts';
import type { DrawnInput } from '../../decisions/draws/drawn-inputs.ts';
import type { DrawnModel } from '../../decisions/draws/outcome-of.ts';
import type { Report } from '../progress.ts';
import { moduleBeside, runRanges } from '../threads/run-ranges.ts';

/** Fewer draws than this are done before a thread has started. */
const WORTH_THREADS = 400;

/** Draws between two moments at which the work can be ended: the slowest model takes milliseconds for one. */
const MOST_AT_ONCE = 50;

export interface DrawRun extends DrawnModel {
  readonly decision: Decision;
  readonly inputs: readonly DrawnInput[];
  /** Draw after draw, a value for each input. */
  readonly values: Float64Array;
  readonly threads?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly report?: Report | undefined;
}

/** The outcomes of all draws, draw by draw, by dimension: the same bytes on any number of threads. */
export async function runDraws(run: DrawRun): Promise<Float64Array> {
  const { decision, inputs, model, settings, seed, signal, report } = run;
  const draws = run.values.length / inputs.length;
  const values = new Float64Array(new SharedArrayBuffer(run.values.byteLength));
  values.set(run.values);
  const outcomes = new Float64Array(draws * decision.dimensions.length);
  const ranges = runRanges({
    module: moduleBeside('./draw-forecasts', import.meta.url),
    load: () => import('./draw-forecasts.ts'),
    data: { decision, inputs, values, model, settings, seed },
    draws,
    size: Math.min(Math.ceil(draws / 200), MOST_AT_ONCE),
    threads: run.threads ?? (draws < WORTH_THREADS ? 1 : undefined),
    signal,
    report: report === undefined ? undefined : (done, total) => report(done, total),
  });
  for await (const { from, result } of ranges) outcomes.set(result, from * decision.dimensions.length);
  return outcomes;
}
