/** A thread of `runRanges`: loads the module that it names and runs the ranges it is given. */
import { enableCompileCache } from 'node:module';
import { workerData } from 'node:worker_threads';
import { answerJobs } from './answer-jobs.ts';
import { buffersOf } from './buffers-of.ts';
import type { Range, RangeModule } from './run-ranges.ts';

/** What a thread is started with. */
export interface RangeWorkerData {
  readonly module: string;
  readonly data: unknown;
  /** Where compiled modules are kept, if they are. */
  readonly compiled: string | null;
}

const { module, data, compiled } = workerData as RangeWorkerData;
// A thread asks for it anew, before it loads what takes long.
if (compiled !== null) enableCompileCache(compiled);

async function worker(): Promise<(range: Range) => Promise<unknown>> {
  const { rangeRunner } = (await import(module)) as RangeModule<unknown, unknown>;
  const run = await rangeRunner(data);
  return async ({ from, to }) => run(from, to);
}

answerJobs(worker(), buffersOf);
