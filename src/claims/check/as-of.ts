/** As of which day a claim is checked. */
export interface AsOf {
  /** ISO date; nothing later counts. */
  readonly date: string;
  /** How many days a position is carried. */
  readonly carry: number;
}

/** A claim whose issue is known. */
export type OnIssue<C> = C & { readonly issue: string };
