import { enableCompileCache } from 'node:module';
import { workerData } from 'node:worker_threads';
import type { Document } from '../../documents/index.ts';
import { EntenteError } from '../../error.ts';
import type { OpenOptions } from '../opener.ts';
import type { Printed, PrintOptions } from '../read/print-document.ts';
import { answerJobs } from '../threads/answer-jobs.ts';
import { type SentError, sentError } from '../threads/messages.ts';

/** A file, which the thread opens itself, what only the main thread could open, or why it could not. */
export type ReadJob =
  | { readonly path: string; readonly id: string; readonly isOneOfMany: boolean }
  | { readonly document: Document }
  | Unread;

/** A document among others that cannot be read, in its turn. */
export interface Unread {
  readonly refused: SentError;
}

/** What a thread is started with. */
export interface ReadWorkerData {
  readonly print: PrintOptions;
  readonly open: Pick<OpenOptions, 'date'>;
  /** Where compiled modules are kept, if they are. */
  readonly compiled: string | null;
}

const { print, open, compiled } = workerData as ReadWorkerData;
// A thread asks for it anew, before it loads what takes long.
if (compiled !== null) enableCompileCache(compiled);

async function reader(): Promise<(job: ReadJob) => Promise<Printed | Unread>> {
  const { documentPrinter } = await import('../read/print-document.ts');
  const { openPlainFile } = await import('../opener.ts');
  const printed = await documentPrinter(print);
  return async (job) => {
    if ('refused' in job) return job;
    if ('document' in job) return printed(job.document);
    let document: Document;
    try {
      document = await openPlainFile(job.path, job.id, open);
    } catch (error) {
      if (!job.isOneOfMany || !(error instanceof EntenteError)) throw error;
      return { refused: sentError(error) };
    }
    return printed(document);
  };
}

answerJobs(reader());
