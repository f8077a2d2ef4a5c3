import { getCompileCacheDir } from 'node:module';
import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { RangeWorkerData } from './range-worker.ts';
import { WorkerPool } from './worker-pool.ts';

/** More threads than this gain little. */
const MOST_THREADS = 8;
/** So many ranges a work is cut into: enough for any number of threads to share, and for progress to be seen. */
const RANGES = 200;
/** Ranges that a thread has before it is done with the first: one to work on, one to go on with, one on the way. */
const AHEAD = 3;

/** The numbered draws `[from, to)`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Runs the draws `[from, to)`. A draw may depend on its number and on the data only, never on those before it. */
export type RunRange<Result> = (from: number, to: number) => Result | Promise<Result>;

/** What a module with work for threads exports: what it needs once is made from the data, then ranges are run. */
export interface RangeModule<Data, Result> {
  readonly rangeRunner: (data: Data) => RunRange<Result> | Promise<RunRange<Result>>;
}

export interface RangesToRun<Data, Result> {
  /** Where the module is, for the threads: see `moduleBeside`. */
  readonly module: URL;
  /** Imports the same module, for this thread: `() => import('./draw-forecasts.ts')`. */
  readonly load: () => Promise<RangeModule<Data, Result>>;
  /** What goes to each thread, by structured clone: a large table is best a typed array over a `SharedArrayBuffer`. */
  readonly data: Data;
  /** How many draws. */
  readonly draws: number;
  /** How many of them are one range; default a 200th of them. The results depend on it only where they are sums over a range. */
  readonly size?: number;
  /** Default: as many as there are cores, at most 8. With 1, and for one range, all is done in this thread. */
  readonly threads?: number | undefined;
  /** Ends the work: the threads too. */
  readonly signal?: AbortSignal | undefined;
  /** Told after each range. */
  readonly report?: ((done: number, total: number) => void) | undefined;
}

/**
 * Runs numbered draws in threads. The results come range by range, in order, the same bytes on any number of threads: how the
 * draws are cut into ranges does not depend on it. Typed arrays in a result come without being copied.
 *
 * @throws what the module throws, the signal's reason where it ends the work, EntenteError where a thread ends by itself
 * @example for await (const { from, result } of runRanges({ module, load, data, draws: 10_000 })) all.set(result, from);
 */
export async function* runRanges<Data, Result>(
  work: RangesToRun<Data, Result>,
): AsyncGenerator<Range & { readonly result: Result }> {
  const { draws, signal, report } = work;
  const ranges = rangesOf(draws, work.size ?? Math.ceil(draws / RANGES));
  const threads = Math.min(work.threads ?? Math.min(availableParallelism(), MOST_THREADS), ranges.length);
  signal?.throwIfAborted();
  const results = threads > 1 ? inThreads(work, ranges, threads) : inThisThread(work, ranges);
  let done = 0;
  for await (const result of results) {
    const range = ranges[done++]!;
    yield { ...range, result };
    report?.(range.to, draws);
    signal?.throwIfAborted();
  }
}

/**
 * Where a module with work for threads is: beside the module that asks, in the source and in the built package.
 *
 * @example moduleBeside('./draw-forecasts', import.meta.url)
 */
export function moduleBeside(name: string, asking: string): URL {
  return new URL(`${name}.${asking.endsWith('.ts') ? 'ts' : 'js'}`, asking);
}

function rangesOf(draws: number, size: number): Range[] {
  const ranges: Range[] = [];
  for (let from = 0; from < draws; from += size) ranges.push({ from, to: Math.min(from + size, draws) });
  return ranges;
}

async function* inThisThread<Data, Result>(
  { load, data }: RangesToRun<Data, Result>,
  ranges: readonly Range[],
): AsyncGenerator<Result> {
  const { rangeRunner } = await load();
  const run = await rangeRunner(data);
  for (const { from, to } of ranges) {
    yield await run(from, to);
    // A signal and a progress bar need a moment of the thread.
    await setImmediate();
  }
}

/** This thread is one of them: it is at work while the others load what they need. */
async function* inThreads<Data, Result>(
  work: RangesToRun<Data, Result>,
  ranges: readonly Range[],
  threads: number,
): AsyncGenerator<Result> {
  const { module, data, signal } = work;
  const script = moduleBeside('./range-worker', import.meta.url);
  // The folder that the engine names is one of its version within ours.
  const cache = getCompileCacheDir();
  const pool = new WorkerPool<Range, Result>(script, threads - 1, {
    module: module.href,
    data,
    compiled: cache === undefined ? null : dirname(cache),
  } satisfies RangeWorkerData);
  const results = ranges.map(() => Promise.withResolvers<Result>());
  // It is thrown in its turn; until then nobody waits for it.
  for (const { promise } of results) promise.catch(() => {});
  const shared = { next: 0 };
  const ends = [takeInPool(pool, ranges, results, shared), takeHere(work, ranges, results, shared)];
  const end = (): void => {
    for (const { reject } of results) reject(signal?.reason);
    void pool.close();
  };
  signal?.addEventListener('abort', end, { once: true });
  try {
    for (const { promise } of results) yield await promise;
  } finally {
    signal?.removeEventListener('abort', end);
    shared.next = ranges.length;
    await pool.close();
    await Promise.all(ends);
  }
}

type Results<Result> = readonly PromiseWithResolvers<Result>[];

/** The threads take ranges as they come to them; what they cannot do fails where it is waited for. */
async function takeInPool<Result>(
  pool: WorkerPool<Range, Result>,
  ranges: readonly Range[],
  results: Results<Result>,
  shared: { next: number },
): Promise<void> {
  const taken: number[] = [];
  async function* jobs(): AsyncGenerator<Range> {
    while (shared.next < ranges.length) {
      taken.push(shared.next);
      yield ranges[shared.next++]!;
    }
  }
  let done = 0;
  try {
    for await (const result of pool.inOrder(jobs(), AHEAD)) results[taken[done++]!]!.resolve(result);
  } catch (error) {
    for (const at of taken.slice(done)) results[at]!.reject(error);
  }
}

async function takeHere<Data, Result>(
  { load, data }: RangesToRun<Data, Result>,
  ranges: readonly Range[],
  results: Results<Result>,
  shared: { next: number },
): Promise<void> {
  let at = -1;
  try {
    const { rangeRunner } = await load();
    const run = await rangeRunner(data);
    while (shared.next < ranges.length) {
      at = shared.next++;
      const { from, to } = ranges[at]!;
      results[at]!.resolve(await run(from, to));
      // A signal, a progress bar and the other threads need a moment of this one.
      await setImmediate();
    }
  } catch (error) {
    results[Math.max(at, 0)]!.reject(error);
  }
}
