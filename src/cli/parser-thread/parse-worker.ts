import { type Limits, readSource, type SourceOf } from '../../documents/index.ts';
import { answerJobs } from '../read-pool/answer-jobs.ts';
import { type SentError, sentError } from '../read-pool/messages.ts';
import type { Document } from '../../documents/index.ts';

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

answerJobs<ParseJob, Parsed>(async ({ bytes, source, limits }) => {
  const { documents, refused } = await readSource(bytes, source, limits);
  return { documents, refused: refused.map(sentError) };
});
