import type { Side } from '../cohesion/index.ts';
import type { Voice } from '../coding/statement.ts';
import type { Span } from '../documents/span.ts';
import type { Quantity } from './quantity.ts';
import type { TimeFrame } from './find/time-frame.ts';

/** The two sides that a claim can put somebody on. */
export type ClaimedSide = Exclude<Side, 'ambivalent'>;

interface ClaimBase extends Span {
  readonly voice: Voice;
  /** Ids: whom a side claim is about (those it puts beside them last); for the other kinds the alliance, if the text names one. */
  readonly actors: readonly string[];
  /** Id of the issue, or null where neither the claim nor what stands before it says which. */
  readonly issue: string | null;
  /** Where the issue was found: in the claim, before it in the paragraph, or it is what the document is mostly about. */
  readonly issueFrom: 'claim' | 'paragraph' | 'document' | null;
  readonly time: TimeFrame;
  /** Why no evidence could decide it: it speaks of the future, of a motive, asks, and so on. Null where it can be checked. */
  readonly uncheckable: string | null;
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
  /** The side they are said to be on, or null where they are only compared with `partners`. */
  readonly side: ClaimedSide | null;
  /** Ids of those beside whom (or, negated, against whom) they are said to stand; with a `side`, whom they joined on it. */
  readonly partners: readonly string[];
  readonly negated: boolean;
}

/** "Most members are against it", "France stands alone in supporting it". */
export interface CountClaim extends ClaimBase {
  readonly kind: 'count';
  readonly side: ClaimedSide;
  /** "are not against": those are counted who are not on the side. */
  readonly negated: boolean;
  readonly quantity: Quantity;
  /** Ids of members that the claim itself counts among them: France, where "France stands alone". */
  readonly named: readonly string[];
}

/** A clause of a document that says something measurable about actors. */
export type Claim = TrendClaim | SideClaim | CountClaim;
