/** What went wrong, as the command line (exit codes) and the API (problem+json) sort it. */
export type ErrorKind = 'input' | 'not-found' | 'conflict' | 'forbidden' | 'usage';

/**
 * The one family of errors that a user is meant to read: `<what>: <the value> — <what to do>`.
 * Anything else that is thrown is a defect of Entente.
 *
 * @example
 * throw new EntenteError('input', 'unknown issue', 'troop', 'the table has: arms, troops');
 * // message: "unknown issue: troop — the table has: arms, troops"
 */
export class EntenteError extends Error {
  readonly kind: ErrorKind;
  readonly what: string;
  readonly value: string;
  readonly advice: string;

  constructor(kind: ErrorKind, what: string, value: string, advice: string, options?: ErrorOptions) {
    super(oneLine(`${what}: ${value} — ${advice}`), options);
    this.name = 'EntenteError';
    this.kind = kind;
    this.what = what;
    this.value = value;
    this.advice = advice;
  }
}

/** Control characters and line breaks of hostile values must not reach a terminal. */
function oneLine(message: string): string {
  // oxlint-disable-next-line no-control-regex
  return message.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ');
}
