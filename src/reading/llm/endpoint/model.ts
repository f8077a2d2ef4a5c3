import type { Answer } from '../../../documents/network/fetch-source.ts';
import type { Rng } from '../../../stats/rng.ts';

/** Which model is asked, and how patiently. */
export interface ModelSettings {
  /** As `checkedEndpoint` gives it. */
  readonly endpoint: URL;
  readonly model: string;
  /** Sent to the endpoint alone, in the header `authorization`; null where it needs none. */
  readonly key: string | null;
  /** Milliseconds that one request may take, its answer read to the end. */
  readonly timeout: number;
  /** Milliseconds that all requests for one document may take. */
  readonly deadline: number;
  /** Requests at a time, for all documents together. */
  readonly parallel: number;
  /** How often a request is tried again. */
  readonly retries: number;
}

/** What the machine gives: tests give something else. */
export interface ModelServices {
  /** The standard one: it must not follow redirects where it is told not to. */
  readonly fetch: (
    address: string,
    options: {
      readonly method: 'POST';
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string;
      readonly redirect: 'manual';
      readonly signal: AbortSignal;
    },
  ) => Promise<Answer>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Ends after so many milliseconds, or throws at once where the signal says stop. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** A signal that says stop after so many milliseconds. */
  readonly timeout: (milliseconds: number) => AbortSignal;
  readonly rng: Rng;
  /** Answers kept from before; null: each is asked for again. */
  readonly cache: AnswerCache | null;
}

/** Keeps answers from run to run. What goes wrong with it must stay within it: an answer that is not kept is asked for again. */
export interface AnswerCache {
  /** @param key 64 hexadecimal digits */
  readonly get: (key: string) => Promise<string | null>;
  readonly put: (key: string, answer: string) => Promise<void>;
}
