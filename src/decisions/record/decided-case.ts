import type { Decision } from '../decision.ts';

/** A decision of one dimension whose outcome is known. */
export interface DecidedCase {
  readonly id: string;
  /** Cases of one group, such as one law, are not independent: they are never on both sides of a split. */
  readonly group: string;
  readonly decision: Decision;
  /** On the scale of the decision. */
  readonly outcome: number;
  /** What kind of case it is, by name of the trait: `{ procedure: 'COD', type: 'Dir' }`. */
  readonly traits: Readonly<Record<string, string>>;
  /** Other measures of capability by name, each with one number an actor. */
  readonly capabilities: Readonly<Record<string, readonly number[]>>;
}
