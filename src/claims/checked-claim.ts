import type { Conversion, Interval, Side } from '../cohesion/index.ts';
import type { Claim } from './claim.ts';

export type Verdict = 'supported' | 'contradicted' | 'mixed' | 'not-enough-evidence' | 'not-checkable';

/** A statement on which a verdict rests, by its span. */
export interface ClaimEvidence {
  /** Id of the statement. */
  readonly statement: string;
  /** Id of the document that holds it. */
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** Where an actor stands on the date asked about. */
export interface ActorPosition {
  readonly actor: string;
  readonly side: Side;
  /** ISO date on which it was last stated. */
  readonly date: string;
  /** Persons who speak for the actor were last on opposite sides. */
  readonly speakersDiffer: boolean;
}

export interface SideFigures {
  readonly kind: 'side';
  readonly date: string;
  readonly carry: number;
  readonly positions: readonly ActorPosition[];
  /** Ids of actors of the claim whose position is not known. */
  readonly unknown: readonly string[];
}

export interface CountFigures {
  readonly kind: 'count';
  readonly date: string;
  readonly carry: number;
  /** How many the quantity is taken of: the members, or those whose position is known. */
  readonly of: number;
  readonly members: number;
  readonly known: number;
  readonly pro: number;
  readonly contra: number;
  readonly ambivalent: number;
  /** How many are surely as the claim says. */
  readonly fitting: number;
  /** How many may or may not be, since their own speakers were last on opposite sides. */
  readonly uncertain: number;
  /** What the claim asks of that number. */
  readonly least: number | null;
  readonly most: number | null;
  readonly positions: readonly ActorPosition[];
}

/** Unity at one date. */
export interface TrendEnd {
  readonly date: string;
  readonly members: number;
  readonly known: number;
  readonly index: number | null;
  readonly interval: Interval | null;
  readonly pro: number;
  readonly contra: number;
  readonly ambivalent: number;
}

export interface TrendFigures {
  readonly kind: 'trend';
  readonly carry: number;
  readonly from: TrendEnd;
  readonly to: TrendEnd;
  /** `to.index - from.index`, and its parts. */
  readonly change: number | null;
  readonly conversion: number | null;
  readonly entry: number | null;
  readonly silence: number | null;
  /** Members known at both dates who changed sides. */
  readonly converted: readonly Conversion[];
  /** Ids of those of them for whom nobody spoke at both dates: another speaker may just have been heard. */
  readonly otherSpeakers: readonly string[];
}

export type Figures = SideFigures | CountFigures | TrendFigures;

/** What the evidence says of a claim. */
export interface Finding {
  readonly verdict: Verdict;
  /** One plain sentence, with the counts. */
  readonly reason: string;
  /** Null where nothing was computed. */
  readonly figures: Figures | null;
  /** In order of date. */
  readonly evidence: readonly ClaimEvidence[];
}

/** A claim and what the evidence says of it. */
export type CheckedClaim = Claim & Finding;
