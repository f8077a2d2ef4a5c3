import { solvePositive } from '../../stats/solve-positive.ts';
import type { Expected, Parameters } from './expectation.ts';
import type { NormalGrid } from './normal-grid.ts';

const MOST_STEPS = 25;

/**
 * The parameters that make the expected answers likeliest, concept by concept: a weighted logistic regression by Newton's
 * method with halved steps.
 *
 * @param fixed parameters that stay 0: those with a 1
 * @param precision of the normal prior around 0, of every parameter; 0 for none
 */
export function maximisation(
  { answered, agreed }: Expected,
  grid: NormalGrid,
  from: Parameters,
  fixed: Uint8Array,
  precision: number,
): Parameters {
  const width = grid.dimensions + 1;
  const parameters = Float64Array.from(from);
  for (let j = 0; j < from.length / width; j++) {
    const slice = (cells: Float64Array) => cells.subarray(j * grid.size, (j + 1) * grid.size);
    const own = parameters.subarray(j * width, (j + 1) * width);
    improve(own, fixed.subarray(j * width, (j + 1) * width), slice(answered), slice(agreed), grid, precision);
  }
  return parameters;
}

/** Newton's steps for one concept, in place. */
function improve(
  own: Float64Array,
  fixed: Uint8Array,
  answered: Float64Array,
  agreed: Float64Array,
  grid: NormalGrid,
  precision: number,
): void {
  const width = own.length;
  const gradient = new Float64Array(width);
  const information = new Float64Array(width * width);
  const tried = new Float64Array(width);
  let value = likelihood(own, answered, agreed, grid, precision, gradient, information);
  for (let step = 0; step < MOST_STEPS; step++) {
    for (let a = 0; a < width; a++) {
      if (fixed[a] === 0) continue;
      gradient[a] = 0;
      for (let b = 0; b < width; b++) {
        information[a * width + b] = 0;
        information[b * width + a] = 0;
      }
      information[a * width + a] = 1;
    }
    const change = solvePositive(information, gradient);
    if (change === null) return;
    let [factor, size] = [1, 0];
    for (const by of change) size = Math.max(size, Math.abs(by));
    // A long step comes of a flat likelihood: go part of the way.
    if (size > 4) factor = 4 / size;
    let next = -Infinity;
    for (let halving = 0; halving < 30; halving++) {
      for (let a = 0; a < width; a++) tried[a] = own[a]! + factor * change[a]!;
      next = likelihood(tried, answered, agreed, grid, precision, gradient, information);
      if (next >= value) break;
      factor /= 2;
    }
    if (!(next >= value)) return;
    own.set(tried);
    value = next;
    if (size * factor < 1e-9) return;
  }
}

/** Log likelihood of one concept with its prior; writes the gradient and the negative of the second derivatives. */
function likelihood(
  own: Float64Array,
  answered: Float64Array,
  agreed: Float64Array,
  { dimensions, size, nodes }: NormalGrid,
  precision: number,
  gradient: Float64Array,
  information: Float64Array,
): number {
  const width = dimensions + 1;
  gradient.fill(0);
  information.fill(0);
  let value = 0;
  for (let q = 0; q < size; q++) {
    const n = answered[q]!;
    if (n < 1e-14) continue;
    let logit = own[0]!;
    for (let d = 0; d < dimensions; d++) logit += own[d + 1]! * nodes[d * size + q]!;
    const log = logit > 0 ? Math.log1p(Math.exp(-logit)) : Math.log1p(Math.exp(logit)) - logit;
    value += -n * log - (n - agreed[q]!) * logit;
    const chance = Math.exp(-log);
    const residual = agreed[q]! - n * chance;
    const spread = n * chance * (1 - chance);
    for (let a = 0; a < width; a++) {
      const left = a === 0 ? 1 : nodes[(a - 1) * size + q]!;
      gradient[a]! += residual * left;
      for (let b = 0; b <= a; b++) {
        information[a * width + b]! += spread * left * (b === 0 ? 1 : nodes[(b - 1) * size + q]!);
      }
    }
  }
  for (let a = 0; a < width; a++) {
    value -= (precision * own[a]! ** 2) / 2;
    gradient[a]! -= precision * own[a]!;
    information[a * width + a]! += precision;
    for (let b = 0; b < a; b++) information[b * width + a] = information[a * width + b]!;
  }
  return value;
}
