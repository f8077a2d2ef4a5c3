import type { StatementStatus } from './statement.ts';

/** One step in the history of a statement: who made it suggested, accepted or rejected, when, and why. */
export interface CodingEvent {
  /** Id of the statement. */
  readonly statement: string;
  /** ISO date and time in UTC: `2024-03-31T12:00:00.000Z`. */
  readonly at: string;
  readonly coder: string;
  readonly status: StatementStatus;
  readonly note: string | null;
}
