import { absorption } from './absorption.ts';
import { type Climb, course } from './course.ts';

/** How it ends however long it takes. */
export interface Eventual {
  /** By end (`ENDS`); they add up to 1. */
  readonly ends: readonly number[];
  /** Months until it ends, on average. */
  readonly months: number;
}

/** What may be left open where months are followed one by one. */
const OPEN = 1e-12;
/** Months times states: beyond that memory would be short. */
const MOST = 2e7;

/**
 * The chances of the ends however long it takes, and the mean time until then: by the fundamental matrix for one ladder on
 * which nothing changes, else month by month until less than 1e-12 is open. O(n³) in the states, or O(months states moves).
 *
 * @returns null where a ladder may go on for ever, or is so slow that its months are too many to follow
 * @example eventual(climbs)?.ends[1] // the chance that it ends in war
 */
export function eventual(climbs: readonly Climb[]): Eventual | null {
  const [only, ...more] = climbs;
  if (only !== undefined && more.length === 0 && only.stretches.length === 1)
    return absorption(only.stretches[0]!.chain, only.start);
  const states = climbs.reduce((sum, { stretches }) => sum + stretches[0]!.chain.states, 0);
  for (let months = 512; months * states <= MOST; months *= 2) {
    const { ends, open } = course(climbs, months, false);
    if (open.at(-1)! < OPEN) return { ends: ends.at(-1)!, months: open.reduce((sum, each) => sum + each, 0) };
  }
  return null;
}
