import { runSteps } from '../../stats/run-steps.ts';
import { accelerate } from './accelerate.ts';
import { expectation, type Parameters } from './expectation.ts';
import { firstParameters } from './first-slopes.ts';
import { covariances } from './information.ts';
import { maximisation } from './maximisation.ts';
import { normalGrid } from './normal-grid.ts';
import { type Position, positionsOf } from './positions.ts';
import { patternsOf, type Responses } from './responses.ts';

export interface ItemResponseOptions {
  /** 1 unless told. */
  readonly dimensions?: 1 | 2;
  /**
   * Standard deviation of a normal prior around 0 on intercepts and slopes; null for none (maximum likelihood), which needs
   * many actors: where a concept splits a few of them cleanly its slope grows without end. 3.4 unless told, the logistic
   * counterpart of the prior of MCMCpack's `MCMCirt1d` (2 on the probit scale), which rDNA uses.
   */
  readonly prior?: number | null;
  /** An actor to stand on the positive side of the first dimension. Else who agrees with the steepest concept does. */
  readonly positive?: string;
  /** Points of the grid on each dimension: 81, or 41 on two, unless told. */
  readonly points?: number;
  /** Greatest change of a parameter in a step of EM that counts as none: 1e-7 unless told. */
  readonly tolerance?: number;
  /** Steps after which it gives up: 5,000 unless told. */
  readonly most?: number;
}

/** A number with its standard error; NaN where none can be told. */
export interface Estimate {
  readonly value: number;
  readonly error: number;
}

export interface ItemResponseFit {
  readonly actors: readonly string[];
  /** Actor -> by dimension. */
  readonly positions: readonly (readonly Position[])[];
  readonly concepts: readonly string[];
  readonly intercepts: readonly Estimate[];
  /** Concept -> by dimension. On two dimensions `steady` has slope 0 on the second, without error. */
  readonly slopes: readonly (readonly Estimate[])[];
  /** Concept -> the position at which agreeing is as likely as not, -intercept / slope; null on two dimensions. */
  readonly difficulties: readonly Estimate[] | null;
  /** Two dimensions can be turned; they are held by this concept, which belongs to the first alone. Null on one. */
  readonly steady: string | null;
  readonly logLikelihood: number;
  /** Of EM, from the best of its starts. */
  readonly steps: number;
  readonly converged: boolean;
}

/** How far each start is followed before the best is. */
const TRIAL = { tolerance: 0.01, most: 30 };

/**
 * Places actors and concepts on one or two dimensions by whether they agree: the two-parameter logistic model
 * `logit P(agrees) = intercept + slope * position`, positions standard normal, by marginal maximum likelihood.
 *
 * Bock and Aitkin 1981, DOI 10.1007/BF02293801, on a grid of equal steps instead of Gauss and Hermite's points (see
 * `normalGrid`), accelerated (see `accelerate`). Errors from the observed information. Answers that are missing are left
 * out, as if missing by chance: who is silent on a concept tells nothing here. The side that is positive has no meaning.
 *
 * Cost of a step: different rows times their answers times points.
 *
 * @throws RangeError where a concept has no answer, or `positive` is no actor
 */
export function itemResponse(responses: Responses, options: ItemResponseOptions = {}): ItemResponseFit {
  return runSteps(itemResponseByStep(responses, options));
}

