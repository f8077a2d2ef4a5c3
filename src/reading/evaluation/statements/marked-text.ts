import type { Voice } from '../../../coding/statement.ts';
import type { Span } from '../../../documents/span.ts';

/** A statement as a person marked it by the guidelines of `test/gold/`. */
export interface MarkedStatement {
  readonly id: string;
  readonly source: Span | null;
  readonly cue: Span | null;
  readonly content: readonly Span[];
  readonly voice: Voice;
  /** Ids of the actors that the words count for; none where the text does not tell, or binds nobody. */
  readonly actors: readonly string[];
  readonly person: string | null;
  readonly issue: string | null;
  /** -1 contra, 0 in between, 1 pro, null where no side shows. */
  readonly stance: -1 | 0 | 1 | null;
  /** Id of the statement whose speaker reports it; null where the author does. */
  readonly within: string | null;
}

/** What kind of text it is. */
export const genres = ['column', 'dispatch', 'communique', 'interview', 'briefing'] as const;
/** Where a text drifts: the alliance falls apart, holds firm, or neither. */
export const directions = ['apart', 'firm', 'even'] as const;

/** A text with all statements that somebody marked in it, in the order of the file. */
export interface MarkedText {
  readonly codebook: string;
  readonly genre: (typeof genres)[number];
  readonly direction: (typeof directions)[number];
  readonly date: string;
  readonly statements: readonly MarkedStatement[];
}
