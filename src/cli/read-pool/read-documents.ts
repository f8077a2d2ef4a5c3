import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { getCompileCacheDir } from 'node:module';
import { dirname } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { formOf } from '../../documents/source-form.ts';
import { documentIds } from '../document-ids.ts';
import type { EntenteError } from '../../error.ts';
import type { Io } from '../io.ts';
import { type NamedSource, namedDocuments } from '../named-documents.ts';
import type { OpenOptions, Refused } from '../opener.ts';
import type { Printed, PrintOptions } from '../read/print-document.ts';
import { errorFrom, sentError } from '../threads/messages.ts';
import type { ReadJob, ReadWorkerData, Unread } from './read-worker.ts';
import { WorkerPool } from '../threads/worker-pool.ts';

/** More threads than this gain little, and each takes some 100 MB. */
const MOST_THREADS = 8;
/** Fewer documents are done before a thread has loaded its model. */
const WORTH_THREADS = 50;
/** A corpus or an archive of more bytes holds about as many. */
const WORTH_BYTES = 200_000;

export interface ReadDocumentsOptions extends OpenOptions {
  readonly print: PrintOptions;
  /** Default: as many as there are cores, at most 8; and none besides this one for fewer than 50 documents. */
  readonly threads?: number | undefined;
  /** Told, in its turn, of each document of a folder, a pattern or an archive that cannot be read. */
  readonly refused: Refused;
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
  const { first, many, sources } = await looked(
    namedDocuments(inputs),
    options.threads === undefined ? WORTH_THREADS : 2,
  );
  if (threads > 1 && (many || (await holdMany(first)))) yield* inThreads(sources, threads, options, io);
  else yield* inThisThread(sources, options, io);
}

async function* inThisThread(
  sources: AsyncIterable<NamedSource>,
  options: ReadDocumentsOptions,
  io: Io,
): AsyncGenerator<Printed> {
  // Left to itself the engine lets garbage take 100 MB before it sweeps. Threads, which share the cores with its helpers, do without.
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--heap-growing-percent=30');
  // What reads and opens documents takes 100 MB, and is not needed beside threads that have their own.
  const { documentPrinter } = await import('../read/print-document.ts');
  const { Opener } = await import('../opener.ts');
  const opener = new Opener(options, io, documentIds());
  try {
    const printed = await documentPrinter(options.print);
    for await (const named of sources) {
      const opened = await opener.open(named, options.refused);
      for (const document of opened?.documents ?? []) yield printed(document);
    }
  } finally {
    await opener.close();
  }
}

async function* inThreads(
  sources: AsyncIterable<NamedSource>,
  threads: number,
  options: ReadDocumentsOptions,
  io: Io,
): AsyncGenerator<Printed> {
  // The folder that the engine names is one of its version within ours.
  const cache = getCompileCacheDir();
  const compiled = cache === undefined ? null : dirname(cache);
  const { weightsFor } = await import('../read/finder-of.ts');
  const print = { ...options.print, weights: await weightsFor(options.print.reader) };
  const data: ReadWorkerData = { print, open: { date: options.date }, compiled };
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const script = new URL(`./read-worker.${extension}`, import.meta.url);
  const pool = new WorkerPool<ReadJob, Printed | Unread>(script, threads, data);
  for await (const result of pool.inOrder(jobsOf(sources, options, io))) {
    if ('refused' in result) options.refused(errorFrom(result.refused) as EntenteError);
    else yield result;
  }
}

/**
 * What is no plain file is opened here: only this thread has standard input, pages are fetched one after another, and what
 * is parsed by a thread of its own needs but one.
 */
async function* jobsOf(
  sources: AsyncIterable<NamedSource>,
  options: OpenOptions,
  io: Io,
): AsyncGenerator<ReadJob> {
  const { isPlainFile, Opener } = await import('../opener.ts');
  const ids = documentIds();
  const opener = new Opener(options, io, ids);
  try {
    for await (const named of sources) {
      const { origin, isOneOfMany } = named;
      if (isPlainFile(named)) {
        yield { path: origin, id: ids.ofSource(origin), isOneOfMany };
        continue;
      }
      const unread: Unread[] = [];
      const opened = await opener.open(named, (error) => unread.push({ refused: sentError(error) }));
      for (const document of opened?.documents ?? []) yield { document };
      yield* unread;
    }
  } finally {
    await opener.close();
  }
}

/** Whether one of the sources is a corpus or an archive so large that it will hold many documents. */
async function holdMany(sources: readonly NamedSource[]): Promise<boolean> {
  for (const { kind, origin } of sources) {
    const form = kind === 'file' ? formOf(origin) : null;
    if ((form === 'lines' || form === 'archive') && (await sizeOf(origin)) > WORTH_BYTES) return true;
  }
  return false;
}

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch {
    // Whoever opens it says why it cannot be read.
    return 0;
  }
}

/** Whether a source gives so many or more, and what it gives; an error comes where it belongs. */
async function looked<T>(
  source: AsyncGenerator<T>,
  enough: number,
): Promise<{ readonly first: readonly T[]; readonly many: boolean; readonly sources: AsyncGenerator<T> }> {
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
  return { first, many: first.length === enough, sources: all() };
}
