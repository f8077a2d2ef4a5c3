import type { Decision } from '../decision.ts';
import { type Issue, issueOf, weightsSetting } from '../issue.ts';
import { issueModel } from '../issue-model.ts';
import { weightedMiddle } from '../weighted-middle.ts';

/**
 * The median of the positions on one dimension by capability times salience: what no majority of the weight wants to leave, where
 * everybody wants the outcome as near as can be (Black 1948, DOI 10.1086/256633). Where two positions tie, the middle
 * between them. Costs O(n^2) at worst.
 *
 * @example
 * // a: position 0, capability 1, salience 1; b: position 100, capability 3, salience 1
 * weightedMedian(decision, 0) // 100
 */
export function weightedMedian(decision: Decision, dimension: number): number {
  return medianOf(issueOf(decision, dimension, 'capability-salience'));
}

export function medianOf({ positions, weights }: Pick<Issue, 'positions' | 'weights'>): number {
  const order = new Int32Array(positions.length);
  return weightedMiddle(Float64Array.from(positions), Float64Array.from(weights), order);
}

/** The weighted median as a model. */
export const weightedMedianModel = issueModel(
  {
    name: 'median',
    description: 'weighted median of the positions: what wins every vote of two on one issue',
    settings: { weights: weightsSetting },
  },
  medianOf,
);
