import type { Assessment, SmpState } from './assessment.ts';
import { type Bargain, between, meet } from './bargain.ts';
import { chanceToPrevail, emptyView, fillView, gainOf } from './challenge.ts';
import type { SmpInput } from './input.ts';
import type { SmpOptions } from './options.ts';

/** Gains below this are not worth a challenge. */
const WORTH = 1e-5;

/** The challenge that an actor makes in a turn. */
export interface Challenge {
  readonly actor: number;
  readonly target: number;
  /** Chance that the actor prevails and what it expects to gain, in its own view. */
  readonly chance: number;
  readonly gain: number;
}

/** What is on the table in a turn. */
export interface Proposals {
  readonly challenges: readonly Challenge[];
  /** By challenge, in order, the bargains that come of it. */
  readonly bargains: readonly Bargain[];
}

/**
 * Whom each actor challenges, the one against whom it expects most (the first of them in order where two are equal), and the
 * bargains proposed. Yields before each actor. Costs O(n³): each of n actors looks at n targets, and n third parties at each.
 */
export function* propose(
  input: SmpInput,
  { positions }: SmpState,
  assessment: Assessment,
  options: SmpOptions,
): Generator<void, Proposals> {
  const n = input.actors;
  const challenges: Challenge[] = [];
  const view = emptyView(n);
  for (let i = 0; i < n; i += 1) {
    yield;
    fillView(view, i, assessment, options);
    let best: Challenge | null = null;
    for (let j = 0; j < n; j += 1) {
      if (j === i) continue;
      const chance = chanceToPrevail(view, input, i, j, options);
      const gain = gainOf(view, input, i, i, j, chance);
      if (gain > WORTH && gain > (best?.gain ?? 0)) best = { actor: i, target: j, chance, gain };
    }
    if (best !== null) challenges.push(best);
  }
  const bargains = challenges.flatMap((challenge) => {
    const { actor: i, target: j, chance } = challenge;
    const ownView = meet(input, positions, i, j, chance, 1 - chance, options);
    if (options.bargnModel === 'InitOnlyInterp') return [ownView];
    const other = chanceForReceiver(input, assessment, i, j, options);
    const otherView = meet(input, positions, i, j, other, 1 - other, options);
    if (options.bargnModel === 'InitRcvrInterp') return [ownView, otherView];
    return [between(ownView, input.weight[i]!, otherView, weightOfReceiver(input, i, j, options))];
  });
  return { challenges, bargains };
}

/**
 * The chance that `i` prevails over `j` in the view of `j`. KTAB takes what `j` thinks that `i` gains for it.
 */
function chanceForReceiver(
  input: SmpInput,
  assessment: Assessment,
  i: number,
  j: number,
  options: SmpOptions,
): number {
  const view = emptyView(input.actors);
  fillView(view, j, assessment, options);
  const chance = chanceToPrevail(view, input, i, j, options);
  return options.faults === 'corrected' ? chance : gainOf(view, input, i, i, j, chance);
}

/** How much the view of the receiver counts in a mean of both. KTAB takes the capability of the initiator for it. */
function weightOfReceiver(
  { weight, capability, attention }: SmpInput,
  i: number,
  j: number,
  { faults }: SmpOptions,
): number {
  return faults === 'corrected' ? weight[j]! : capability[i]! * attention[j]!;
}
