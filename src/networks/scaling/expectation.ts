import type { NormalGrid } from './normal-grid.ts';
import type { Pattern } from './responses.ts';

/** Concept j has its intercept at `j * (dimensions + 1)` and its slopes after that. */
export type Parameters = Float64Array;

/** Log chances of agreeing and of disagreeing: concept j at point q at `j * size + q`. */
export interface LogChances {
  readonly agree: Float64Array;
  readonly disagree: Float64Array;
}

/** O(concepts points). */
export function logChances(parameters: Parameters, grid: NormalGrid): LogChances {
  const { dimensions, size, nodes } = grid;
  const width = dimensions + 1;
  const concepts = parameters.length / width;
  const agree = new Float64Array(concepts * size);
  const disagree = new Float64Array(concepts * size);
  for (let j = 0; j < concepts; j++) {
    for (let q = 0; q < size; q++) {
      let logit = parameters[j * width]!;
      for (let d = 0; d < dimensions; d++) logit += parameters[j * width + 1 + d]! * nodes[d * size + q]!;
      const log = logit > 0 ? Math.log1p(Math.exp(-logit)) : Math.log1p(Math.exp(logit)) - logit;
      agree[j * size + q] = -log;
      disagree[j * size + q] = -log - logit;
    }
  }
  return { agree, disagree };
}

/**
 * Writes the chance of each point given the answers of a pattern.
 *
 * @returns the log likelihood of the pattern
 */
export function posterior(
  { concepts, answers }: Pattern,
  { agree, disagree }: LogChances,
  grid: NormalGrid,
  into: Float64Array,
): number {
  const { size } = grid;
  into.set(grid.logChances);
  for (let a = 0; a < concepts.length; a++) {
    const logs = answers[a] === 1 ? agree : disagree;
    const from = concepts[a]! * size;
    for (let q = 0; q < size; q++) into[q] = into[q]! + logs[from + q]!;
  }
  let most = -Infinity;
  for (let q = 0; q < size; q++) if (into[q]! > most) most = into[q]!;
  let sum = 0;
  for (let q = 0; q < size; q++) {
    const chance = Math.exp(into[q]! - most);
    into[q] = chance;
    sum += chance;
  }
  for (let q = 0; q < size; q++) into[q]! /= sum;
  return most + Math.log(sum);
}

/** A chance that counts as none: it could move no estimate by more than rounding. */
const NEGLIGIBLE = 1e-14;

export interface Expected {
  /** Concept j, point q at `j * size + q`: how many answer it there, and how many agree. */
  readonly answered: Float64Array;
  readonly agreed: Float64Array;
  readonly logLikelihood: number;
}

/** Who answers what at which point, to be expected under the parameters. O(answers points). */
export function expectation(
  patterns: readonly Pattern[],
  parameters: Parameters,
  grid: NormalGrid,
): Expected {
  const { size } = grid;
  const logs = logChances(parameters, grid);
  const agreed = new Float64Array(logs.agree.length);
  const disagreed = new Float64Array(logs.agree.length);
  const chances = new Float64Array(size);
  let logLikelihood = 0;
  for (const pattern of patterns) {
    const { concepts, answers, count } = pattern;
    logLikelihood += count * posterior(pattern, logs, grid, chances);
    // Most points are out of the question: the answers are counted from the first to the last that is not.
    let [first, last] = [0, size - 1];
    while (chances[first]! < NEGLIGIBLE) first++;
    while (chances[last]! < NEGLIGIBLE) last--;
    for (let q = first; q <= last; q++) chances[q]! *= count;
    for (let a = 0; a < concepts.length; a++) {
      addTo(answers[a] === 1 ? agreed : disagreed, concepts[a]! * size, chances, first, last);
    }
  }
  const answered = agreed.map((n, at) => n + disagreed[at]!);
  return { answered, agreed, logLikelihood };
}

function addTo(sums: Float64Array, from: number, weights: Float64Array, first: number, last: number): void {
  for (let q = first; q <= last; q++) sums[from + q] = sums[from + q]! + weights[q]!;
}
