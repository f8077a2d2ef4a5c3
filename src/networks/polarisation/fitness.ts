import type { CampWeights } from './camp-networks.ts';

/** Weights that camps of given sizes would have if agreement stayed within camps and conflict between them, spread evenly. */
export interface EvenWeights {
  /** Camp -> congruence of each pair within it. */
  readonly within: Float64Array;
  /** Camp c, camp d at `c * k + d` -> conflict of each pair between them. */
  readonly between: Float64Array;
}

/** A partition, and how good it is for a search: its raw fitness, times the sign of the weights. */
export interface Partition {
  /** Actor -> camp. */
  readonly camps: Int32Array;
  readonly goal: number;
}

export interface Fitness {
  readonly raw: number;
  /** `raw` divided by the sum of all weights; 0 where there are none. */
  readonly normalised: number;
}

/**
 * How well `camps` part the actors, as Leifeld's Discourse Network Analyzer 3.1.2 measures it; higher is more polarised.
 *
 * With sizes n_c, Dw = sum of n_c (n_c - 1) and Db = n (n - 1) - Dw (ordered pairs within and between camps), even weights
 * e_c = n_c (n_c - 1) / Dw * |C| / Dw and f_cd = n_c n_d / Db * |F| / Db, and A the sum over ordered pairs of
 * |C_ij - e_c| + |F_ij| within camp c and |C_ij| + |F_ij - f_cd| between camps: raw = A / 2, normalised = A / (2 (|C| + |F|)), where
 * |C| and |F| are sums of absolute cells, each pair counted twice.
 *
 * A is a distance from camps that agree within and are at odds with each other, evenly, yet more of it counts as more polarised: so it
 * is defined. The camps of highest fitness are therefore not those who agree, but rather part them, and are often very unequal;
 * `Seek` has the other way round. Where no two actors share a camp Dw is 0, and where all do Db is: the even weight, which nobody has
 * then, is 0 here (0/0 in DNA). Cost: O(n^2).
 *
 * @param camps actor -> its camp, from 0 to k - 1
 */
export function campFitness(weights: CampWeights, camps: ArrayLike<number>, k: number): Fitness {
  const raw = weights.sign * goalOf(weights, camps, k);
  const total = weights.congruenceTotal + weights.conflictTotal;
  return { raw, normalised: total > 0 ? raw / total : 0 };
}

/** The raw fitness, times the sign of the weights. */
export function goalOf(weights: CampWeights, camps: ArrayLike<number>, k: number): number {
  const even = evenWeights(weights, campSizes(camps, k));
  let goal = 0;
  for (let i = 1; i < weights.n; i++) {
    for (let j = 0; j < i; j++) goal += pairGoal(weights, even, k, i * weights.n + j, camps[i]!, camps[j]!);
  }
  return goal;
}

/** What one pair (a cell of the matrices) adds to the goal where its actors are in `camp` and `other`. */
export function pairGoal(
  weights: CampWeights,
  even: EvenWeights,
  k: number,
  cell: number,
  camp: number,
  other: number,
): number {
  const fitness =
    camp === other
      ? Math.abs(weights.congruence[cell]! - even.within[camp]!) + weights.absoluteConflict[cell]!
      : weights.absoluteCongruence[cell]! +
        Math.abs(weights.conflict[cell]! - even.between[camp * k + other]!);
  return weights.sign * fitness;
}

/** Less than this (1e-12 of all weights) is no gain: the same sum in another order may differ by as much. */
export function leastGain({ congruenceTotal, conflictTotal }: CampWeights): number {
  return 1e-12 * (congruenceTotal + conflictTotal);
}

export function campSizes(camps: ArrayLike<number>, k: number): Int32Array {
  const sizes = new Int32Array(k);
  for (let i = 0; i < camps.length; i++) sizes[camps[i]!]!++;
  return sizes;
}

export function evenWeights(weights: CampWeights, sizes: ArrayLike<number>): EvenWeights {
  const k = sizes.length;
  const { n, congruenceTotal, conflictTotal } = weights;
  let pairsWithin = 0;
  for (let c = 0; c < k; c++) pairsWithin += sizes[c]! * (sizes[c]! - 1);
  const pairsBetween = n * (n - 1) - pairsWithin;
  const within = new Float64Array(k);
  const between = new Float64Array(k * k);
  for (let c = 0; c < k; c++) {
    if (pairsWithin > 0)
      within[c] = ((sizes[c]! * (sizes[c]! - 1)) / pairsWithin) * (congruenceTotal / pairsWithin);
    for (let d = 0; d < k; d++) {
      if (c !== d && pairsBetween > 0)
        between[c * k + d] = ((sizes[c]! * sizes[d]!) / pairsBetween) * (conflictTotal / pairsBetween);
    }
  }
  return { within, between };
}
