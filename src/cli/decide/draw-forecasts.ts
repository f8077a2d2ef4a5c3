/** What a thread does with the draws of a decision: forecasts each. */
import type { Decision } from '../../decisions/decision.ts';
import { decisionWith } from '../../decisions/draws/decision-with.ts';
import type { DrawnInput } from '../../decisions/draws/drawn-inputs.ts';
import { type DrawnModel, outcomeOf } from '../../decisions/draws/outcome-of.ts';
import type { RunRange } from '../threads/run-ranges.ts';

export interface DrawData extends DrawnModel {
  readonly decision: Decision;
  readonly inputs: readonly Pick<DrawnInput, 'actor' | 'what' | 'dimension'>[];
  /** Draw after draw, a value for each input; shared between the threads. */
  readonly values: Float64Array;
}

/** The outcomes of draws, draw by draw, by dimension. */
export function rangeRunner(data: DrawData): RunRange<Float64Array> {
  const { decision, inputs, values } = data;
  const forecast = outcomeOf(data);
  const drawn = decisionWith(decision, inputs);
  const dimensions = decision.dimensions.length;
  return (from, to) => {
    const outcomes = new Float64Array((to - from) * dimensions);
    for (let draw = from; draw < to; draw++)
      outcomes.set(forecast(drawn(values, draw * inputs.length), draw), (draw - from) * dimensions);
    return outcomes;
  };
}
