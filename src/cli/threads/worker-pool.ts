import { Worker } from 'node:worker_threads';
import { EntenteError } from '../../error.ts';
import { type Answer, errorFrom, type Task } from './messages.ts';

/** A thread has one job at hand and one to go on with; more would only wait behind a long one. */
const AT_HAND = 2;
/** Jobs a thread that are taken before the first of them is done: a long one holds up what is printed, not the others. */
const AHEAD = 16;
/**
 * MB that a thread may hold: of young objects (with 16 a thread takes 35 MB less and a tenth more time), and of others: 512 are
 * enough for a document of 2 MB; a larger one is read with one thread.
 */
const MEMORY = { maxYoungGenerationSizeMb: 64, maxOldGenerationSizeMb: 512 };

interface Waiting<Job, Result> {
  readonly job: Job;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/** Threads that run one script, which answers jobs (`answerJobs`). They end when the work is done and when it fails. */
export class WorkerPool<Job, Result> {
  /** The threads, and of each the jobs that it has, by number. */
  readonly #threads = new Map<Worker, Map<number, Waiting<Job, Result>>>();
  readonly #queue: Waiting<Job, Result>[] = [];
  #jobs = 0;
  /** Why no thread can be relied on any more. */
  #failure: Error | null = null;

  /** @param data goes to every thread as its `workerData` */
  constructor(script: URL, threads: number, data: unknown) {
    for (let i = 0; i < threads; i++) {
      const worker = new Worker(script, { workerData: data, resourceLimits: MEMORY });
      this.#threads.set(worker, new Map());
      worker.on('message', (answer: Answer<Result>) => this.#answered(worker, answer));
      worker.on('messageerror', (error) => this.#fail(error));
      worker.on('error', (error) => this.#fail(ended(error.message)));
      worker.on('exit', (code) => this.#fail(ended(`exit code ${code}`)));
    }
  }

  /**
   * The results in the order of the jobs, whichever is done first. So many jobs are taken ahead that no thread is idle, and
   * no more: 16 a thread, or `ahead`. An error comes in its turn, after the results of the jobs before it; after it, after the last
   * result, and where the caller leaves early, the threads end. To be called once.
   *
   * @throws what a job or the list of jobs throws, and EntenteError where a thread ends by itself
   */
  async *inOrder(jobs: AsyncIterable<Job>, ahead = AHEAD): AsyncGenerator<Result> {
    const source = jobs[Symbol.asyncIterator]();
    const results: Promise<Result>[] = [];
    let more = true;
    try {
      do {
        while (more && results.length < this.#threads.size * ahead) more = await this.#take(source, results);
        const first = results.shift();
        if (first !== undefined) yield await first;
      } while (more || results.length > 0);
    } finally {
      await this.close();
      await source.return?.();
    }
  }

  /** Ends the threads; jobs that they have fail. */
  async close(): Promise<void> {
    this.#fail(ended('closed'));
    await Promise.all([...this.#threads.keys()].map((worker) => worker.terminate()));
  }

  /** Adds the result of the next job, or why there is none; whether more follow. */
  async #take(source: AsyncIterator<Job>, results: Promise<Result>[]): Promise<boolean> {
    let result: Promise<Result>;
    let more = true;
    try {
      const next = await source.next();
      if (next.done === true) return false;
      result = this.#run(next.value);
    } catch (error) {
      more = false;
      result = Promise.reject(error);
    }
    // It is thrown in its turn; until then nobody waits for it.
    result.catch(() => {});
    results.push(result);
    return more;
  }

  #run(job: Job): Promise<Result> {
    if (this.#failure !== null) return Promise.reject(this.#failure);
    const { promise, resolve, reject } = Promise.withResolvers<Result>();
    this.#queue.push({ job, resolve, reject });
    for (const [worker, given] of this.#threads) this.#give(worker, given);
    return promise;
  }

  #give(worker: Worker, given: Map<number, Waiting<Job, Result>>): void {
    while (given.size < AT_HAND) {
      const next = this.#queue.shift();
      if (next === undefined) return;
      const number = this.#jobs++;
      given.set(number, next);
      // A thread has no origin, which the rule asks of windows.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      worker.postMessage({ number, job: next.job } satisfies Task<Job>);
    }
  }

  #answered(worker: Worker, answer: Answer<Result>): void {
    const given = this.#threads.get(worker)!;
    const waiting = given.get(answer.number);
    given.delete(answer.number);
    if ('error' in answer) waiting?.reject(errorFrom(answer.error));
    else waiting?.resolve(answer.result);
    this.#give(worker, given);
  }

  #fail(error: Error): void {
    this.#failure ??= error;
    const given = [...this.#threads.values()].flatMap((each) => [...each.values()]);
    for (const { reject } of [...given, ...this.#queue.splice(0)]) reject(this.#failure);
  }
}

const ended = (why: string): EntenteError =>
  new EntenteError('input', 'a thread ended by itself', why.trim(), 'run it again with --threads 1');
