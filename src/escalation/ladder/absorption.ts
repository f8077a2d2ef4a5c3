import { solveLinear } from '../../stats/solve-linear.ts';
import { type Chain, reachable, stateWithoutEnd } from './chain.ts';

/** Where a chain ends, and when. */
export interface Absorption {
  /** By end: the chance that the chain ends there; they add up to 1. */
  readonly ends: readonly number[];
  /** Months until it ends, on average. */
  readonly months: number;
  /** By state: how many months it is there, on average. */
  readonly visits: Float64Array;
}

/**
 * The exact chances of the ends of a chain and its mean time, by the fundamental matrix: the row of (I - Q)^-1 that belongs to
 * the start, times R.
 *
 * Kemeny and Snell 1960, Finite Markov Chains, chapter 3. O(n³) in the states that can be reached.
 *
 * @returns null where the chain may go on for ever
 * @example absorption(gamblersRuin({ up: 0.4, down: 0.6, top: 8 }), 2) // start on 3 of 8: ends at the top with chance 0.0964...
 */
export function absorption(chain: Chain, start: number): Absorption | null {
  if (stateWithoutEnd(chain, start) !== null) return null;
  const states = reachable(chain, start);
  const place = new Map(states.map((state, i) => [state, i]));
  const n = states.length;
  const system = new Float64Array(n * n);
  for (const [i, state] of states.entries()) {
    // 1 - stay as the sum of what is left keeps small chances exact.
    for (let move = state * chain.width; move < (state + 1) * chain.width; move++) {
      const chance = chain.chance[move]!;
      const next = place.get(chain.target[move]!);
      system[i * n + i]! += chance;
      if (next !== undefined) system[next * n + i]! -= chance;
    }
  }
  const unit = new Float64Array(n);
  unit[place.get(start)!] = 1;
  const found = solveLinear(system, unit);
  if (found === null) return null;
  const visits = new Float64Array(chain.states);
  const ends = Array.from({ length: chain.ends }, () => 0);
  let months = 0;
  for (const [i, state] of states.entries()) {
    visits[state] = found[i]!;
    months += found[i]!;
    for (let move = state * chain.width; move < (state + 1) * chain.width; move++) {
      const end = chain.target[move]! - chain.states;
      if (end >= 0) ends[end]! += found[i]! * chain.chance[move]!;
    }
  }
  return { ends, months, visits };
}
