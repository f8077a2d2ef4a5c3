import { checkFinite } from './check-pairs.ts';

export interface Partitioning {
  /** After so many values something changes, in ascending order: 6 means that the seventh is the first of the new level. */
  readonly changes: readonly number[];
  /** Squares around the means of the stretches, and the penalty for each change. */
  readonly objective: number;
}

const ROUNDING = 1e-12;

/**
 * Where the level of a series changes: the stretches whose squares around their means, with a penalty for each change, are least.
 * The best of all ways to divide it, not a search. Of equally good ways that with the earlier last change.
 *
 * Jackson et al. 2005, DOI 10.1109/LSP.2001.838216 (optimal partitioning); with the pruning of Killick, Fearnhead and Eckley 2012,
 * DOI 10.1080/01621459.2012.737745 (PELT), which leaves the answer as it is: O(n) where changes are many, O(n²) at worst.
 *
 * @param penalty of a change, in squared units of the values, 0 or more: see `schwarzPenalty`
 * @param least length of a stretch, 1 unless told
 * @throws RangeError where a value is not finite, or a penalty or length is none
 * @example optimalPartitioning([1, 1, 1, 5, 5, 5], 0.5) // { changes: [3], objective: 0.5 }
 */
export function optimalPartitioning(values: ArrayLike<number>, penalty: number, least = 1): Partitioning {
  checkFinite(values);
  if (!(penalty >= 0 && penalty < Infinity)) throw new RangeError(`no penalty: ${penalty}`);
  if (!(Number.isInteger(least) && least >= 1)) throw new RangeError(`no least length: ${least}`);
  const n = values.length;
  if (n < least || n === 0) return { changes: [], objective: 0 };
  const costOf = squaresAround(values);
  // best[t]: the least for the first t values, less one penalty; lastChange[t]: where its last stretch begins.
  const best = new Float64Array(n + 1).fill(Infinity);
  const lastChange = new Int32Array(n + 1);
  best[0] = -penalty;
  let candidates: number[] = [];
  for (let t = least; t <= n; t++) {
    // A stretch may begin where another one can end.
    const begin = t - least;
    if (begin === 0 || begin >= least) candidates.push(begin);
    let [value, from] = [Infinity, 0];
    for (const s of candidates) {
      const sum = best[s]! + costOf(s, t) + penalty;
      if (sum < value - ROUNDING * (1 + Math.abs(sum))) [value, from] = [sum, s];
    }
    best[t] = value;
    lastChange[t] = from;
    // From here on a stretch that begins at `begin` is never worse.
    if (begin >= least) {
      candidates = candidates.filter(
        (s) => s === begin || best[s]! + costOf(s, begin) < best[begin]! + ROUNDING,
      );
    }
  }
  const changes: number[] = [];
  for (let t = lastChange[n]!; t > 0; t = lastChange[t]!) changes.unshift(t);
  return { changes, objective: best[n]! };
}

/** The squares of the values from `s` to before `t` around their mean, from sums; around the mean of all first, which keeps digits. */
function squaresAround(values: ArrayLike<number>): (s: number, t: number) => number {
  const n = values.length;
  let mean = 0;
  for (let i = 0; i < n; i++) mean += values[i]! / n;
  const sums = new Float64Array(n + 1);
  const squares = new Float64Array(n + 1);
  for (let i = 0; i < n; i++) {
    const value = values[i]! - mean;
    sums[i + 1] = sums[i]! + value;
    squares[i + 1] = squares[i]! + value * value;
  }
  return (s, t) => {
    const sum = sums[t]! - sums[s]!;
    return Math.max(0, squares[t]! - squares[s]! - (sum * sum) / (t - s));
  };
}

/**
 * The penalty of Schwarz's criterion for a change of level: `2 sigma² log n` (a level and a place more), with sigma from the
 * differences of neighbours, which a change of level hardly touches: their median size over .6745 √2, or, where most are 0, the
 * root of half their mean square. 0 where nothing varies.
 *
 * @example schwarzPenalty([1.1, 0.9, 1, 1.2, 0.8, 1, 3.1, 2.9, 3, 3.2, 2.8, 3]) // 0.2185...
 */
export function schwarzPenalty(values: ArrayLike<number>): number {
  checkFinite(values);
  const n = values.length;
  if (n < 2) return 0;
  const steps = Float64Array.from({ length: n - 1 }, (_, i) =>
    Math.abs(values[i + 1]! - values[i]!),
  ).toSorted();
  const middle = steps.length >> 1;
  const median = steps.length % 2 === 1 ? steps[middle]! : (steps[middle - 1]! + steps[middle]!) / 2;
  const square = steps.reduce((sum, step) => sum + (step * step) / steps.length, 0);
  const variance = median > 0 ? (median / 0.674489750196082) ** 2 / 2 : square / 2;
  return 2 * variance * Math.log(n);
}
