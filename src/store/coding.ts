import type { StatementStatus } from '../coding/statement.ts';

/** What somebody decided about a statement: the first one is how it came into the store. */
export interface Coding {
  readonly status: StatementStatus;
  /** The person, table or reader who decided. */
  readonly coder: string;
  readonly note: string | null;
  /** ISO date and time. */
  readonly at: string;
}
