import type { Span } from '../documents/span.ts';

/** Suggested by a reader, accepted or rejected by a person. */
export type StatementStatus = 'suggested' | 'accepted' | 'rejected';

/** Whose words they are: somebody's, reported by the author, or the author's own. */
export type Voice = 'reported' | 'author';

export type VariableValue = string | number | boolean | null;

/** Who said what about an issue, when, and where it stands: the unit that every figure leads back to. */
export interface Statement {
  readonly id: string;
  /** Id of the document that holds it: an article, or the table that a person coded. */
  readonly document: string;
  /** Where it stands in that document's text; in a table, the cell that paraphrases it, else the row. */
  readonly span: Span;
  /** Id of the actor it counts for (the state a minister speaks for). */
  readonly actor: string;
  /** The person, as named. */
  readonly speaker: string | null;
  readonly office: string | null;
  readonly issue: string;
  /** -1 (contra) to 1 (pro); 0 is ambivalent. */
  readonly stance: number;
  /** ISO date on which it was said. */
  readonly date: string;
  readonly voice: Voice;
  readonly status: StatementStatus;
  /** Who coded it: a person, a table, or a reader with its version (`rules 1`). */
  readonly coder: string;
  /** 0..1 for a reader, null for a person. */
  readonly confidence: number | null;
  /** Where it was said: "press conference in Prague". */
  readonly occasion: string | null;
  /** The page or publication that reports it. */
  readonly page: string | null;
  /** Every other column or variable, by name. */
  readonly variables: Readonly<Record<string, VariableValue>>;
}
