/** What an actor said or did, as a number and dated. */
export interface Amount {
  readonly actor: string;
  /** Day number (src/stats/calendar.ts); of what is known by the month or year its first day. */
  readonly day: number;
  /** Pro above 0, contra below: a commitment, a delivery, the stance of a statement. */
  readonly value: number;
  /** Of the statement, deed or row, so that a figure can be opened. */
  readonly id: string;
}

/** Amounts of one kind. */
export interface Amounts {
  /** What they are, for people: `commitments`, `total`, `last stated position`. */
  readonly name: string;
  /** In what: `billion EUR`; null for stances and plain counts. */
  readonly unit: string | null;
  readonly rows: readonly Amount[];
}
