import type { Readable, Writable } from 'node:stream';

/** A stream to print to; `isTTY` where a person watches. */
export type Screen = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** What a command may touch besides files: given to it, so that tests can give something else. */
export interface Io {
  readonly stdin: Readable;
  readonly stdout: Screen;
  readonly stderr: Screen;
  readonly now: () => Date;
}
