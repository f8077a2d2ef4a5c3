import type { DecisionActor } from '../decision.ts';

/**
 * What a run of the challenge model works on: vectors by actor, and matrices `[i * n + j]`. One arena serves any number of runs
 * with as many actors, one after the other, and nothing is allocated on the way.
 */
export interface Arena {
  readonly n: number;
  /** What an actor can bring to bear: capability times salience. */
  readonly weights: Float64Array;
  readonly salience: Float64Array;
  readonly positions: Float64Array;
  /** Where actors stand after the round. */
  readonly next: Float64Array;
  /** What the others expect of challenging each, summed. */
  readonly security: Float64Array;
  /** Risk exponents: 0.5 (takes risks) to 2 (avoids them). */
  readonly exponents: Float64Array;
  /** `[i * n + j]`: logarithms of the distance as a share of the range, and of the halves 0.5 - and + half of it. */
  readonly logs: { readonly distance: Float64Array; readonly near: Float64Array; readonly far: Float64Array };
  /** `[i * n + k]`: the weighted distance of voter k to the position of i. */
  readonly votes: Float64Array;
  /** `[i * n + j]`: chance that the position of i beats that of j. */
  readonly chances: Float64Array;
  /** `[i * n + j]`: what i expects of challenging j. */
  readonly gains: Float64Array;
  /** `[i * n + j]`: what j expects of challenging i, as i sees it. */
  readonly threats: Float64Array;
  /** By actor the kind of offer taken: an index of `offerKinds`, -1 for none. */
  readonly kinds: Int8Array;
  /** By actor who made it. */
  readonly sources: Int32Array;
  /** Indexes of the actors by position. */
  readonly order: Int32Array;
  /** Range and median of the positions in the last round played, and what distances were divided by. */
  median: number;
  range: number;
  /** Range of the positions at the start. */
  firstRange: number;
}

/** Kinds of offers, in the order in which an actor takes them. */
export const offerKinds = ['conflict', 'compromise', 'capitulation'] as const;

/** @example makeArena(10).gains.length // 100 */
export function makeArena(n: number): Arena {
  const vector = () => new Float64Array(n);
  const matrix = () => new Float64Array(n * n);
  return {
    n,
    weights: vector(),
    salience: vector(),
    positions: vector(),
    next: vector(),
    security: vector(),
    exponents: vector(),
    logs: { distance: matrix(), near: matrix(), far: matrix() },
    votes: matrix(),
    chances: matrix(),
    gains: matrix(),
    threats: matrix(),
    kinds: new Int8Array(n),
    sources: new Int32Array(n),
    order: new Int32Array(n),
    median: 0,
    range: 0,
    firstRange: 0,
  };
}

/** Puts actors into an arena: capability at least 0, salience 0 to 1, position on any scale, each at `[from + i]`. */
export function enter(
  arena: Arena,
  capability: ArrayLike<number>,
  salience: ArrayLike<number>,
  positions: ArrayLike<number>,
  from = 0,
): void {
  for (let i = 0; i < arena.n; i++) {
    const s = salience[from + i]!;
    arena.salience[i] = s;
    arena.weights[i] = capability[from + i]! * s;
    arena.positions[i] = positions[from + i]!;
  }
  arena.firstRange = rangeOf(arena.positions);
}

/** Puts the actors of a decision into an arena, on one of its issues. */
export function enterActors(arena: Arena, actors: readonly DecisionActor[], dimension: number): void {
  for (let i = 0; i < arena.n; i++) {
    const { capability, salience, position } = actors[i]!;
    arena.salience[i] = salience[dimension]!;
    arena.weights[i] = capability * salience[dimension]!;
    arena.positions[i] = position[dimension]!;
  }
  arena.firstRange = rangeOf(arena.positions);
}

export function rangeOf(positions: Float64Array): number {
  let low = Infinity;
  let high = -Infinity;
  for (let i = 0; i < positions.length; i++) {
    const x = positions[i]!;
    if (x < low) low = x;
    if (x > high) high = x;
  }
  return high > low ? high - low : 0;
}
