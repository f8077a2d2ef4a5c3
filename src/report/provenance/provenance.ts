import type { Interval } from '../../cohesion/index.ts';
import type { Deed } from '../../coding/deed.ts';
import type { Statement } from '../../coding/statement.ts';
import type { Document } from '../../documents/document.ts';
import type { Span } from '../../documents/span.ts';

/** A figure that a report shows, and what it was computed from. */
export interface TracedFigure {
  /** Unique in the report: `unity/troops/to/carried/index`. */
  readonly id: string;
  /** Id of its basis. */
  readonly basis: string;
  /** What was computed, in words: "agreement index". */
  readonly statistic: string;
  /** Null where nothing could be computed: nobody was known. */
  readonly value: number | null;
  readonly interval: Interval | null;
  /** What a count is taken of: 32, where 21 of 32 members are known. */
  readonly of: number | null;
}

/** Where one actor stood, and the statements or deeds that say so. */
export interface BasisPosition {
  readonly actor: string;
  readonly issue: string | null;
  /** -1 (contra) to 1 (pro); null where the figure does not rest on a side. */
  readonly stance: number | null;
  /** ISO date on which it was last stated, or null. */
  readonly date: string | null;
  /** Ids of statements and deeds. */
  readonly statements: readonly string[];
}

/** A passage of a checked document that was counted: a claim. */
export interface Passage {
  /** `A3`. */
  readonly claim: string;
  readonly document: string;
  readonly span: Span;
}

/** What figures that were computed from the same things rest on. */
export interface Basis {
  /** `unity/troops/to/carried`, `claim/A3`. */
  readonly id: string;
  /** In words: "Positions on 31 March 2024". */
  readonly name: string;
  /** How the figures come about from the positions, in a sentence. */
  readonly method: string;
  readonly positions: readonly BasisPosition[];
  /** Ids of statements and deeds that count without making a position. */
  readonly statements: readonly string[];
  readonly passages: readonly Passage[];
  /** Ids of other bases that the figures are computed from too. */
  readonly from: readonly string[];
}

/** All figures of a report with everything behind them. */
export interface Provenance {
  readonly figures: ReadonlyMap<string, TracedFigure>;
  readonly bases: ReadonlyMap<string, Basis>;
  /** Statements and deeds by id. */
  readonly records: ReadonlyMap<string, Statement | Deed>;
  /** Documents by id, the checked ones too. */
  readonly documents: ReadonlyMap<string, Document>;
}
