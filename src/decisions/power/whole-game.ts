import { EntenteError } from '../../error.ts';
import type { Threshold, VotingRule } from '../rules/voting-rule.ts';
import { roundedWeights, wholeWeights } from './whole-weights.ts';

/** A rule in whole numbers. */
export interface WholeGame {
  readonly members: number;
  /** Different weights that the rule adds up; the number of members in favour is always known beside them. */
  readonly scales: readonly (readonly number[])[];
  /** By scale the sum of all weights. */
  readonly sums: readonly number[];
  /** Alternatives: in each, what has to be reached. `scale` -1 is the number of members. */
  readonly clauses: readonly (readonly { readonly scale: number; readonly quota: number }[])[];
  readonly rounded: boolean;
}

/** Combinations of size and weights that are counted at once: two arrays of whole numbers, 160 megabytes. */
const MOST_CELLS = 20_000_000;
const ROUNDED_TO = 10_000;

/**
 * A rule in whole numbers: weights without a common divisor where they are decimal fractions, else rounded to ten-thousandths.
 *
 * @throws EntenteError where it has more combinations than can be counted
 */
export function wholeGame(rule: VotingRule): WholeGame {
  const exact = inWhole(rule, (weights) => wholeWeights(weights));
  if (exact !== null && cellsOf(exact) <= MOST_CELLS) return exact;
  const rounded = inWhole(rule, (weights) => {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return { weights: roundedWeights(weights, ROUNDED_TO), by: ROUNDED_TO / total };
  })!;
  if (cellsOf(rounded) <= MOST_CELLS) return { ...rounded, rounded: true };
  throw new EntenteError(
    'input',
    'too many combinations for exact power',
    `${rounded.sums.length} different weights`,
    'use fewer thresholds or coarser weights',
  );
}

export function cellsOf({ members, sums }: Pick<WholeGame, 'members' | 'sums'>): number {
  return sums.reduce((cells, sum) => cells * (sum + 1), members + 1);
}

function inWhole(
  rule: VotingRule,
  whole: (weights: readonly number[]) => { weights: number[]; by: number } | null,
): WholeGame | null {
  const scales: number[][] = [];
  const clauses = [];
  for (const clause of rule.clauses) {
    const thresholds = [];
    for (const threshold of clause) {
      const first = threshold.weights[0]!;
      if (first > 0 && threshold.weights.every((weight) => weight === first)) {
        thresholds.push({ scale: -1, quota: needed(threshold, 1 / first) });
        continue;
      }
      const found = whole(threshold.weights);
      if (found === null) return null;
      let scale = scales.findIndex((known) => known.every((weight, i) => weight === found.weights[i]));
      if (scale < 0) scale = scales.push(found.weights) - 1;
      thresholds.push({ scale, quota: needed(threshold, found.by) });
    }
    clauses.push(thresholds);
  }
  return {
    members: rule.clauses[0]![0]!.weights.length,
    scales,
    sums: scales.map((weights) => weights.reduce((sum, weight) => sum + weight, 0)),
    clauses,
    rounded: false,
  };
}

/** The least whole sum that is enough. */
function needed({ quota, over, weights }: Threshold, by: number): number {
  const slack = 1e-9 * Math.max(1, weights.reduce((sum, weight) => sum + weight, 0) * by);
  const exact = quota * by;
  return Math.max(1, over ? Math.floor(exact + slack) + 1 : Math.ceil(exact - slack));
}
