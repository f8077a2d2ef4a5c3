import { EntenteError, type ErrorKind } from '../../error.ts';

const NOT_SQLITE = 26;

/** SQLite's primary result codes (https://www.sqlite.org/rescode.html) for a file that is only read. */
const meanings = new Map<number, readonly [kind: ErrorKind, what: string, advice: string]>([
  [5, ['conflict', 'DNA file is locked', 'another program is writing to it; close it there and try again']],
  [6, ['conflict', 'DNA file is locked', 'another program is writing to it; close it there and try again']],
  [
    8,
    [
      'conflict',
      'DNA file has an unfinished change',
      'open it in DNA once, or copy it to where you may write',
    ],
  ],
  [10, ['input', 'DNA file cannot be read', 'the disk is failing, or the file is cut off']],
  [11, ['input', 'DNA file is damaged', 'it is cut off or overwritten; take it from a backup']],
  [14, ['forbidden', 'DNA file cannot be opened', 'see that you may read the file']],
  [NOT_SQLITE, ['input', 'not a DNA file', 'it is no SQLite database; name a .dna file of DNA 3']],
]);

/** SQLite's error in a user's words where it is the file that failed; any other stays what it is. */
export function dnaError(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return error;
  const missing = /no such (?:column|table): (.{1,60})/.exec(error.message)?.[1];
  if (missing !== undefined) {
    const advice = `it has no ${missing}, which DNA 3 has; it is damaged, or of a version that is not known`;
    return new EntenteError('input', 'not a DNA file', path, advice, { cause: error });
  }
  const meaning = meanings.get(error.errcode & 0xff);
  if (meaning === undefined) return error;
  const [kind, what, advice] = meaning;
  return new EntenteError(kind, what, path, advice, { cause: error });
}
