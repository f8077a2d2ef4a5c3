import type { StemmedWord } from './words.ts';

/** What the reading of a clause may ask of the text. */
export interface Surroundings {
  readonly words: readonly StemmedWord[];
  /** Word -> its number within its clause. */
  readonly at: Int32Array;
  readonly done: 1 | -1;
  /** The clause before is about the issue, so that what somebody "will do" here is too. */
  readonly carried: boolean;
}

/** Words that may stand between a word and what it governs. */
export const REACH = 6;
/** Words that may stand between the issue and what is said of it. */
export const FAR = 9;
/** More words than this do not govern each other; so the cost stays linear. */
export const MOST = 24;
