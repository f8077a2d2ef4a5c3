/** Somebody who takes part in a decision. */
export interface DecisionActor {
  readonly name: string;
  /** At least 0, in any unit that all actors share: votes, GDP, defence spending. */
  readonly capability: number;
  /** By dimension, on the scale of the decision. */
  readonly position: readonly number[];
  /** By dimension, 0 (does not care) to 1. */
  readonly salience: readonly number[];
  /**
   * By name of actor, how much of that actor's position enters this one's ideal each turn; the rest to 1 is the ideal as
   * it was (`IdealAdjustment` in files of KTAB). Without it the ideal is always the position.
   */
  readonly idealFrom?: Readonly<Record<string, number>>;
  /** Votes it casts, and people it stands for, where a rule of decision counts those rather than capability. No model looks at them. */
  readonly votes?: number;
  readonly population?: number;
}

/** What is to be decided, by whom: the one input of every model. */
export interface Decision {
  /** Names of the dimensions, at least one: an issue each. */
  readonly dimensions: readonly string[];
  readonly actors: readonly DecisionActor[];
  /** By dimension the lowest and the highest outcome that can be; every position lies between. */
  readonly scale: readonly (readonly [number, number])[];
  /** By dimension what holds if nothing is decided; null where nobody says. */
  readonly reference: readonly (number | null)[];
}
