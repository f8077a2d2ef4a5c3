import type { BranchPoint, SequentialCheck } from '../../escalation/games/index.ts';

/** One equilibrium, or one point of a branch. */
export interface FoundProfile {
  /** By player, information set, action. */
  readonly profile: readonly number[];
  /** Of quantal responses: 0 is the principal branch. */
  readonly branch?: number;
  /** By player. */
  readonly payoffs: readonly number[];
}

/** What a method found, at one lambda where it has one. */
export interface FoundProfiles {
  readonly lambda?: number;
  readonly profiles: readonly FoundProfile[];
}

export type SolveMethod = 'backward' | 'pure' | 'qre' | 'limit';

/** A game solved: one result, or for quantal responses one by lambda. */
export interface Solution {
  readonly method: SolveMethod;
  readonly results: readonly FoundProfiles[];
  readonly bifurcations?: readonly BranchPoint[];
  readonly turns?: readonly number[];
  /** Of the limit of the principal branch. */
  readonly sequential?: SequentialCheck;
  /** Errors of probabilities are below this; 0 where they are exact. */
  readonly tolerance: number;
  /** Sentences on what the result is. */
  readonly notes: readonly string[];
}
