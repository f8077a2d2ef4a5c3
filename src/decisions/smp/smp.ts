import type { Rng } from '../../stats/index.ts';
import { advance, firstState, movement, type Turn } from './advance.ts';
import { type Assessment, assess, type SmpState } from './assessment.ts';
import type { SmpInput } from './input.ts';
import { type PositionChances, positionChances } from './last-election.ts';
import type { SmpOptions } from './options.ts';

/** Turns go on until all together move less than this share of the first move. */
const QUIET = 0.02;
/** Added to the first move, for where nobody moves. */
const LEAST_MOVE = 1e-4;

/** A run of the spatial model from the first state to the last. */
export interface SmpRun {
  readonly first: { readonly state: SmpState; readonly assessment: Assessment };
  readonly turns: readonly Turn[];
  /** Of the positions in the last state. */
  readonly last: PositionChances;
}

/**
 * Runs the spatial model of politics turn by turn: actors challenge whom they expect most of, bargains are proposed, and an
 * election among the bargains of each actor says whether and where it moves. Yields how many turns are done, often. Costs O(n³) a turn.
 *
 * The algorithm of KTAB (B. Wise, L. Lester and B. Efird, KAPSARC 2015), whose faults are corrected unless `faults` says that
 * they are kept; docs/differences-spatial-model.md lists them.
 */
export function* smpRun(input: SmpInput, options: SmpOptions, rng: Rng): Generator<number, SmpRun> {
  const turns: Turn[] = [];
  const start = firstState(input);
  const first = { state: start, assessment: yield* counting(assess(input, start, options), turns) };
  let before: { readonly state: SmpState; readonly assessment: Assessment } = first;
  let firstMove = 0;
  while (turns.length < options.maxTurns) {
    const steps = advance(input, before.state, before.assessment, options, rng);
    const turn = yield* counting(steps, turns);
    const move = movement(input, before.state, turn.state);
    turns.push(turn);
    if (turns.length === 1) firstMove = move;
    else if (move / (firstMove + LEAST_MOVE) < QUIET) break;
    before = turn;
  }
  const { state, assessment } = turns.at(-1)!;
  const last = yield* counting(positionChances(input, state, assessment, options), turns);
  return { first, turns, last };
}

/** Yields at every step how many turns are done. */
function* counting<T>(steps: Generator<void, T>, turns: readonly Turn[]): Generator<number, T> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield turns.length;
  }
}
