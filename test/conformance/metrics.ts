import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { agreementIndex } from '../../src/cohesion/agreement-index.ts';
import {
  dyadicSimilarity,
  effectiveCamps,
  estebanRay,
  leik,
  rice,
  riceByChance,
  tastleWierman,
  vanDerEijk,
} from '../../src/cohesion/measures/index.ts';
import { frustration, triangleBalance, walkBalance } from '../../src/networks/balance/index.ts';
import { graphOf } from '../../src/networks/clusters/graph.ts';
import { modularity } from '../../src/networks/clusters/modularity.ts';
import type { Matrix } from '../../src/networks/matrix.ts';
import { itemResponse } from '../../src/networks/scaling/index.ts';
import { lawSchoolTest } from '../../src/networks/scaling/lsat.fixture.ts';
import { splitStatistics } from '../../src/stats/e-divisive.ts';
import {
  absoluteDistances,
  exactBootstrap,
  jackknife,
  kendallTau,
  krippendorffAlpha,
  mannKendall,
  momentsOf,
  optimalPartitioning,
  quantile,
  ranks,
  rng,
  senSlope,
  spearman,
  trendChance,
  twoSamplePermutation,
} from '../../src/stats/index.ts';
import { type Check, same, sameNumber } from './check.ts';

interface Entry {
  // oxlint-disable-next-line typescript/no-explicit-any -- each entry has a form of its own, which its comparison knows
  readonly input: any;
  // oxlint-disable-next-line typescript/no-explicit-any -- as above
  readonly value: any;
  readonly partition?: readonly (string | number)[];
  readonly tolerance: number;
}

/** Every entry of the reference figures of unity, disagreement and trends, each to its own tolerance. */
export async function* conformance(folder: string): AsyncGenerator<Check> {
  const file = await readFile(join(folder, 'oracles/metrics/metrics-oracle.json'), 'utf8');
  const { metrics } = JSON.parse(file) as { readonly metrics: Readonly<Record<string, Entry>> };
  for (const [name, entry] of Object.entries(metrics)) {
    const compare = comparisons[name];
    if (compare === undefined) yield { what: name, ok: false, detail: 'nothing computes this entry' };
    else yield* compare(name, entry);
  }
}

type Comparison = (name: string, entry: Entry) => Generator<Check>;

/** A number for each input. */
function each(compute: (input: never) => number | null): Comparison {
  return function* (name, { input, value, tolerance }) {
    for (const [i, one] of (input as readonly never[]).entries()) {
      yield sameNumber(`${name} of ${JSON.stringify(one)}`, compute(one), value[i], tolerance);
    }
  };
}

/** Named numbers of one input. */
function named(compute: (input: never) => Readonly<Record<string, number | null>>): Comparison {
  return function* (name, { input, value, tolerance }) {
    const computed = compute(input as never);
    for (const [key, expected] of Object.entries(value as Record<string, number>)) {
      yield sameNumber(`${name}: ${key}`, computed[key] ?? null, expected, tolerance);
    }
  };
}

const VOTES: Readonly<Record<string, number>> = { Y: 1, A: 0, N: -1 };

