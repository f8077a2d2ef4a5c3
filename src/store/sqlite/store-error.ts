import { EntenteError, type ErrorKind } from '../../error.ts';

/** SQLITE_CORRUPT; a table that is gone is no better. */
const DAMAGED = 11;

/** SQLite's primary result codes (https://www.sqlite.org/rescode.html) that a user can do something about. */
const meanings = new Map<number, readonly [kind: ErrorKind, what: string, advice: string]>([
  [5, ['conflict', 'store is busy', 'another process has been writing for long; try again when it is done']],
  [6, ['conflict', 'store is busy', 'another process has been writing for long; try again when it is done']],
  [8, ['forbidden', 'store cannot be written', 'copy it to a folder where you may write']],
  [10, ['input', 'store cannot be read or written', 'the disk is full or failing; nothing was stored']],
  [DAMAGED, ['input', 'store is damaged', 'take it from a backup, or import its files into a new store']],
  [13, ['input', 'no room for the store', 'the disk is full; nothing was stored']],
  [14, ['forbidden', 'store cannot be opened', 'see that you may read and write the file and its folder']],
  [26, ['input', 'not a store', 'name a file that "entente import" made, or a new one']],
]);

/** SQLite's error in a user's words where it is the file or the machine that failed; any other stays what it is. */
export function storeError(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return error;
  const damaged = /no such (table|column)/.test(error.message);
  const meaning = meanings.get(damaged ? DAMAGED : error.errcode & 0xff);
  if (meaning === undefined) return error;
  const [kind, what, advice] = meaning;
  return new EntenteError(kind, what, path, advice, { cause: error });
}

/** Whether another connection holds the lock that was asked for. */
export function isBusy(error: unknown): boolean {
  const cause = error instanceof EntenteError ? error.cause : error;
  return cause instanceof Error && 'errcode' in cause && (Number(cause.errcode) & 0xff) === 5;
}
