import type { Rng } from '../../stats/index.ts';
import { type Assessment, assess, type SmpState } from './assessment.ts';
import { type Choice, choose } from './choose.ts';
import { plainDistance } from './distance.ts';
import type { SmpInput } from './input.ts';
import type { SmpOptions } from './options.ts';
import { type Proposals, propose } from './propose.ts';

/** A turn: what was proposed, what came of it, and where that leaves everybody. */
export interface Turn {
  readonly proposals: Proposals;
  /** By actor. */
  readonly choices: readonly Choice[];
  readonly state: SmpState;
  readonly assessment: Assessment;
}

/** Where everybody stands at first: ideals are the positions. */
export function firstState({ positions }: SmpInput): SmpState {
  return { positions: positions.slice(), ideals: positions.slice() };
}

/** The next turn, in small steps, for with many actors it takes long. Costs O(n³). */
export function* advance(
  input: SmpInput,
  state: SmpState,
  assessment: Assessment,
  options: SmpOptions,
  rng: Rng,
): Generator<void, Turn> {
  const proposals = yield* propose(input, state, assessment, options);
  const choices = yield* choose(input, state, assessment, proposals.bargains, options, rng);
  const positions = state.positions.slice();
  for (const [k, { bargain }] of choices.entries())
    if (bargain !== null)
      positions.set(
        bargain.initiator === k ? bargain.forInitiator : bargain.forReceiver,
        k * input.dimensions,
      );
  const next = { positions, ideals: adjusted(input, state.ideals, positions) };
  return { proposals, choices, state: next, assessment: yield* assess(input, next, options) };
}

/** How far all moved from one state to another, added up. */
export function movement({ actors, dimensions }: SmpInput, before: SmpState, after: SmpState): number {
  let sum = 0;
  for (let i = 0; i < actors; i += 1)
    sum += plainDistance(after.positions, i * dimensions, before.positions, i * dimensions, dimensions);
  return sum;
}

/** The ideals after a turn: drawn towards positions as the accommodation says. */
function adjusted(
  { actors, dimensions, accommodation }: SmpInput,
  ideals: Float64Array,
  positions: Float64Array,
): Float64Array {
  if (accommodation === null) return positions.slice();
  const next = new Float64Array(ideals.length);
  for (let i = 0; i < actors; i += 1) {
    let shares = 0;
    for (let j = 0; j < actors; j += 1) {
      const share = accommodation[i * actors + j]!;
      shares += share;
      for (let d = 0; d < dimensions; d += 1)
        next[i * dimensions + d]! += share * positions[j * dimensions + d]!;
    }
    const rest = 1 - Math.min(1, shares);
    for (let d = 0; d < dimensions; d += 1) next[i * dimensions + d]! += rest * ideals[i * dimensions + d]!;
  }
  return next;
}
