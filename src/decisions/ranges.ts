import type { Decision } from './decision.ts';

/** What an input may really be: it lies between `low` and `high`, most likely near `mode`. */
export interface InputRange {
  readonly low: number;
  /** Between the two; what a model takes that draws nothing. */
  readonly mode: number;
  readonly high: number;
  /**
   * How it lies between them; default `triangular`, with its peak at the mode. `normal`: the mode is its mean, and nine of ten
   * draws lie as far apart as the ends or nearer. A list of values: one of them, each as likely.
   */
  readonly spread?: Spread;
}

export type Spread = 'triangular' | 'normal' | readonly number[];

/** How surely the inputs of one actor are known. */
export interface ActorRanges {
  readonly name: string;
  /** By dimension, on the scale of the decision. */
  readonly position: readonly InputRange[];
  /** By dimension, 0 to 1. */
  readonly salience: readonly InputRange[];
  readonly capability: InputRange;
}

/** A range that is a point. @example certainly(5) // { low: 5, mode: 5, high: 5 } */
export function certainly(value: number): InputRange {
  return { low: value, mode: value, high: value };
}

/** The ranges of a decision whose inputs are all taken as sure, in the order of its actors. */
export function pointRanges(decision: Decision): readonly ActorRanges[] {
  return decision.actors.map(({ name, position, salience, capability }) => ({
    name,
    position: position.map(certainly),
    salience: salience.map(certainly),
    capability: certainly(capability),
  }));
}

/** Whether any input is more than a point. */
export function isUnsure(ranges: readonly ActorRanges[]): boolean {
  return ranges.some(({ position, salience, capability }) =>
    [...position, ...salience, capability].some(({ low, high }) => high > low),
  );
}
