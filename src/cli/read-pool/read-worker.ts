import { Readable } from 'node:stream';
import { workerData } from 'node:worker_threads';
import type { Document } from '../../documents/index.ts';
import type { NamedDocument } from '../named-documents.ts';
import { openNamed, type OpenOptions } from '../open-document.ts';
import { documentPrinter, type Printed, type PrintOptions } from '../read/print-document.ts';
import { answerJobs } from './answer-jobs.ts';

/** A file, which the thread opens itself, or what only the main thread could open. */
export type ReadJob = { readonly file: NamedDocument } | { readonly document: Document };

/** What a thread is started with. */
export interface ReadWorkerData {
  readonly print: PrintOptions;
  readonly open: Pick<OpenOptions, 'date'>;
}

const { print, open } = workerData as ReadWorkerData;

/** Standard input belongs to the main thread. */
const NOTHING = { stdin: Readable.from([]) };

async function reader(): Promise<(job: ReadJob) => Promise<Printed>> {
  const printed = await documentPrinter(print);
  return async (job) => printed('file' in job ? await openNamed(job.file, open, NOTHING) : job.document);
}

answerJobs(reader());
