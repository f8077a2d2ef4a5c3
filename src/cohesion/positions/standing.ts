import type { Side } from '../side.ts';

/** Where an actor stands on an issue on a date, by a rule, and what that rests on. */
export interface Standing {
  readonly actor: string;
  readonly issue: string;
  /** -1 (contra) to 1 (pro). */
  readonly stance: number;
  readonly side: Side;
  /** Day number (src/stats/calendar.ts) of the newest statement that counts, and how many days before the date it was. */
  readonly day: number;
  readonly age: number;
  /** Shares of the weight on each side; they add up to 1. A mean of pro and contra is told from ambivalence here. */
  readonly shares: { readonly pro: number; readonly contra: number; readonly ambivalent: number };
  /** Weighted standard deviation of the stances, 0 (all the same) to 1 (half pro, half contra). */
  readonly spread: number;
  /**
   * How many statements it is worth: the sum of their weights, where a speaker counts once a day, however often what it said
   * was reported.
   */
  readonly weight: number;
  /** Rows of the table that count, oldest first. */
  readonly rows: Int32Array;
}
