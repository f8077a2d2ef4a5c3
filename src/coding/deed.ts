import type { Span } from '../documents/span.ts';

/** A delivery, a vote, a deployment, a blockade: what an actor did about an issue. */
export interface Deed {
  readonly id: string;
  readonly document: string;
  readonly span: Span;
  readonly actor: string;
  readonly issue: string;
  /** ISO date. */
  readonly date: string;
  /** -1 (contra) to 1 (pro). */
  readonly stance: number;
  /** How much, in `unit`; null where a deed has no size. */
  readonly magnitude: number | null;
  readonly unit: string | null;
  readonly page: string | null;
  readonly coder: string;
}
