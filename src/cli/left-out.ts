import { EntenteError } from '../error.ts';
import type { Io } from './io.ts';
import type { Refused } from './opener.ts';
import { printable } from './output.ts';

/** The documents of a run that could not be read among others that could. */
export interface LeftOut {
  readonly refused: Refused;
  /** One line on standard error for each that has not been said yet; also with `--quiet`, as they are errors. */
  readonly say: () => void;
  /** Says them, and fails if there are any, so that the exit code tells it: call it when the result is written. */
  readonly conclude: () => void;
}

/** @example const left = leftOut(io); for await (const document of openDocuments(inputs, {}, io, left.refused)) read(document); left.conclude(); */
export function leftOut(io: Pick<Io, 'stderr'>): LeftOut {
  const errors: EntenteError[] = [];
  let said = 0;
  const say = () => {
    for (const { message } of errors.slice(said)) io.stderr.write(`entente: ${printable(message)}\n`);
    said = errors.length;
  };
  return {
    refused: (error) => errors.push(error),
    say,
    conclude: () => {
      say();
      if (errors.length === 0) return;
      const count = errors.length === 1 ? '1 document' : `${errors.length} documents`;
      throw new EntenteError(
        'input',
        'not all could be read',
        `${count} left out`,
        'the lines above say why',
      );
    },
  };
}
