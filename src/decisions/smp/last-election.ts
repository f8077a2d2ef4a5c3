import type { Assessment, SmpState } from './assessment.ts';
import { coalitions } from './coalitions.ts';
import { plainDistance } from './distance.ts';
import { electionChances } from './election.ts';
import type { SmpInput } from './input.ts';
import type { SmpOptions } from './options.ts';
import { voteCode } from './vote.ts';

/** Positions nearer than this, on a scale from 0 to 1, are one. */
const SAME = 1e-3;

/** The chances of the positions held in a state. */
export interface PositionChances {
  /** By different position, the actors who hold it, in order. */
  readonly holders: readonly (readonly number[])[];
  /** By different position, adding up to 1. */
  readonly chances: Float64Array;
}

/**
 * In an election among the different positions held in a state, the chance of each. Whoever stands within a thousandth of the
 * scale of an actor before it, who is the first of its position, holds the same. In small steps; costs O(n³).
 */
export function* positionChances(
  input: SmpInput,
  { positions }: SmpState,
  { utilities }: Assessment,
  options: SmpOptions,
): Generator<void, PositionChances> {
  const { actors: n, dimensions, capability } = input;
  const holders: number[][] = [];
  for (let i = 0; i < n; i += 1) {
    const at = i * dimensions;
    const known = holders.find(
      ([j]) => plainDistance(positions, at, positions, j! * dimensions, dimensions) < SAME,
    );
    if (known === undefined) holders.push([i]);
    else known.push(i);
  }
  const worth = new Float64Array(holders.length * n);
  for (const [option, [j]] of holders.entries())
    worth.set(utilities.subarray(j! * n, (j! + 1) * n), option * n);
  const code = voteCode(options.votingRule, options.faults);
  const strengths = yield* coalitions(worth, capability, holders.length, code);
  const chances = electionChances(strengths, holders.length, options.pceModel, options.victoryProbModel);
  return { holders, chances };
}
