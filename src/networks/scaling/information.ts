import { inversePositive } from '../../stats/solve-positive.ts';
import { logChances, type Parameters, posterior } from './expectation.ts';
import type { NormalGrid } from './normal-grid.ts';
import type { Pattern } from './responses.ts';

/**
 * The covariances of the estimates: the inverse of the observed information of the marginal likelihood, by Louis 1982
 * (DOI 10.1111/j.2517-6161.1982.tb01203.x): the second derivatives with the positions known, less what the positions, not
 * known, take away. Null where it has no inverse, so that no error can be told.
 *
 * Cost: for each pattern (its answers)² times the points that it may stand at.
 *
 * @param fixed parameters that were not estimated: rows and columns of zeros
 * @returns parameter a, parameter b at `a * parameters.length + b`
 */
export function covariances(
  patterns: readonly Pattern[],
  parameters: Parameters,
  grid: NormalGrid,
  fixed: Uint8Array,
  precision: number,
): Float64Array | null {
  const n = parameters.length;
  const { dimensions, size, nodes } = grid;
  const width = dimensions + 1;
  const logs = logChances(parameters, grid);
  const information = new Float64Array(n * n);
  const chances = new Float64Array(size);
  for (const pattern of patterns) {
    posterior(pattern, logs, grid, chances);
    const own = pattern.concepts.length * width;
    const score = new Float64Array(own);
    const mean = new Float64Array(own);
    const products = new Float64Array(own * own);
    const place = Int32Array.from(
      { length: own },
      (_, a) => pattern.concepts[Math.floor(a / width)]! * width + (a % width),
    );
    for (let q = 0; q < size; q++) {
      const weight = chances[q]!;
      if (weight < 1e-12) continue;
      for (let a = 0; a < own; a++) {
        const c = Math.floor(a / width);
        const chance = Math.exp(logs.agree[pattern.concepts[c]! * size + q]!);
        score[a] = (pattern.answers[c]! - chance) * coordinate(nodes, size, q, a % width);
        mean[a]! += weight * score[a]!;
        for (let b = c * width; b <= a; b++) {
          const spread = chance * (1 - chance) * coordinate(nodes, size, q, b % width);
          information[place[a]! * n + place[b]!]! +=
            pattern.count * weight * spread * coordinate(nodes, size, q, a % width);
        }
      }
      for (let a = 0; a < own; a++) {
        const scaled = weight * score[a]!;
        for (let b = 0; b <= a; b++) products[a * own + b]! += scaled * score[b]!;
      }
    }
    for (let a = 0; a < own; a++) {
      for (let b = 0; b <= a; b++) {
        information[place[a]! * n + place[b]!]! -=
          pattern.count * (products[a * own + b]! - mean[a]! * mean[b]!);
      }
    }
  }
  for (let a = 0; a < n; a++) {
    information[a * n + a]! += precision;
    for (let b = 0; b <= a; b++) {
      if (fixed[a] === 1 || fixed[b] === 1) information[a * n + b] = a === b ? 1 : 0;
    }
  }
  const inverse = inversePositive(information, n);
  if (inverse === null) return null;
  for (let a = 0; a < n; a++) if (fixed[a] === 1) inverse[a * n + a] = 0;
  return inverse;
}

function coordinate(nodes: Float64Array, size: number, q: number, parameter: number): number {
  return parameter === 0 ? 1 : nodes[(parameter - 1) * size + q]!;
}
