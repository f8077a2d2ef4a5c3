import { correlatedRanks, latinHypercube, type Rng } from '../../stats/index.ts';
import { type DrawnInput, inputAt } from './drawn-inputs.ts';

/**
 * Values of all inputs, draw by draw, by Latin hypercube.
 *
 * @param correlation rank correlation between the positions of any two actors on one dimension, 0 to below 1: what moves one may
 *   move all (default 0: each input by itself)
 * @throws RangeError for another correlation, or where it is above 0 and there are not more draws than inputs
 */
export function drawPoints(
  inputs: readonly DrawnInput[],
  draws: number,
  rng: Rng,
  correlation = 0,
): Float64Array {
  if (!(correlation >= 0 && correlation < 1))
    throw new RangeError(`no correlation from 0 to below 1: ${correlation}`);
  const even = latinHypercube(draws, inputs.length, rng);
  const points =
    correlation === 0 || inputs.length === 0
      ? even
      : correlatedRanks(even, inputs.length, correlationsOf(inputs, correlation), rng);
  return valuesOf(inputs, points);
}

/** What the inputs are at points of the unit cube, in place. */
export function valuesOf(inputs: readonly DrawnInput[], points: Float64Array): Float64Array {
  for (let at = 0; at < points.length; at++) points[at] = inputAt(inputs[at % inputs.length]!, points[at]!);
  return points;
}

function correlationsOf(inputs: readonly DrawnInput[], correlation: number): Float64Array {
  const n = inputs.length;
  const matrix = new Float64Array(n * n);
  for (const [i, one] of inputs.entries())
    for (const [j, other] of inputs.entries()) {
      const together =
        one.what === 'position' && other.what === 'position' && one.dimension === other.dimension;
      matrix[i * n + j] = i === j ? 1 : together ? correlation : 0;
    }
  return matrix;
}
