/** How the chances of many options follow from those of every two of them. */
export type ElectionRule = 'conditional' | 'markov-incentive' | 'markov-uniform';

const MOST_STEPS = 100_000;

/**
 * The probabilistic Condorcet election: the chance of each option to be chosen, from the chance of each to win against each other.
 *
 * `conditional`: that it wins against every other, given that one does. `markov-uniform` and `markov-incentive`: how long each is
 * the status quo in a long run in which options challenge it, all as often or by what they stand to win. As KTAB computes
 * them (Wise, Lester and Efird 2015, KAPSARC), iterated to 1e-12 where KTAB stops at 1e-6 and 1e-8.
 *
 * @param wins `[a * n + b]`: chance that a beats b; the diagonal is not read
 * @param strengths `[a * n + b]`: weight of those for a against b, for `markov-incentive`
 * @returns by option, sums to 1
 * @example electionChances(Float64Array.of(0.5, 0.75, 0.25, 0.5), 2, 'conditional') // [0.75, 0.25]
 */
export function electionChances(
  wins: Float64Array,
  n: number,
  rule: ElectionRule,
  strengths: Float64Array = wins,
): Float64Array {
  if (rule === 'conditional') return conditional(wins, n);
  const challenges = rule === 'markov-uniform' ? null : incentives(wins, strengths, n);
  let chances = new Float64Array(n).fill(1 / n);
  for (let step = 0; step < MOST_STEPS; step++) {
    const next = new Float64Array(n);
    let moved = 0;
    for (let a = 0; a < n; a++) {
      let sum = 0;
      for (let b = 0; b < n; b++) {
        const win = a === b ? 0.5 : wins[a * n + b]!;
        const met =
          challenges === null
            ? (chances[a]! + chances[b]!) / n
            : chances[a]! * challenges[b * n + a]! + chances[b]! * challenges[a * n + b]!;
        sum += win * met;
      }
      next[a] = (chances[a]! + sum) / 2;
      moved = Math.max(moved, Math.abs(sum - chances[a]!));
    }
    chances = next;
    if (moved <= 1e-12) break;
  }
  return sharesOf(chances);
}

/** In logarithms, for the product of many chances is too small for a number. */
function conditional(wins: Float64Array, n: number): Float64Array {
  const logs = new Float64Array(n);
  for (let a = 0; a < n; a++) for (let b = 0; b < n; b++) if (a !== b) logs[a]! += Math.log(wins[a * n + b]!);
  const most = logs.reduce((a, b) => Math.max(a, b), -Infinity);
  if (most === -Infinity) return new Float64Array(n).fill(1 / n);
  return sharesOf(logs.map((log) => Math.exp(log - most)));
}

/** `[b * n + a]`: chance that b is the one to challenge a. */
function incentives(wins: Float64Array, strengths: Float64Array, n: number): Float64Array {
  const challenges = new Float64Array(n * n);
  for (let a = 0; a < n; a++) {
    let sum = 0;
    for (let b = 0; b < n; b++) {
      // An option is always a little ready to stay, so that somebody comes forward.
      const incentive =
        a === b ? 1e-10 + strengths[a * n + a]! / 2 : strengths[b * n + a]! * wins[b * n + a]!;
      challenges[b * n + a] = incentive;
      sum += incentive;
    }
    for (let b = 0; b < n; b++) challenges[b * n + a]! /= sum;
  }
  return challenges;
}

function sharesOf(values: Float64Array): Float64Array {
  const sum = values.reduce((total, value) => total + value, 0);
  return values.map((value) => value / sum);
}
