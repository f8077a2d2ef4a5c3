import type { Rng } from './rng.ts';
import { shuffle } from './shuffle.ts';

/**
 * Points in the unit cube by Latin hypercube sampling: along each dimension every one of `draws` equal parts holds one
 * point, at a random place of it. Put through the quantile functions of the inputs, they draw from them with less error than
 * chance alone would have. O(draws dimensions).
 *
 * McKay, Beckman and Conover 1979, DOI 10.1080/00401706.1979.10489755.
 *
 * @returns point after point, each with a number above 0 and below 1 for each dimension
 * @throws RangeError unless there is a draw and the number of dimensions is a whole one
 * @example latinHypercube(2, 1, rng(1)) // one number below a half, one above
 */
export function latinHypercube(draws: number, dimensions: number, rng: Rng): Float64Array {
  if (!Number.isSafeInteger(draws) || draws < 1) throw new RangeError(`no number of draws: ${draws}`);
  if (!Number.isSafeInteger(dimensions) || dimensions < 0)
    throw new RangeError(`no number of dimensions: ${dimensions}`);
  const points = new Float64Array(draws * dimensions);
  const parts = Int32Array.from({ length: draws }, (_, part) => part);
  for (let dimension = 0; dimension < dimensions; dimension++) {
    shuffle(parts, rng);
    for (let draw = 0; draw < draws; draw++) {
      const point = (parts[draw]! + rng()) / draws;
      // Neither end is a chance that a quantile function can take.
      points[draw * dimensions + dimension] = Math.min(Math.max(point, LEAST), 1 - LEAST);
    }
  }
  return points;
}

/** Half the distance of two neighbouring random numbers. */
const LEAST = 2 ** -53;
