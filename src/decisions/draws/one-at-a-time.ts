import type { Decision } from '../decision.ts';
import { decisionWith } from './decision-with.ts';
import type { DrawnInput } from './drawn-inputs.ts';

/** What becomes of the outcome when one input is as low or as high as it may be and all others stay as they are. */
export interface Swing {
  readonly input: DrawnInput;
  /** By dimension. */
  readonly atLow: readonly number[];
  readonly atHigh: readonly number[];
}

/** An input that by itself puts the outcome on the other side of a threshold. */
export interface Flip {
  readonly input: DrawnInput;
  /** Where it does. */
  readonly at: number;
}

type OutcomeOf = (decision: Decision) => readonly number[];

/** The swings of all inputs, in order: the bars of a tornado. Two forecasts an input. */
export function swings(decision: Decision, inputs: readonly DrawnInput[], outcomeOf: OutcomeOf): Swing[] {
  return inputs.map((input) => {
    const changed = decisionWith(decision, [input]);
    const at = (value: number): readonly number[] => outcomeOf(changed([value]));
    return { input, atLow: at(input.range.low), atHigh: at(input.range.high) };
  });
}

/** The width of the bar on one dimension. */
export const widthOf = ({ atLow, atHigh }: Swing, dimension: number): number =>
  Math.abs(atHigh[dimension]! - atLow[dimension]!);

/**
 * The inputs that flip the outcome over a threshold somewhere between their ends, with the value at which they do, found by
 * bisection: where the outcome goes to and fro, one of the values. An outcome on the threshold is on either side. Some
 * forty forecasts for each input that flips it, and none for the others.
 */
export function flips(
  decision: Decision,
  dimension: number,
  threshold: number,
  all: readonly Swing[],
  outcomeOf: OutcomeOf,
): Flip[] {
  return all.flatMap(({ input, atLow, atHigh }) => {
    const [low, high] = [atLow[dimension]! - threshold, atHigh[dimension]! - threshold];
    if (low * high >= 0) return [];
    const changed = decisionWith(decision, [input]);
    let [from, to] = [input.range.low, input.range.high];
    for (let step = 0; step < 40; step++) {
      const middle = from + (to - from) / 2;
      const above = outcomeOf(changed([middle]))[dimension]! > threshold;
      if (above === low > 0) from = middle;
      else to = middle;
    }
    return [{ input, at: to }];
  });
}
