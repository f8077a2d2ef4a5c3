import { Worker } from 'node:worker_threads';
import type { Limits, SourceDocuments, SourceOf } from '../../documents/index.ts';
import { EntenteError } from '../../error.ts';
import { type Answer, errorFrom, type Task } from '../threads/messages.ts';
import type { ParseJob, Parsed } from './parse-worker.ts';

/** How far a parser is trusted. */
export interface Trust {
  /** Milliseconds for one source. */
  readonly time: number;
  /** MB by which the program may grow meanwhile. */
  readonly memory: number;
}

/** A PDF of 2,000 pages takes some ten seconds and 300 MB. */
export const defaultTrust: Trust = { time: 60_000, memory: 1500 };

/** MB of objects that the thread may hold: beyond it Node ends it. */
const HEAP = 1024;
/** How often the memory is looked at, in milliseconds. */
const WATCH = 50;

/**
 * A thread in which files are parsed that anybody may have made, one after another: a PDF that keeps its parser busy for ever, or
 * makes it take all memory, ends the thread and not the program; the next file gets a new one. It starts with the first file.
 */
export class ParserThread {
  readonly #trust: Trust;
  #worker: Worker | null = null;
  #jobs = 0;
  #last: Promise<unknown> = Promise.resolve();

  constructor(trust: Trust = defaultTrust) {
    this.#trust = trust;
  }

  /** @throws EntenteError as `readSource` does, and where the parser takes too long, too much, or fails */
  parse(bytes: Uint8Array, source: SourceOf, limits: Limits): Promise<SourceDocuments> {
    const mine = this.#last.then(() => this.#parse({ bytes, source, limits }));
    this.#last = mine.catch(() => {});
    return mine;
  }

  /** Ends the thread. */
  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }

  async #parse(job: ParseJob): Promise<SourceDocuments> {
    const worker = (this.#worker ??= this.#started());
    worker.ref();
    const answer = await this.#answerOf(worker, job);
    // What waits for nothing must not keep the program from ending.
    worker.unref();
    if ('error' in answer) throw errorFrom(answer.error);
    const { documents, refused } = answer.result;
    return { documents, refused: refused.map((error) => errorFrom(error) as EntenteError) };
  }

  #started(): Worker {
    const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
    return new Worker(new URL(`./parse-worker.${extension}`, import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: HEAP },
      // What a parser prints about a file is for nobody.
      stdout: true,
      stderr: true,
    });
  }

  #answerOf(worker: Worker, job: ParseJob): Promise<Answer<Parsed>> {
    const name = job.source.origin === '-' ? 'standard input' : job.source.origin;
    const { promise, resolve, reject } = Promise.withResolvers<Answer<Parsed>>();
    const giveUp = (what: string, advice: string): void => {
      void this.close();
      reject(new EntenteError('input', what, name, advice));
    };
    const { time, memory } = this.#trust;
    const before = process.memoryUsage.rss();
    const clock = setTimeout(
      () => giveUp('too slow', `it was not parsed within ${time / 1000} s; split it, or save its text`),
      time,
    );
    // The limit of the thread does not count buffers, into which streams are unpacked.
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > memory * 1_000_000)
        giveUp('too large', `parsing it took more than ${memory} MB; split it, or save its text`);
    }, WATCH);
    const failed = (error: Error): void =>
      'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
        ? giveUp('too large', `parsing it took more than ${memory} MB; split it, or save its text`)
        : giveUp('damaged', 'its parser fails over it; open it and save it again, or save its text');
    const exited = (): void => failed(new Error('it ended by itself'));
    worker.once('message', resolve).once('error', failed).once('exit', exited);
    // A thread has no origin, which the rule asks of windows.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    worker.postMessage({ number: this.#jobs++, job } satisfies Task<ParseJob>);
    return promise.finally(() => {
      clearTimeout(clock);
      clearInterval(watch);
      worker.off('message', resolve).off('error', failed).off('exit', exited);
    });
  }
}
