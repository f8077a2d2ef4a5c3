import { type Document, type Limits, readSource, type SourceOf } from '../../documents/index.ts';
import { answerJobs } from '../threads/answer-jobs.ts';
import { type SentError, sentError } from '../threads/messages.ts';

/** A source to be parsed. */
export interface ParseJob {
  readonly bytes: Uint8Array;
  readonly source: SourceOf;
  readonly limits: Limits;
}

/** As `SourceDocuments`, its errors as they cross threads. */
export interface Parsed {
  readonly documents: readonly Document[];
  readonly refused: readonly SentError[];
}

// pdf.js leaves promises behind that fail for the reason that its answer gives; they must not end the thread.
process.on('unhandledRejection', () => {});

answerJobs<ParseJob, Parsed>(async ({ bytes, source, limits }) => {
  const { documents, refused } = await readSource(bytes, source, limits);
  return { documents, refused: refused.map(sentError) };
});
