import type { Conversion, Interval, Side } from '../cohesion/index.ts';
import type { Claim } from './claim.ts';
import type { ClaimReviewed } from './reviews/claim-reviewed.ts';

export type Verdict = 'supported' | 'contradicted' | 'mixed' | 'not-enough-evidence' | 'not-checkable';

/** A statement or a deed on which a verdict rests, by its span. */
export interface ClaimEvidence {
  /** Id of the statement, or of the deed. */
  readonly statement: string;
  /** Whether it is a deed; left out for statements. */
  readonly deed?: true;
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

export interface LevelFigures extends TrendEnd {
  readonly kind: 'level';
  readonly carry: number;
}

/** Where one speaker of an actor stands. */
export interface SpeakerPosition {
  readonly speaker: string | null;
  readonly side: Side;
  readonly date: string;
}

export interface DivisionFigures {
  readonly kind: 'division';
  readonly date: string;
  readonly carry: number;
  /** Those who spoke for each actor of the claim; of persons named in it only these. */
  readonly actors: readonly { readonly actor: string; readonly speakers: readonly SpeakerPosition[] }[];
}

/** Who speaks, and how many of those spoken for are on the same side. */
export interface SpokespersonFigures {
  readonly kind: 'spokesperson';
  readonly date: string;
  readonly carry: number;
  readonly voices: readonly SpokespersonVoice[];
  /** The last known positions of the members spoken for; empty where the claim is about one member. */
  readonly positions: readonly ActorPosition[];
  /** The other persons of the member spoken for; empty where the claim is about an alliance. */
  readonly speakers: readonly SpeakerPosition[];
}

/** One who is said to speak for others. */
export interface SpokespersonVoice {
  readonly actor: string;
  /** The person, as the evidence names them; null where the actor's position counts. */
  readonly person: string | null;
  /** Null where not known, and where those who speak for the actor are on opposite sides. */
  readonly side: Side | null;
  /** Of those spoken for: how many there are (null for persons: nobody knows how many), known, on that side, not on it. */
  readonly of: number | null;
  readonly known: number;
  readonly with: number;
  readonly without: number;
  readonly share: number | null;
}

export interface ExclusivityFigures {
  readonly kind: 'exclusivity';
  readonly date: string;
  readonly carry: number;
  readonly members: number;
  readonly known: number;
  /** The side that the named are alone on, or off; null where it is not known. */
  readonly side: Side | null;
  /** Ids of the named who surely are as claimed; of the others who surely are so too, and of those who may be. */
  readonly fitting: readonly string[];
  readonly others: readonly string[];
  readonly uncertain: readonly string[];
  readonly positions: readonly ActorPosition[];
}

export interface ChangeFigures {
  readonly kind: 'change';
  readonly date: string;
  readonly since: string;
  readonly moves: readonly {
    readonly actor: string;
    readonly before: ActorPosition | null;
    readonly now: ActorPosition | null;
  }[];
}

export interface WordsDeedsFigures {
  readonly kind: 'words-deeds';
  readonly date: string;
  readonly carry: number;
  /** The first day on which a deed counts. */
  readonly since: string;
  readonly actors: readonly {
    readonly actor: string;
    readonly words: ActorPosition | null;
    readonly deeds: { readonly count: number; readonly stance: number; readonly side: Side } | null;
  }[];
  /** How many other actors have deeds on record, and the side on which they acted on the whole. */
  readonly others: number;
  readonly othersSide: Side;
}

/** What one actor did, in one unit. */
export interface ActorAmount {
  readonly actor: string;
  /** In single units: euros, tanks. */
  readonly amount: number;
  readonly deeds: number;
  /** 1 is the largest; those with as much share a rank. */
  readonly rank: number;
}

export interface MagnitudeFigures {
  readonly kind: 'magnitude';
  /** ISO dates of the deeds that count; null for no beginning. */
  readonly from: string | null;
  readonly date: string;
  readonly unit: string | null;
  /** Of those the claim is about or compares; of a rank or a share all, the largest first. */
  readonly amounts: readonly ActorAmount[];
  /** Of all actors with deeds in the unit, and how many they are. */
  readonly total: number;
  readonly actors: number;
  /** Those the claim is about, as a share of the total; null where there is none. */
  readonly share: number | null;
}

export interface SequenceFigures {
  readonly kind: 'sequence';
  readonly date: string;
  readonly side: 'pro' | 'contra';
  /** The first date of each on the side; null where never. */
  readonly firsts: readonly { readonly actor: string; readonly date: string | null }[];
}

export interface PredictionFigures {
  readonly kind: 'prediction';
  /** `headline` forecasts what is decided, from -1 (contra) to 1 (pro); `escalation` the chance of an end, 0 to 1. */
  readonly model: 'headline' | 'escalation';
  readonly date: string;
  readonly outcome: number;
  /** Null for a chance, which is exact at the values of its scenario. */
  readonly interval: Interval | null;
  /** How often the interval is to hold the outcome; null without one. */
  readonly level: number | null;
  /** Members whose positions the forecast is made from, of how many; null for a scenario. */
  readonly known: number | null;
  readonly members: number | null;
  /** One plain sentence: how the model did on decided cases, or what its figures are conditional on. */
  readonly record: string;
}

export type Figures =
  | SideFigures
  | CountFigures
  | TrendFigures
  | LevelFigures
  | ExclusivityFigures
  | SpokespersonFigures
  | DivisionFigures
  | ChangeFigures
  | WordsDeedsFigures
  | MagnitudeFigures
  | SequenceFigures
  | PredictionFigures;

/** What the evidence says of a claim. */
export interface Finding {
  readonly verdict: Verdict;
  /** One plain sentence, with the counts. */
  readonly reason: string;
  /** Null where nothing was computed. */
  readonly figures: Figures | null;
  /** In order of date. */
  readonly evidence: readonly ClaimEvidence[];
  /** ISO dates of the first and the last day that was counted; null where nothing was. */
  readonly period: { readonly from: string; readonly to: string } | null;
  /** Of how many actors asked about something is known; null where nobody was counted. */
  readonly coverage: { readonly known: number; readonly of: number } | null;
  /** Ids of at most three statements or deeds each that speak most for and most against the claim, the strongest first. */
  readonly strongest: { readonly for: readonly string[]; readonly against: readonly string[] };
  /** One plain sentence: what new evidence would give another verdict; null where none could. */
  readonly wouldChange: string | null;
}

/** What persons say of a claim, beside the machine's finding, which it leaves as it is. */
interface Reviewable {
  readonly review?: ClaimReviewed;
}

/** A claim and what the evidence says of it. */
export type CheckedClaim = Claim & Finding & Reviewable;
