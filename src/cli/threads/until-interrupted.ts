import { EntenteError } from '../../error.ts';

/**
 * Runs long work that Ctrl-C ends in order: the first one ends it through the signal, a second one the program at once.
 *
 * @throws EntenteError `cancelled` where the work was ended; else what it throws
 * @example await untilInterrupted('simulating', (signal) => collect(runRanges({ ...draws, signal })))
 */
export async function untilInterrupted<T>(
  what: string,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const interrupt = (): void =>
    controller.abort(new EntenteError('input', 'cancelled', what, 'nothing was written; run it again'));
  process.once('SIGINT', interrupt);
  try {
    return await work(controller.signal);
  } finally {
    process.off('SIGINT', interrupt);
  }
}
