import type { AgreementChance } from './agreement-distribution.ts';
import type { Interval } from './agreement-interval.ts';
import type { FigureMeasures } from './series/figure-measures.ts';
import type { Side, SideCounts } from './side.ts';

/** A position as a result shows it: with its side, its date, and the statements it rests on. */
export interface StatedPosition {
  readonly actor: string;
  readonly issue: string;
  /** -1 (contra) to 1 (pro). */
  readonly stance: number;
  readonly side: Side;
  /** ISO date on which it was last stated. */
  readonly date: string;
  /** Ids of the statements. */
  readonly statements: readonly string[];
}

/**
 * How united the members are at one date. Every index comes with the number of members behind it and their positions.
 *
 * Over several issues the indices are means, weighted by the members known on each issue; `known` and `currentKnown`
 * count members with a position on any issue, the counts of sides count positions, and there are no intervals.
 */
export interface UnityFigures {
  /** The reference date: who is a member on it counts. */
  readonly date: string;
  /** How many members the alliance has on that date. */
  readonly members: number;
  /** Agreement index of those who spoke in the current month, period or window; null where nobody did. */
  readonly current: number | null;
  readonly currentKnown: number;
  readonly currentCounts: SideCounts;
  /** 95% bootstrap interval by actor. */
  readonly currentInterval: Interval | null;
  /** Agreement index of the last known positions, no older than the carry time; null where none is known. */
  readonly carried: number | null;
  /** How many members have a position behind `carried`. */
  readonly known: number;
  readonly carriedCounts: SideCounts;
  readonly carriedInterval: Interval | null;
  /** Where fewer than 8 are known: every value of `carried` in a resample, with its chance. Else null. */
  readonly carriedDistribution: readonly AgreementChance[] | null;
  /** Every measure of src/cohesion/measures, of those who spoke and of those whose position is known. */
  readonly measures: FigureMeasures;
  /** The positions behind `carried`. */
  readonly positions: readonly StatedPosition[];
  /** The positions behind `current`. */
  readonly currentPositions: readonly StatedPosition[];
}

/** Unity over one week or month, first and last day included; the reference date is the last. */
export interface UnityPeriod extends UnityFigures {
  readonly start: string;
  readonly end: string;
}

/** A member known at both dates who changed sides. */
export interface Conversion {
  readonly actor: string;
  readonly issue: string;
  readonly from: StatedPosition;
  readonly to: StatedPosition;
}

/** A member known only at the later date: it newly spoke, or it joined the alliance in between. */
export interface Entry {
  readonly actor: string;
  readonly issue: string;
  readonly reason: 'spoke' | 'joined';
  readonly to: StatedPosition;
}

/** A member known only at the earlier date: what it said is too old by now, or it left the alliance. */
export interface Silence {
  readonly actor: string;
  readonly issue: string;
  readonly reason: 'lapsed' | 'left';
  readonly from: StatedPosition;
}

/** The weight of an issue in the mean over issues, at both dates. */
export interface IssueWeight {
  readonly issue: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Why unity changed between two dates. The four amounts add up to `to.carried - from.carried`; they are null where either
 * is.
 */
export interface UnityChange {
  readonly from: UnityFigures;
  readonly to: UnityFigures;
  readonly conversion: { readonly amount: number | null; readonly members: readonly Conversion[] };
  readonly entry: { readonly amount: number | null; readonly members: readonly Entry[] };
  readonly silence: { readonly amount: number | null; readonly members: readonly Silence[] };
  readonly reweighting: { readonly amount: number | null; readonly weights: readonly IssueWeight[] };
}

/** Unity on one issue. */
export interface IssueUnity {
  readonly change: UnityChange;
  readonly series: readonly UnityPeriod[];
}

/** The answer to "how united are they, and is that changing?". */
export interface Unity extends IssueUnity {
  /** The issue, or null where several are taken together. */
  readonly issue: string | null;
  /** What to bear in mind when reading the figures of the change, in sentences. */
  readonly warnings: readonly string[];
  /** Where several issues are taken together: each of them by itself. */
  readonly issues?: Readonly<Record<string, IssueUnity>>;
}

/** What to measure; the dates are ISO. */
export interface UnityOptions {
  /** Null: the only issue of the table, or else all of them. */
  readonly issue: string | null;
  readonly from: string;
  readonly to: string;
  readonly by: 'week' | 'month' | 'year';
  /** How many days a position is carried; 90 is the command line's default. */
  readonly carry: number;
  /** `current` counts so many days up to the end of the month or period, instead of the month or period. */
  readonly window?: number | null;
}
