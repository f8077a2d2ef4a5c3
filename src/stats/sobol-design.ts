import { latinHypercube } from './latin-hypercube.ts';
import type { Rng } from './rng.ts';

/**
 * The points at which a model must be run for its Sobol indices, in the unit cube: two independent samples A and B of
 * `draws` points, and for each input a copy of A that has that input from B. O(draws inputs²).
 *
 * @returns (inputs + 2) draws points, `inputs` numbers each: A, B, then A with input 0 from B, and so on
 * @throws RangeError unless there is a draw and an input
 * @example sobolDesign(1024, 3, rng(1)).length // 5 * 1024 * 3
 */
export function sobolDesign(draws: number, inputs: number, rng: Rng): Float64Array {
  if (!(inputs >= 1)) throw new RangeError(`no number of inputs: ${inputs}`);
  const both = latinHypercube(draws, 2 * inputs, rng);
  const block = draws * inputs;
  const points = new Float64Array((inputs + 2) * block);
  for (let draw = 0; draw < draws; draw++)
    for (let input = 0; input < inputs; input++) {
      const a = both[draw * 2 * inputs + input]!;
      const b = both[draw * 2 * inputs + inputs + input]!;
      const at = draw * inputs + input;
      points[at] = a;
      points[block + at] = b;
      for (let from = 0; from < inputs; from++) points[(2 + from) * block + at] = from === input ? b : a;
    }
  return points;
}
