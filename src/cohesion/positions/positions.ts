import type { Interval } from '../agreement-interval.ts';
import type { Camps, Pivotal } from '../camps/index.ts';
import type { StatedPosition } from '../unity.ts';
import type { AlliancePosition } from './alliance-position.ts';
import type { PositionRule, SettledRule } from './position-rule.ts';
import type { Standing } from './standing.ts';

/** The position of a member as a result shows it: with its age, its interval and the statements it rests on. */
export interface ShownPosition
  extends StatedPosition, Pick<Standing, 'age' | 'shares' | 'spread' | 'weight'> {
  /** Where the member may well stand, given how little was heard (`standingInterval`). */
  readonly interval: Interval;
  /** Who said so, by name, the highest office first. */
  readonly speakers: readonly string[];
}

/** A statement of a contradiction, or of who speaks for the alliance. */
export interface SpokenPosition {
  readonly speaker: string;
  readonly stance: number;
  readonly side: StatedPosition['side'];
  readonly date: string;
  readonly statements: readonly string[];
}

/** Two speakers of one member who stand on different sides; `opposed` where one is for and one against. */
export interface ShownContradiction {
  readonly opposed: boolean;
  readonly statements: readonly [SpokenPosition, SpokenPosition];
}

/** Who speaks for the alliance, and how many of the members whose position is known are on that side. */
export interface ShownVoice extends SpokenPosition {
  readonly because: 'alliance' | 'office';
  readonly sharing: number;
  readonly known: number;
}

/** Where the members stand on one issue on one date. */
export interface IssuePositions {
  readonly issue: string;
  readonly positions: readonly ShownPosition[];
  readonly alliance: AlliancePosition;
  readonly pivotal: Pivotal;
  readonly divided: readonly { readonly actor: string; readonly pairs: readonly ShownContradiction[] }[];
  readonly voices: readonly ShownVoice[];
}

/** Positions on the last day of a period. */
export interface PositionsPeriod {
  readonly start: string;
  readonly end: string;
  readonly members: number;
  readonly issues: readonly Pick<IssuePositions, 'issue' | 'positions' | 'alliance'>[];
}

/** The answer to "where does each member stand, and who sides with whom?". */
export interface Positions {
  /** ISO date; what was said on it counts, and who is a member on it is one. */
  readonly at: string;
  readonly members: number;
  readonly rule: SettledRule;
  /** Of the intervals of positions. */
  readonly level: number;
  readonly issues: readonly IssuePositions[];
  /** Over all the issues together: similarity in the order of the heat map, null where too little is shared; and the camps. */
  readonly camps: Camps & {
    /** How many issues two members have to share. */
    readonly overlap: number;
    readonly similarity: readonly (readonly (number | null)[])[];
  };
  /** Over all the issues together; of a single issue the same as its own. */
  readonly pivotal: Pivotal;
  /** Empty unless periods were asked for. */
  readonly series: readonly PositionsPeriod[];
  /** What to bear in mind, in sentences. */
  readonly warnings: readonly string[];
}

/** What to measure; dates are ISO. */
export interface PositionsOptions {
  /** Null: all issues. */
  readonly issue: string | null;
  readonly at: string;
  readonly rule: PositionRule;
  /** The last day of each week or month of a time; null for none. */
  readonly periods?: { readonly from: string; readonly to: string; readonly by: 'week' | 'month' } | null;
  /** On so many issues two members have to be known to be compared; 1 unless told. */
  readonly overlap?: number;
  /** Of the intervals of positions; .95 unless told. */
  readonly level?: number;
}
