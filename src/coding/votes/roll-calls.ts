/** Of an actor that was absent, did not take part, or was no member: no vote is no position. */
export const NO_VOTE = 2;

/** Votes as a table of one byte a cell: what each of `actors` did in each roll call. */
export interface RollCalls {
  /** Ids of roll calls, as the table has them, in its order. */
  readonly ids: readonly string[];
  /** Day number of each roll call (src/stats/calendar.ts). */
  readonly day: Int32Array;
  /** What each is about, where the table says so; else null. */
  readonly issues: readonly (string | null)[];
  /** Ids of actors; those that the registry does not know by their name in the table. */
  readonly actors: readonly string[];
  /** 1 pro, 0 ambivalent (abstained), -1 contra, `NO_VOTE`: roll call `i` and actor `a` at `i * actors.length + a`. */
  readonly votes: Int8Array;
  /** From where to where each cell of `votes` stands in the text of the table: `bounds[2 * cell]`, `bounds[2 * cell + 1]`; null unless asked for. */
  readonly bounds: Int32Array | null;
  /** Names of the table that the registry does not know, in order. */
  readonly unknown: readonly string[];
  /** What was put right or left out, a sentence each. */
  readonly notes: readonly string[];
}

/** How many votes there are: cells that hold one. O(cells). */
export function countVotes({ votes }: Pick<RollCalls, 'votes'>): number {
  let count = 0;
  for (let cell = 0; cell < votes.length; cell++) if (votes[cell] !== NO_VOTE) count += 1;
  return count;
}
