import type { Decision } from '../decision.ts';
import type { DecisionModel } from '../model.ts';

/**
 * The mean of the positions on one dimension, each weighted by capability times salience: the compromise model of Van den
 * Bos (1991). Costs O(n).
 *
 * @example
 * // a: position 0, capability 1, salience 1; b: position 100, capability 3, salience 1
 * weightedMean(decision, 0) // 75
 */
export function weightedMean({ actors }: Decision, dimension: number): number {
  let sum = 0;
  let weights = 0;
  for (const { capability, position, salience } of actors) {
    const weight = capability * salience[dimension]!;
    sum += weight * position[dimension]!;
    weights += weight;
  }
  return sum / weights;
}

/** The weighted mean as a model: what the others are measured against. */
export const weightedMeanModel: DecisionModel = {
  name: 'mean',
  description: 'mean of the positions, weighted by capability times salience (compromise)',
  settings: {},
  presets: {},
  *forecast(decision) {
    yield 0;
    return {
      model: 'mean',
      outcome: decision.dimensions.map((_, dimension) => weightedMean(decision, dimension)),
      turns: [decision.actors.map(({ position }) => position)],
      steps: [],
    };
  },
};
