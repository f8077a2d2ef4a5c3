/** Where an actor stands on an issue at a date, and the statements that say so. */
export interface Position {
  readonly actor: string;
  /** -1 (contra) to 1 (pro). */
  readonly stance: number;
  /** Day number (src/stats/calendar.ts) on which it was last stated. */
  readonly day: number;
  /** Ids of the statements of that day, in order. */
  readonly statements: readonly string[];
}

/** Which days count, both included (src/stats/calendar.ts), and for whom. */
export interface PositionQuery {
  /** Ids of the actors that are asked about; others are left aside. */
  readonly members: readonly string[];
  readonly from: number;
  readonly to: number;
}
