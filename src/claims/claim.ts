import type { Side } from '../cohesion/index.ts';
import type { Voice } from '../coding/statement.ts';
import type { Span } from '../documents/span.ts';
import type { Quantity } from './quantity.ts';
import type { TimeFrame } from './find/time/time-frame.ts';
import type { Bound } from './words/quantity-words.ts';

/** The two sides that a claim can put somebody on. */
export type ClaimedSide = Exclude<Side, 'ambivalent'>;

interface ClaimBase extends Span {
  readonly voice: Voice;
  /**
   * Ids: whom the claim is about (those it puts beside them, speaks for, or counts among, last); of kinds that are about
   * a whole alliance the alliance, if the text names one.
   */
  readonly actors: readonly string[];
  /** Id of the issue, or null where neither the claim nor what stands before it says which. */
  readonly issue: string | null;
  /**
   * Where the issue was found: in the claim, before it in the paragraph, or it is what the document is mostly about; `deeds`
   * where only the deeds on record in its unit tell it.
   */
  readonly issueFrom: 'claim' | 'paragraph' | 'document' | 'deeds' | null;
  readonly time: TimeFrame;
  /** Why no evidence could decide it: it speaks of the future, of a motive, asks, and so on. Null where it can be checked. */
  readonly uncheckable: string | null;
  /** The model and the version of its prompt, of a claim that a language model proposed: `llm gpt-9 claims-1`. */
  readonly proposedBy?: string;
}

/** Where unity is said to go: `not-falling` is "consensus has held", `not-rising` "disagreement persists". */
export type Direction = 'rising' | 'falling' | 'not-rising' | 'not-falling';

/** "Disagreement within NATO over troops is growing." */
export interface TrendClaim extends ClaimBase {
  readonly kind: 'trend';
  readonly direction: Direction;
}

/** "Germany and Italy are against sending troops", "Hungary sides with France". */
export interface SideClaim extends ClaimBase {
  readonly kind: 'side';
  /** Ids of those the claim says something about. */
  readonly subjects: readonly string[];
  /** The persons of whom it is said, where it is persons: each one's own last word counts. */
  readonly persons?: readonly SidedPerson[];
  /** The side they are said to be on, or null where they are only compared with `partners`. */
  readonly side: ClaimedSide | null;
  /** Ids of those beside whom (or, negated, against whom) they are said to stand; with a `side`, whom they joined on it. */
  readonly partners: readonly string[];
  readonly negated: boolean;
}

/** "Most members are against it", "all but two members are". */
export interface CountClaim extends ClaimBase {
  readonly kind: 'count';
  readonly side: ClaimedSide;
  /** "are not against": those are counted who are not on the side. */
  readonly negated: boolean;
  readonly quantity: Quantity;
}

/** "NATO is united", "the allies are deeply divided over troops". */
export interface LevelClaim extends ClaimBase {
  readonly kind: 'level';
  readonly united: boolean;
  /** `whole` is "unanimous", "one voice"; `deep` is "deeply divided", "split down the middle". */
  readonly degree: 'plain' | 'whole' | 'deep';
  /** "United against it": the side on which they are said to be; null where the claim does not say. */
  readonly side: ClaimedSide | null;
  readonly negated: boolean;
}

/** "France is the only one for it", "all but Hungary are", "Hungary is the lone holdout". */
export interface ExclusivityClaim extends ClaimBase {
  readonly kind: 'exclusivity';
  /** Id of the alliance among whose members they are the only ones; null where the text names none. */
  readonly alliance: string | null;
  /** The side that nobody but `named` is on; null where the claim only says that they are alone: then theirs, whichever that is. */
  readonly side: ClaimedSide | null;
  /** "All but Hungary are for it": the named are the only ones who are not on `side`. */
  readonly outside: boolean;
  readonly named: readonly string[];
  /** "Is not alone in backing it": they are on the side, and somebody else is too. */
  readonly negated: boolean;
}

/** A person as a claim names them: by name, by office, or by both. */
export interface NamedPerson {
  readonly name: string | null;
  readonly office: string | null;
}

/** A person whose side is known. */
export interface SidedPerson extends NamedPerson {
  /** Id of the actor for whom the person speaks. */
  readonly actor: string;
}

/** "France speaks for the alliance", "he spoke for himself only" (negated: not for his own side). */
export interface SpokespersonClaim extends ClaimBase {
  readonly kind: 'spokesperson';
  /** Ids of the actors that speak, or, where a person speaks, whose side that person is of. */
  readonly speakers: readonly string[];
  /** The person who speaks; null where the actors themselves do. */
  readonly person: NamedPerson | null;
  /** Id of the alliance or actor spoken for; one of `speakers` where a person speaks for their own side. */
  readonly speaksFor: string;
  /** How many of the alliance it is, where the claim says so: "the view of most allies". */
  readonly quantity: Quantity | null;
  readonly negated: boolean;
}