const comparisons: Readonly<Record<string, Comparison>> = {
  rice: each(({ Y, N }: { Y: number; N: number }) => rice({ pro: Y, contra: N, ambivalent: 0 })),
  rice_expected_random: each(({ n }: { n: number }) => riceByChance(n)),
  hnr_agreement: each(([pro, contra, ambivalent]: [number, number, number]) =>
    agreementIndex({ pro, contra, ambivalent }),
  ),
  effective_number: each(effectiveCamps),
  krippendorff_alpha: named((ratings: (number | null)[][]) => ({
    nominal: krippendorffAlpha(ratings, 'nominal'),
    ordinal: krippendorffAlpha(ratings, 'ordinal'),
    interval: krippendorffAlpha(ratings, 'interval'),
    ratio: krippendorffAlpha(ratings, 'ratio'),
  })),
  van_der_eijk_A: each(vanDerEijk),
  leik_consensus: each(leik),
  tastle_wierman_consensus: each(tastleWierman),
  esteban_ray: each(({ pi, y, alpha }: { pi: number[]; y: number[]; alpha: number }) =>
    estebanRay(pi, y, { alpha }),
  ),

  *modularity_bipartition(name, { input, value, partition, tolerance }) {
    const network = networkOf(input as readonly (readonly [string, string, number])[]);
    const graph = graphOf(network);
    let best: { readonly modularity: number; readonly side: readonly string[] } | null = null;
    // All ways to divide the actors in two; the first of them stays on side 0.
    for (let code = 0; code < 1 << network.rows.length; code += 2) {
      const membership = Int32Array.from(network.rows, (_, i) => (code >> i) & 1);
      const found = modularity(graph, membership);
      const side = network.rows.filter((_, i) => membership[i] === membership[network.rows.indexOf('EST')]);
      if (best === null || found > best.modularity + 1e-12)
        best = { modularity: found, side: side.toSorted() };
    }
    yield sameNumber(name, best!.modularity, value, tolerance);
    yield same(`${name}: the camp of EST`, best!.side, partition);
  },

  *frustration(name, { input, value, partition, tolerance }) {
    const network = networkOf(
      (input as readonly (readonly [number, number, number])[]).map(([a, b, sign]) => [`${a}`, `${b}`, sign]),
    );
    const { index, balance, sides, exact } = frustration(network);
    const triangles = triangleBalance(network);
    yield same(`${name}: proven`, exact, true);
    yield sameNumber(`${name}: L`, index, value.L, tolerance);
    yield sameNumber(`${name}: milp`, index, value.milp, tolerance);
    yield sameNumber(`${name}: 1 - 2 L / m`, balance, value.normalised_1_minus_2L_over_m, tolerance);
    yield same(`${name}: triangles`, triangles.triangles, value.triangles);
    yield same(
      `${name}: balanced triangles`,
      triangles.byFoes[0] + triangles.byFoes[2],
      value.triangles_balanced,
    );
    yield sameNumber(`${name}: walks`, walkBalance(network), value.walk_balance, tolerance);
    const costs = network.rows.flatMap((_, i) =>
      network.rows.slice(0, i).map((_, j) => {
        const sign = network.values[i * network.rows.length + j]!;
        const together = (one: ArrayLike<number>) => (one[i] === one[j] ? 1 : -1);
        return [sign * together(sides), sign * together(partition as readonly number[])] as const;
      }),
    );
    const violated = (which: 0 | 1) => costs.filter((cost) => cost[which] < 0).length;
    yield same(`${name}: links against the sides, theirs and these`, violated(0), violated(1));
  },

  mann_kendall: named((values: number[]) => {
    const { s, variance, z, p, tau } = mannKendall(values);
    return { S: s, var: variance, z, p, tau_b: tau, sen: senSlope(values) };
  }),
  permutation_trend_exact: named((values: number[]) => {
    const { s, p, orders } = trendChance(values);
    return { S: s, p_two_sided: p, n: orders };
  }),
  permutation_two_sample: named(({ a, b }: { a: number[]; b: number[] }) => {
    const { difference, p, ways } = twoSamplePermutation(a, b, rng(1))!;
    return { diff: difference, p, n: ways };
  }),
  optimal_partition_L2: partitioning,
  'optimal_partition_L2_beta5.545': partitioning,

  *e_divisive_stat(name, { input: { y, alpha, min_size: least }, value, tolerance }) {
    yield same(`${name}: alpha`, alpha, 1);
    const order = Int32Array.from({ length: y.length }, (_, t) => t);
    const statistics = splitStatistics(absoluteDistances(y), y.length, order, least);
    for (const [split, expected] of Object.entries(value.all as Record<string, number>)) {
      yield sameNumber(`${name}: after ${split}`, statistics[Number(split)]!, expected, tolerance);
    }
    const greatest = Math.max(...statistics);
    yield sameNumber(`${name}: Q`, greatest, value.Q, tolerance);
    yield same(`${name}: split`, statistics.indexOf(greatest), value.argmax_split_after);
  },

  bootstrap_exact: named((scores: number[]) => {
    const distribution = exactBootstrap(scores, meanOf);
    const [values, chances] = [
      distribution.map((each) => each.value),
      distribution.map((each) => each.chance),
    ];
    const below = distribution.filter((each) => each.value <= 0).map((each) => each.chance);
    const { mean, deviation } = momentsOf(distribution)!;
    return {
      mean,
      se: deviation,
      q05: quantile(values, chances, 0.05),
      q95: quantile(values, chances, 0.95),
      p_le0: below.reduce((sum, chance) => sum + chance, 0),
    };
  }),
  *jackknife_se_mean(name, { input, value, tolerance }) {
    const scores = input as readonly number[];
    const { error } = jackknife(scores.length, meanOf(scores), (i) =>
      meanOf(scores.filter((_, j) => j !== i)),
    );
    yield sameNumber(name, error, value, tolerance);
  },
  dyadic_similarity: named(({ a, b }: { a: string[]; b: string[] }) => {
    const [one, other] = [a.map((vote) => VOTES[vote]!), b.map((vote) => VOTES[vote]!)];
    const { agreement, s, pi, kappa } = dyadicSimilarity(one, other);
    // Their D is what both chance-corrected measures compare with chance: the mean squared difference, votes being 1, 2 and 3.
    const squares = meanOf(one.map((vote, i) => (vote - other[i]!) ** 2));
    return { agreement, S_unweighted_abs: s, scott_pi_sq: pi, cohen_kappa_sq: kappa, D: squares };
  }),
  *words_deeds(name, { input: { words, deeds }, value, tolerance }) {
    yield sameNumber(`${name}: tau-b`, kendallTau(words, deeds), value.kendall_tau_b, tolerance);
    yield sameNumber(`${name}: rho`, spearman(words, deeds), value.spearman, tolerance);
    const [said, done] = [ranks(words), ranks(deeds)];
    const gaps = Array.from(said, (rank, i) => (rank - done[i]!) / (said.length - 1));
    for (const [i, gap] of gaps.entries()) {
      yield sameNumber(`${name}: gap of ranks ${i + 1}`, gap, value.rank_gap[i], tolerance);
    }
    yield sameNumber(`${name}: mean gap`, meanOf(gaps.map(Math.abs)), value.mean_abs_gap, tolerance);
  },

  *irt_2pl_em_lsat(name, { value, tolerance }) {
    const fit = itemResponse(lawSchoolTest(), { prior: null });
    yield sameNumber(`${name}: log-likelihood`, fit.logLikelihood, value.loglik, tolerance);
    for (let j = 0; j < 5; j++) {
      yield sameNumber(
        `${name}: intercept ${j + 1}`,
        fit.intercepts[j]!.value,
        value.intercept[j],
        tolerance,
      );
      yield sameNumber(`${name}: slope ${j + 1}`, fit.slopes[j]![0]!.value, value.slope[j], tolerance);
      yield sameNumber(
        `${name}: difficulty ${j + 1}`,
        fit.difficulties![j]!.value,
        value.difficulty[j],
        tolerance,
      );
    }
  },
};

function* partitioning(name: string, { input: { y, beta }, value, tolerance }: Entry): Generator<Check> {
  const { changes, objective } = optimalPartitioning(y, beta);
  yield same(`${name}: changes`, changes, value.cpts);
  yield sameNumber(`${name}: objective`, objective, value.objective, tolerance);
}

function meanOf(values: ArrayLike<number>): number {
  return Array.from(values).reduce((sum, value) => sum + value, 0) / values.length;
}

function networkOf(links: readonly (readonly [string, string, number])[]): Matrix {
  const rows = [...new Set(links.flatMap(([a, b]) => [a, b]))].toSorted();
  const values = new Float64Array(rows.length * rows.length);
  for (const [a, b, weight] of links) {
    values[rows.indexOf(a) * rows.length + rows.indexOf(b)] = weight;
    values[rows.indexOf(b) * rows.length + rows.indexOf(a)] = weight;
  }
  return { rows, columns: rows, values };
}
