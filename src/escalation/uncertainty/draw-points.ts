import { latinHypercube, rng, sobolDesign, triangularQuantile } from '../../stats/index.ts';
import type { Parameter, Scenario } from '../scenario/index.ts';

/** Numbers of the parameters that have a range: what a draw draws. */
export function uncertainOf({ parameters }: Scenario): number[] {
  return parameters.flatMap(({ range }, i) => (range === null ? [] : [i]));
}

/**
 * The points of a sensitivity analysis as numbers from 0 to 1: `draws` (inputs + 2) points. The first 2 `draws` of them are
 * two Latin hypercubes, which serve as the draws of the bands.
 */
export function designPoints(
  inputs: number,
  draws: number,
  seed: number,
  sensitivity: boolean,
): Float64Array {
  if (inputs === 0) return new Float64Array(0);
  return sensitivity ? sobolDesign(draws, inputs, rng(seed)) : latinHypercube(2 * draws, inputs, rng(seed));
}

/** Puts a point of the unit cube into the values: parameters without a range keep theirs. */
export function fillValues(
  values: Float64Array,
  { parameters }: Scenario,
  uncertain: readonly number[],
  points: Float64Array,
  point: number,
): void {
  for (const [i, number] of uncertain.entries())
    values[number] = quantileOf(parameters[number]!, points[point * uncertain.length + i]!);
}

/** The value of a parameter that is reached with chance `p`. */
export function quantileOf({ range, value, distribution }: Parameter, p: number): number {
  if (range === null) return value;
  const [low, high] = range;
  return distribution === 'triangular' ? triangularQuantile(p, low, value, high) : low + p * (high - low);
}
