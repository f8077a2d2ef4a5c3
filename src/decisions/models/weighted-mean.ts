import type { Decision } from '../decision.ts';
import { type Issue, issueOf, weightsSetting } from '../issue.ts';
import { issueModel } from '../issue-model.ts';
import { keptBetween } from '../kept-between.ts';

/**
 * The mean of the positions on one dimension, each weighted by capability times salience: the compromise model of Van den
 * Bos (1991). Costs O(n).
 *
 * @example
 * // a: position 0, capability 1, salience 1; b: position 100, capability 3, salience 1
 * weightedMean(decision, 0) // 75
 */
export function weightedMean(decision: Decision, dimension: number): number {
  return meanOf(issueOf(decision, dimension, 'capability-salience'));
}

function meanOf({ positions, weights }: Issue): number {
  let sum = 0;
  let total = 0;
  for (const [i, position] of positions.entries()) {
    sum += weights[i]! * position;
    total += weights[i]!;
  }
  return keptBetween(sum / total, positions);
}

/** The weighted mean as a model: what the others are measured against. */
export const weightedMeanModel = issueModel(
  {
    name: 'mean',
    description: 'mean of the positions, weighted by capability times salience (compromise)',
    settings: { weights: weightsSetting },
  },
  meanOf,
);