/** `itemResponse` in steps, so that a caller can tell that it goes on: steps of EM from the start at hand, then the result. */
export function* itemResponseByStep(
  responses: Responses,
  options: ItemResponseOptions = {},
): Generator<number, ItemResponseFit> {
  const { dimensions = 1, prior = 3.4, tolerance = 1e-7, most = 5000 } = options;
  const { actors, concepts } = responses;
  const positive = options.positive === undefined ? -1 : actors.indexOf(options.positive);
  if (options.positive !== undefined && positive < 0) {
    throw new RangeError(`unknown actor: ${options.positive}`);
  }
  if (prior !== null && !(prior > 0)) throw new RangeError(`no standard deviation: ${prior}`);
  const { patterns, of } = patternsOf(responses);
  const silent = concepts.findIndex((_, j) => patterns.every((pattern) => !pattern.concepts.includes(j)));
  if (silent >= 0) throw new RangeError(`a concept without an answer: ${concepts[silent]}`);

  const grid = normalGrid(dimensions, options.points ?? (dimensions === 1 ? 81 : 41));
  const precision = prior === null ? 0 : 1 / prior ** 2;
  const starts = firstParameters(patterns, concepts.length, dimensions);
  const steady = dimensions === 2 ? turnToFirst(starts[0]!) : -1;
  const fixed = new Uint8Array(starts[0]!.length);
  if (steady >= 0) fixed[steady * 3 + 2] = 1;

  const step = (parameters: Parameters) => {
    const expected = expectation(patterns, parameters, grid);
    let value = expected.logLikelihood;
    for (const parameter of parameters) value -= (precision * parameter ** 2) / 2;
    return { next: maximisation(expected, grid, parameters, fixed, precision), value };
  };
  const tried: { readonly at: Parameters; readonly steps: number; readonly value: number }[] = [];
  for (const start of starts) {
    const { at, steps } = yield* accelerate(start, step, TRIAL);
    tried.push({ at, steps, value: starts.length > 1 ? step(at).value : 0 });
  }
  const start = tried.reduce((best, each) => (each.value > best.value + 1e-6 ? each : best));
  const { at, steps, converged } = yield* accelerate(start.at, step, { tolerance, most });
  const anchor = positive < 0 ? null : positionsOf([patterns[of[positive]!]!], at, grid, null)[0]![0]!.value;
  chooseSides(at, dimensions, anchor);
  const covariance = covariances(patterns, at, grid, fixed, precision);
  const positions = positionsOf(patterns, at, grid, covariance);
  const width = dimensions + 1;
  const estimate = (parameter: number): Estimate => ({
    value: at[parameter]!,
    error: covariance === null ? Number.NaN : Math.sqrt(covariance[parameter * at.length + parameter]!),
  });
  return {
    actors,
    positions: Array.from(of, (pattern) => positions[pattern]!),
    concepts,
    intercepts: concepts.map((_, j) => estimate(j * width)),
    slopes: concepts.map((_, j) => Array.from({ length: dimensions }, (_, d) => estimate(j * width + 1 + d))),
    difficulties: dimensions === 1 ? concepts.map((_, j) => difficultyOf(at, covariance, j)) : null,
    steady: steady < 0 ? null : concepts[steady]!,
    logLikelihood: expectation(patterns, at, grid).logLikelihood,
    steps,
    converged,
  };
}

/** Turns both dimensions so that the steepest concept lies on the first, and returns that concept. */
function turnToFirst(parameters: Parameters): number {
  let [steepest, length] = [0, 0];
  for (let j = 0; j < parameters.length / 3; j++) {
    const own = Math.hypot(parameters[j * 3 + 1]!, parameters[j * 3 + 2]!);
    if (own > length * (1 + 1e-9)) [steepest, length] = [j, own];
  }
  if (length === 0) return steepest;
  const [cosine, sine] = [parameters[steepest * 3 + 1]! / length, parameters[steepest * 3 + 2]! / length];
  for (let j = 0; j < parameters.length / 3; j++) {
    const [x, y] = [parameters[j * 3 + 1]!, parameters[j * 3 + 2]!];
    parameters[j * 3 + 1] = cosine * x + sine * y;
    parameters[j * 3 + 2] = cosine * y - sine * x;
  }
  parameters[steepest * 3 + 2] = 0;
  return steepest;
}

/** Mirrors dimensions, in place, until the actor is positive on the first, and otherwise the steepest concept. */
function chooseSides(parameters: Parameters, dimensions: number, anchor: number | null): void {
  const width = dimensions + 1;
  for (let d = 1; d <= dimensions; d++) {
    let steepest = 0;
    for (let at = d; at < parameters.length; at += width) {
      if (Math.abs(parameters[at]!) > Math.abs(steepest) * (1 + 1e-6)) steepest = parameters[at]!;
    }
    const side = d === 1 && anchor !== null ? anchor : steepest;
    if (side >= 0) continue;
    for (let at = d; at < parameters.length; at += width) parameters[at] = 0 - parameters[at]!;
  }
}

/** By the delta method. */
function difficultyOf(parameters: Parameters, covariance: Float64Array | null, j: number): Estimate {
  const [intercept, slope] = [parameters[j * 2]!, parameters[j * 2 + 1]!];
  const value = -intercept / slope;
  if (covariance === null) return { value, error: Number.NaN };
  const n = parameters.length;
  const cell = (a: number, b: number) => covariance[(j * 2 + a) * n + j * 2 + b]!;
  const variance = (cell(0, 0) + 2 * value * cell(0, 1) + value * value * cell(1, 1)) / (slope * slope);
  return { value, error: Math.sqrt(variance) };
}
