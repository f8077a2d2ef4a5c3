import { logChances, type Parameters, posterior } from './expectation.ts';
import type { NormalGrid } from './normal-grid.ts';
import type { Pattern } from './responses.ts';

/** Where an actor stands on one dimension. */
export interface Position {
  readonly value: number;
  /** Standard error, the uncertainty of the concepts included; NaN where that is not known. */
  readonly error: number;
  /** What of it would be left if the concepts were known exactly: the standard deviation of the posterior. */
  readonly errorGivenConcepts: number;
}

/**
 * The positions of each pattern: mean of the posterior, and its error. The concepts are estimated from the same answers, and with
 * few actors that is half of the uncertainty: by the delta method it adds the variance of the posterior mean as the parameters
 * vary, `g' C g` with g the covariances, over the posterior, of the position with the scores of the parameters.
 *
 * Tsutakawa and Johnson 1990, DOI 10.1007/BF02295293.
 *
 * @param covariance of the parameters, null where not known
 * @returns pattern -> by dimension
 */
export function positionsOf(
  patterns: readonly Pattern[],
  parameters: Parameters,
  grid: NormalGrid,
  covariance: Float64Array | null,
): readonly (readonly Position[])[] {
  const logs = logChances(parameters, grid);
  const chances = new Float64Array(grid.size);
  return patterns.map((pattern) => {
    posterior(pattern, logs, grid, chances);
    return Array.from({ length: grid.dimensions }, (_, d) => {
      const nodes = grid.nodes.subarray(d * grid.size, (d + 1) * grid.size);
      let [value, variance] = [0, 0];
      for (let q = 0; q < grid.size; q++) value += chances[q]! * nodes[q]!;
      for (let q = 0; q < grid.size; q++) variance += chances[q]! * (nodes[q]! - value) ** 2;
      const away = nodes.map((node, q) => chances[q]! * (node - value));
      const added =
        covariance === null ? Number.NaN : ofConcepts(pattern, away, logs.agree, grid, covariance);
      return { value, error: Math.sqrt(variance + added), errorGivenConcepts: Math.sqrt(variance) };
    });
  });
}

/** @param away point -> its chance times how far it is from the mean */
function ofConcepts(
  { concepts, answers }: Pattern,
  away: Float64Array,
  agree: Float64Array,
  { dimensions, size, nodes }: NormalGrid,
  covariance: Float64Array,
): number {
  const width = dimensions + 1;
  const n = Math.sqrt(covariance.length);
  const gradient = new Float64Array(concepts.length * width);
  for (let a = 0; a < concepts.length; a++) {
    for (let q = 0; q < size; q++) {
      const score = (answers[a]! - Math.exp(agree[concepts[a]! * size + q]!)) * away[q]!;
      gradient[a * width]! += score;
      for (let d = 0; d < dimensions; d++) gradient[a * width + 1 + d]! += score * nodes[d * size + q]!;
    }
  }
  let variance = 0;
  for (let a = 0; a < gradient.length; a++) {
    const row = (concepts[Math.floor(a / width)]! * width + (a % width)) * n;
    for (let b = 0; b < gradient.length; b++) {
      const column = concepts[Math.floor(b / width)]! * width + (b % width);
      variance += gradient[a]! * covariance[row + column]! * gradient[b]!;
    }
  }
  return variance;
}
