import { solvePositive } from '../../stats/solve-positive.ts';
import type { Expected, Parameters } from './expectation.ts';
import type { NormalGrid } from './normal-grid.ts';

const MOST_STEPS = 25;
/** Newton's method doubles the digits with each step: the one after this is exact. */
const LAST_STEP = 1e-5;
/** So few answers at a point cannot move anything. */
const NEGLIGIBLE = 1e-12;

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
    if (size * factor < LAST_STEP) return;
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
  const isFlat = dimensions === 1;
  const intercept = own[0]!;
  const first = own[1]!;
  const second = isFlat ? 0 : own[2]!;
  const other = isFlat ? 0 : size;
  let value = 0;
  // Sums of residuals and of spreads, by 1, x, y and their products; without a second dimension y counts for nothing.
  let [r1, rx, ry, s11, s1x, sxx, s1y, sxy, syy] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (let q = 0; q < size; q++) {
    const n = answered[q]!;
    if (n < NEGLIGIBLE) continue;
    const x = nodes[q]!;
    const y = nodes[other + q]!;
    const logit = intercept + first * x + second * y;
    const small = Math.exp(-Math.abs(logit));
    const log = Math.log1p(small) + (logit > 0 ? 0 : -logit);
    value += -n * log - (n - agreed[q]!) * logit;
    const chance = (logit > 0 ? 1 : small) / (1 + small);
    const residual = agreed[q]! - n * chance;
    const spread = (n * small) / ((1 + small) * (1 + small));
    r1 += residual;
    rx += residual * x;
    ry += residual * y;
    s11 += spread;
    s1x += spread * x;
    sxx += spread * x * x;
    s1y += spread * y;
    sxy += spread * x * y;
    syy += spread * y * y;
  }
  gradient.set(isFlat ? [r1, rx] : [r1, rx, ry]);
  information.set(isFlat ? [s11, s1x, s1x, sxx] : [s11, s1x, s1y, s1x, sxx, sxy, s1y, sxy, syy]);
  for (let a = 0; a < width; a++) {
    value -= (precision * own[a]! ** 2) / 2;
    gradient[a]! -= precision * own[a]!;
    information[a * width + a]! += precision;
  }
  return value;
}
