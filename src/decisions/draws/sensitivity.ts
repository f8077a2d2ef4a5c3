import { type Rng, type SobolIndex, sobolDesign, sobolIndices } from '../../stats/index.ts';
import type { DrawnInput } from './drawn-inputs.ts';
import { valuesOf } from './draw-points.ts';

/** How much of the variance of the outcome an input accounts for. */
export interface Sensitivity extends SobolIndex {
  readonly input: DrawnInput;
}

/** Fewer draws than this give indices that say nothing. */
const LEAST = 64;

/** The values at which the model is run for the indices, in the order of `sobolDesign`: as many in all as `forecasts`, or 64 an input and two. */
export function sensitivityValues(inputs: readonly DrawnInput[], forecasts: number, rng: Rng): Float64Array {
  const draws = Math.max(LEAST, Math.floor(forecasts / (inputs.length + 2)));
  return valuesOf(inputs, sobolDesign(draws, inputs.length, rng));
}

/** The indices of all inputs on one dimension. @param outcomes at `sensitivityValues`, draw by draw, by dimension */
export function sensitivities(
  inputs: readonly DrawnInput[],
  outcomes: Float64Array,
  dimension: number,
  dimensions: number,
  rng: Rng,
): Sensitivity[] {
  const results = new Float64Array(outcomes.length / dimensions);
  for (let i = 0; i < results.length; i++) results[i] = outcomes[i * dimensions + dimension]!;
  return sobolIndices(results, inputs.length, { rng }).map((index, i) => ({ ...index, input: inputs[i]! }));
}
