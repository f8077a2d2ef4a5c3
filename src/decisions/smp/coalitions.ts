import { type VoteCode, voteOf } from './vote.ts';

/** Keeps a coalition of nobody from dividing by 0. */
const LEAST = 1e-8;

/**
 * How strongly the actors together back each option against each other one: `strengths[a * options + b]` for `a` against
 * `b`. Yields before each option. Costs O(options² actors).
 *
 * @param utilities by option, then by actor: what the option is worth to the actor
 * @param weights by actor, of its vote
 */
export function* coalitions(
  utilities: Float64Array,
  weights: Float64Array,
  options: number,
  code: VoteCode,
): Generator<void, Float64Array> {
  const strengths = new Float64Array(options * options);
  for (let a = 0; a < options; a += 1) {
    yield;
    fillRow(strengths, a, utilities, weights, options, code);
  }
  return strengths;
}

/** What option `a` and each before it have against each other. No generator, whose loops run slower. */
function fillRow(
  strengths: Float64Array,
  a: number,
  utilities: Float64Array,
  weights: Float64Array,
  options: number,
  code: VoteCode,
): void {
  const actors = weights.length;
  const atA = a * actors;
  for (let b = 0; b < a; b += 1) {
    const atB = b * actors;
    let forA = LEAST;
    let forB = LEAST;
    for (let k = 0; k < actors; k += 1) {
      const du = utilities[atA + k]! - utilities[atB + k]!;
      const vote = voteOf(code, weights[k]!, du);
      if (vote > 0) forA += vote;
      else if (vote < 0) forB -= vote;
    }
    strengths[a * options + b] = forA;
    strengths[b * options + a] = forB;
  }
  strengths[a * options + a] = LEAST;
}
