import type { RivalWar, StagePayoffs } from '../stage/index.ts';
import type { Opportunity } from './opportunities.ts';

/** A member that may act alone, with what it has at stake. */
export interface LadderMember {
  readonly name: string;
  /** x: the rung it would have, counted as the rungs are, from 0; it need not be a whole one. */
  readonly ideal: number;
  readonly memberGain: number;
  readonly abandonment: number;
  readonly memberWar: number;
}

/**
 * How the alliance comes to its belief that the rival will stand firm at the next rung.
 *
 * `rising`: it grows with the rung, 1 - (1 - start) exp(-growth rung). `redLine`: Bayes' rule on a line that exists with
 * chance `prior` and lies at each rung alike; whatever the line, the rival stands firm with chance `base`.
 */
export type Beliefs =
  | { readonly kind: 'rising'; readonly start: number; readonly growth: number }
  | { readonly kind: 'redLine'; readonly prior: number; readonly base: number };

/** One side that climbs while the other answers, over a stretch of time in which nothing else changes. */
export interface Ladder {
  /** Names, the lowest first: at least one. */
  readonly rungs: readonly string[];
  /** The rung at the start, from 0. */
  readonly start: number;
  readonly members: readonly LadderMember[];
  /** Of the alliance and the rival; each member has its own beside. */
  readonly payoffs: Omit<StagePayoffs, 'memberGain' | 'abandonment' | 'memberWar'>;
  /** What a war costs the two types of rival, where somebody says. */
  readonly rivalWar?: RivalWar | undefined;
  readonly beliefs: Beliefs;
  readonly opportunity: Opportunity;
  /** m; null: whatever rung the ladder has reached counts as agreed. */
  readonly agreed: number | null;
  /** mu_S: the chance of a settlement in a month without an incident. */
  readonly settlement: number;
  /** mu_D: the chance of one rung down in a month without incident or settlement. */
  readonly deescalation: number;
  /** nu_k by rung: the chance that a war which begins there goes nuclear. Nobody knows it: a slider, on which all is conditional. */
  readonly nuclear: readonly number[];
}

/** How a ladder ends, by number; where the horizon comes first it has not ended. */
export const ENDS = ['settlement', 'war', 'nuclear'] as const;
export type End = (typeof ENDS)[number];
