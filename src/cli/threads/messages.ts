import { EntenteError, type ErrorKind } from '../../error.ts';

/** A job on its way to a thread. */
export interface Task<Job> {
  readonly number: number;
  readonly job: Job;
}

/** What a thread sends back. */
export type Answer<Result> =
  | { readonly number: number; readonly result: Result }
  | { readonly number: number; readonly error: SentError };

/** An error as it crosses from thread to thread, where classes are lost. */
export interface SentError {
  readonly message: string;
  readonly stack: string | undefined;
  /** What makes it an `EntenteError`; null for a defect. */
  readonly entente: {
    readonly kind: ErrorKind;
    readonly what: string;
    readonly value: string;
    readonly advice: string;
  } | null;
}

/** @example errorFrom(sentError(new EntenteError('input', 'too large', 'a.txt', 'split it'))).message // 'too large: a.txt — split it' */
export function sentError(error: unknown): SentError {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  if (!(error instanceof EntenteError)) return { message, stack, entente: null };
  const { kind, what, value, advice } = error;
  return { message, stack, entente: { kind, what, value, advice } };
}

/** The error that was sent, with the stack of the thread that it comes from. */
export function errorFrom({ message, stack, entente }: SentError): Error {
  const error =
    entente === null
      ? new Error(message)
      : new EntenteError(entente.kind, entente.what, entente.value, entente.advice);
  if (stack !== undefined) error.stack = stack;
  return error;
}
