import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import type { Io } from '../io.ts';
import { type NamedDocument, namedDocuments } from '../named-documents.ts';
import type { OpenOptions } from '../open-document.ts';
import type { Printed, PrintOptions } from '../read/print-document.ts';
import type { ReadJob, ReadWorkerData } from './read-worker.ts';
import { WorkerPool } from './worker-pool.ts';

/** More threads than this gain little, and each takes some 100 MB. */
const MOST_THREADS = 8;
/** Fewer documents are done before a thread has loaded its model. */
const WORTH_THREADS = 50;

export interface ReadDocumentsOptions extends OpenOptions {
  readonly print: PrintOptions;
  /** Default: as many as there are cores, at most 8; and none besides this one for fewer than 50 documents. */
  readonly threads?: number | undefined;
}

/**
 * Reads the documents behind the arguments of a command and prints each: the same, in the same order, on any number of
 * threads. One document, and all with one thread, are read in this thread.
 *
 * @throws EntenteError for the first document that cannot be opened, after those before it; see `namedDocuments`
 */
export async function* readDocuments(
  inputs: readonly string[],
  options: ReadDocumentsOptions,
  io: Io,
): AsyncGenerator<Printed> {
  const { threads = Math.min(availableParallelism(), MOST_THREADS) } = options;
  const { many, documents } = await looked(
    namedDocuments(inputs),
    options.threads === undefined ? WORTH_THREADS : 2,
  );
  if (threads > 1 && many) yield* inThreads(documents, threads, options, io);
  else yield* inThisThread(documents, options, io);
}

async function* inThisThread(
  documents: AsyncIterable<NamedDocument>,
  options: ReadDocumentsOptions,
  io: Io,
): AsyncGenerator<Printed> {
  // What reads and opens documents takes 100 MB, and is not needed beside threads that have their own.
  const { documentPrinter } = await import('../read/print-document.ts');
  const { openNamed } = await import('../open-document.ts');
  const printed = await documentPrinter(options.print);
  // Left to itself the engine lets young objects take 100 MB before it sweeps, for the same speed; threads have their own limits.
  setFlagsFromString('--semi-space-growth-factor=1');
  for await (const named of documents) yield printed(await openNamed(named, options, io));
}

async function* inThreads(
  documents: AsyncIterable<NamedDocument>,
  threads: number,
  options: ReadDocumentsOptions,
  io: Io,
): AsyncGenerator<Printed> {
  const data: ReadWorkerData = { print: options.print, open: { date: options.date } };
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const script = new URL(`./read-worker.${extension}`, import.meta.url);
  const pool = new WorkerPool<ReadJob, Printed>(script, threads, data);
  yield* pool.inOrder(jobsOf(documents, options, io));
}

/** What is no file is opened here: only this thread has standard input, and pages are fetched one after another. */
async function* jobsOf(
  documents: AsyncIterable<NamedDocument>,
  options: OpenOptions,
  io: Io,
): AsyncGenerator<ReadJob> {
  for await (const named of documents) {
    if (named.kind === 'file') yield { file: named };
    else {
      const { openNamed } = await import('../open-document.ts');
      yield { document: await openNamed(named, options, io) };
    }
  }
}

/** Whether a source gives so many or more, and what it gives; an error comes where it belongs. */
async function looked<T>(
  source: AsyncGenerator<T>,
  enough: number,
): Promise<{ readonly many: boolean; readonly documents: AsyncGenerator<T> }> {
  const first: T[] = [];
  let ended = (): void => {};
  try {
    while (first.length < enough) {
      const next = await source.next();
      if (next.done === true) break;
      first.push(next.value);
    }
  } catch (error) {
    ended = () => {
      throw error;
    };
  }
  async function* all(): AsyncGenerator<T> {
    yield* first;
    ended();
    yield* source;
  }
  return { many: first.length === enough, documents: all() };
}
