import { kendallTau } from '../../stats/kendall-tau.ts';
import { quantile } from '../../stats/quantile.ts';
import { ranks } from '../../stats/ranks.ts';
import type { Rng } from '../../stats/rng.ts';
import { shuffle } from '../../stats/shuffle.ts';
import { spearman } from '../../stats/spearman.ts';
import type { Interval } from '../agreement-interval.ts';
import { rankShares } from './rank-shares.ts';

/** A correlation, and how likely chance gives one as far from 0. */
export interface RankCorrelation {
  /** -1..1 */
  readonly value: number;
  /** Two-sided, over the orders in which deeds could fall to the members. */
  readonly p: number;
  /** Whether all orders were counted, or some drawn. */
  readonly exact: boolean;
}

/** Words and deeds of the same members beside each other. */
export interface RankComparison {
  /** Kendall's tau-b and Spearman's rho; null where words or deeds are the same for all, or for fewer than three members. */
  readonly kendall: RankCorrelation | null;
  readonly spearman: (RankCorrelation & { readonly interval: Interval | null }) | null;
  /** Rank of each member in words and in deeds, 0..1, in the order given. */
  readonly wordRanks: readonly number[];
  readonly deedRanks: readonly number[];
  /** Mean distance of the two, 0..1; null for nobody. */
  readonly meanGap: number | null;
}

/** Up to so many members all orders are counted: 5,040. */
const EXACT = 7;
/** Sums that should be equal differ by rounding. */
const ROUNDING = 1e-9;

/**
 * Compares the ranks of words and deeds: r(words) - r(deeds) for each member, Kendall's tau-b and Spearman's rho with permutation chances
 * (exact up to 7 members), and the percentile interval of rho when members are drawn again. O(draws * n²).
 *
 * @param words one for each member, finite; `deeds` likewise
 * @param draws of permutation and bootstrap; 0 gives neither interval nor, above 7 members, a chance: p is then 1
 * @example
 * compareRanks([0.9, 0.7, 0.6, 0.2, -0.4, -0.8], [2.1, 1.7, 0.15, 0.6, 0.3, 0.02], 999, rng(1))
 * // kendall .7333, spearman .8286, meanGap .1333
 */
export function compareRanks(
  words: readonly number[],
  deeds: readonly number[],
  draws: number,
  rng: Rng,
): RankComparison {
  const n = words.length;
  const [wordRanks, deedRanks] = [rankShares(words), rankShares(deeds)];
  const gaps = wordRanks.map((rank, i) => Math.abs(rank - deedRanks[i]!));
  const meanGap = n === 0 ? null : gaps.reduce((sum, gap) => sum + gap, 0) / n;
  const tau = n < 3 ? null : kendallTau(words, deeds);
  const rho = n < 3 ? null : spearman(words, deeds);
  if (tau === null || rho === null) return { kendall: null, spearman: null, wordRanks, deedRanks, meanGap };
  const { tauP, rhoP, exact } = chances(words, deeds, { tau, rho }, draws, rng);
  return {
    kendall: { value: tau, p: tauP, exact },
    spearman: { value: rho, p: rhoP, exact, interval: rhoInterval(words, deeds, draws, rng) },
    wordRanks,
    deedRanks,
    meanGap,
  };
}

function chances(
  words: readonly number[],
  deeds: readonly number[],
  { tau, rho }: { readonly tau: number; readonly rho: number },
  draws: number,
  rng: Rng,
) {
  const exact = words.length <= EXACT;
  // Ranks do not change when they are dealt again: only the pairing does.
  const [x, y] = [ranks(words), ranks(deeds)];
  let [taus, rhos, orders] = [0, 0, 0];
  const count = (order: Float64Array) => {
    orders += 1;
    if (Math.abs(kendallTau(x, order)!) >= Math.abs(tau) - ROUNDING) taus += 1;
    if (Math.abs(spearman(x, order)!) >= Math.abs(rho) - ROUNDING) rhos += 1;
  };
  if (exact) eachOrder(y, count);
  else for (let draw = 0; draw < draws; draw++) count(shuffle(y, rng));
  // Of drawn orders the one that is there counts too, so that no chance is 0 (Davison and Hinkley 1997, 4.2).
  const own = exact ? 0 : 1;
  return { tauP: (taus + own) / (orders + own), rhoP: (rhos + own) / (orders + own), exact };
}

/** Calls back with every order of `values`, in place (Heap 1963, DOI 10.1093/comjnl/6.3.293). */
function eachOrder(values: Float64Array, work: (order: Float64Array) => void, size = values.length): void {
  if (size <= 1) {
    work(values);
    return;
  }
  for (let i = 0; i < size; i++) {
    eachOrder(values, work, size - 1);
    const j = size % 2 === 0 ? i : 0;
    [values[j], values[size - 1]] = [values[size - 1]!, values[j]!];
  }
}

function rhoInterval(
  words: readonly number[],
  deeds: readonly number[],
  draws: number,
  rng: Rng,
): Interval | null {
  const n = words.length;
  const rhos: number[] = [];
  const [x, y] = [new Float64Array(n), new Float64Array(n)];
  for (let draw = 0; draw < draws; draw++) {
    for (let i = 0; i < n; i++) {
      const drawn = Math.floor(rng() * n);
      x[i] = words[drawn]!;
      y[i] = deeds[drawn]!;
    }
    const rho = spearman(x, y);
    if (rho !== null) rhos.push(rho);
  }
  if (rhos.length === 0) return null;
  rhos.sort((a, b) => a - b);
  const weights = new Float64Array(rhos.length).fill(1);
  return [quantile(rhos, weights, 0.025), quantile(rhos, weights, 0.975)];
}