/** "Germany is split over it", "Rome speaks with one voice" (not divided). */
export interface DivisionClaim extends ClaimBase {
  readonly kind: 'division';
  readonly subjects: readonly string[];
  /** Those who are said to contradict each other; empty where it is said of all who speak for the subjects. */
  readonly persons: readonly NamedPerson[];
  readonly divided: boolean;
}

/** "Sweden has dropped its objection", "Italy has not moved" (negated). */
export interface ChangeClaim extends ClaimBase {
  readonly kind: 'change';
  readonly subjects: readonly string[];
  /** How many of the alliance have moved, where nobody is named. */
  readonly quantity: Quantity | null;
  /** The side left and the side gone to; null where the claim does not say. */
  readonly left: ClaimedSide | null;
  readonly gone: ClaimedSide | null;
  /** "Has softened": a move towards the middle is enough, and no side need be left. */
  readonly part: boolean;
  readonly negated: boolean;
}

/** "helps in words and not in deeds", "its deeds match its words". */
export interface WordsDeedsClaim extends ClaimBase {
  readonly kind: 'words-deeds';
  readonly subjects: readonly string[];
  /** Whether deeds are said to follow words. */
  readonly match: boolean;
  /** The side that the words are said to be on; null where the claim does not say. */
  readonly side: ClaimedSide | null;
}

/** What a claim says of the size of deeds. */
export type Measure =
  /** In single units: 1e10 for "10 billion euros". */
  | { readonly kind: 'amount'; readonly amount: number; readonly bound: Bound }
  /** "has sent nothing". */
  | { readonly kind: 'none' }
  /** Of what all together did; 0 to 1. */
  | { readonly kind: 'share'; readonly share: number; readonly bound: Bound }
  /** 1 is the largest; `from: 'least'` counts from the smallest. `behind`: ids of those said to be before it ("second only to"). */
  | {
      readonly kind: 'rank';
      readonly rank: number;
      readonly from: 'most' | 'least';
      readonly behind: readonly string[];
    }
  /** `factor` times as much as each of `than`, or as all of them `together`; without ids: as all others. */
  | {
      readonly kind: 'comparison';
      readonly than: readonly string[];
      readonly together: boolean;
      readonly factor: number;
      readonly bound: Bound;
    };

/** "Germany has given 10 billion euros", "is the largest donor", "gave more than France". */
export interface MagnitudeClaim extends ClaimBase {
  readonly kind: 'magnitude';
  readonly subjects: readonly string[];
  readonly measure: Measure;
  /** In what: `EUR`, `tank`; `money` or `things` where it only says so much; null where it says nothing ("the largest donor"). */
  readonly unit: string | null;
  /** By what the amounts are to be divided, where the claim says so. */
  readonly per: 'head' | 'GDP' | null;
  /** It speaks of what was promised, not of what was done. */
  readonly pledged: boolean;
  /** Id of the alliance among whose members it ranks; null: among all. */
  readonly among: string | null;
  /** ISO dates between which the deeds are counted, where the claim names them. */
  readonly during: { readonly from: string | null; readonly to: string } | null;
  readonly negated: boolean;
}

/** "Sweden came out for it after France", "France was the first to back it". */
export interface SequenceClaim extends ClaimBase {
  readonly kind: 'sequence';
  /** The side they came to; null ("followed France on troops") is that of the earlier. */
  readonly side: ClaimedSide | null;
  readonly earlier: readonly string[];
  /** Id of the alliance among whose members they are said to be the first, where nobody is named as later. */
  readonly among: string | null;
  /** Those who followed; empty where the earlier are said to be the first of all. Where `earlier` is empty they are the last. */
  readonly later: readonly string[];
  readonly negated: boolean;
}

/** "The alliance will send troops", "this will end in war". */
export interface PredictionClaim extends ClaimBase {
  readonly kind: 'prediction';
  /** Which model could answer it; null for none. */
  readonly about: 'decision' | 'escalation' | null;
  /** The outcome foretold of a decision, or the side that somebody is said to take. */
  readonly side: ClaimedSide | null;
  readonly negated: boolean;
  /** The end foretold of an escalation: fighting is war with nuclear use or without it. */
  readonly ending: 'fighting' | 'nuclear' | 'settlement' | null;
}

/** "It is a shameful course": a value judgement on actors. */
export interface JudgementClaim extends ClaimBase {
  readonly kind: 'judgement';
}

/** "France backs it in order to lead": why an actor does what it does. */
export interface MotiveClaim extends ClaimBase {
  readonly kind: 'motive';
}

/** A clause of a document that says something measurable about actors, or that is named as not measurable. */
export type Claim =
  | TrendClaim
  | SideClaim
  | CountClaim
  | LevelClaim
  | ExclusivityClaim
  | SpokespersonClaim
  | DivisionClaim
  | ChangeClaim
  | WordsDeedsClaim
  | MagnitudeClaim
  | SequenceClaim
  | PredictionClaim
  | JudgementClaim
  | MotiveClaim;
