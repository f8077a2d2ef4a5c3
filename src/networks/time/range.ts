import type { CodedTable } from '../../coding/coded-table.ts';
import { EntenteError } from '../../error.ts';
import type { Settings } from '../settings.ts';

/** Seconds since 1970-01-01T00:00Z, both included. */
export interface TimeRange {
  readonly first: number;
  readonly last: number;
}

/**
 * From the first to the last second that was asked for, else to the first and last date of any document or statement,
 * counted or not.
 *
 * @throws EntenteError `input` where nothing has a date
 */
export function rangeOf({ documents, time }: CodedTable, { from, to }: Settings): TimeRange {
  let [first, last] = [Infinity, -Infinity];
  const widen = (at: number): void => {
    if (at < first) first = at;
    if (at > last) last = at;
  };
  for (const document of documents) widen(document.time);
  for (let row = 0; row < time.length; row++) widen(time[row]!);
  if (first > last && (from === null || to === null)) {
    throw new EntenteError(
      'input',
      'no dates',
      `${documents.length} documents`,
      'windows need dated documents',
    );
  }
  return { first: from ?? first, last: to ?? last };
}
