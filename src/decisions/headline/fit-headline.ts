import { type Rng, splitConformal } from '../../stats/index.ts';
import { groupFolds } from '../record/group-folds.ts';
import { decidedShares, type HeadlineCase } from './decided-shares.ts';
import { headlineParts, mixed } from './headline-parts.ts';
import type { HeadlineTable, HeadlineWeights } from './headline-table.ts';
import { levelThatHolds, type OutcomeDistribution } from './outcome-distribution.ts';

const FOLDS = 10;
/** Bandwidths and weights that are tried. */
const BANDWIDTHS = [0.08, 0.1, 0.12, 0.16];
const STEP = 0.05;
const LEVELS = Array.from({ length: 19 }, (_, i) => Math.round(5 * (i + 1)) / 100);
/** Where distribution functions are compared: hundredths of the way. */
const PLACES = 100;

type Parts = Readonly<Record<keyof HeadlineWeights, OutcomeDistribution>>;

/** What was learned, and with which bandwidth. */
export interface FittedHeadline extends HeadlineTable {
  readonly bandwidth: number;
}

/**
 * Learns the headline forecast from decided cases. The bandwidth and the weights of the parts are those with the least
 * continuous ranked probability score on cases of other groups (10 folds), the levels of the intervals conformal bounds of
 * those. O(repeats cases).
 *
 * @param cases of at least 10 groups
 * @param repeats other ways of dealing the groups into folds, over which is averaged; default 1
 * @throws RangeError for fewer groups
 */
export function fitHeadline(cases: readonly HeadlineCase[], rng: Rng, repeats = 1): FittedHeadline {
  const groups = cases.map(({ group }) => group);
  if (new Set(groups).size < FOLDS)
    throw new RangeError(`too few groups of cases: ${new Set(groups).size}, ${FOLDS} are needed`);
  const dealt = Array.from({ length: repeats }, () => groupFolds(groups, FOLDS, rng));
  const tried = BANDWIDTHS.map((bandwidth) => {
    const unseen = dealt.flatMap((folds) => partsOfUnseen(cases, folds, bandwidth));
    return { bandwidth, unseen, ...bestWeights(unseen, repeated(cases, repeats)) };
  });
  const { bandwidth, unseen, weights } = tried.reduce((best, each) =>
    each.score < best.score ? each : best,
  );
  const all = repeated(cases, repeats);
  const scores = unseen.map((parts, i) => levelThatHolds(mixed(parts, weights), all[i]!.outcome));
  return { ...decidedShares(cases, bandwidth), weights, levels: levelsOf(scores, repeats), bandwidth };
}

/** The parts of each case, learned from the cases of other folds. */
function partsOfUnseen(cases: readonly HeadlineCase[], folds: Int32Array, bandwidth: number): Parts[] {
  const tables = Array.from({ length: FOLDS }, (_, fold) =>
    decidedShares(
      cases.filter((_case, i) => folds[i] !== fold),
      bandwidth,
    ),
  );
  return cases.map((one, i) => headlineParts(one, tables[folds[i]!]!));
}

/** The weights whose mixture scores best, and its score. It is a quadratic form in them, so cases are gone through once. */
function bestWeights(
  parts: readonly Parts[],
  cases: readonly HeadlineCase[],
): { readonly weights: HeadlineWeights; readonly score: number } {
  const products = new Float64Array(9);
  for (const [i, { decided, held, between }] of parts.entries()) {
    const { outcome, width } = cases[i]!;
    const misses = [decided, held, between].map((part) => missesOf(part, outcome));
    for (let a = 0; a < 3; a++)
      for (let b = 0; b < 3; b++)
        for (let at = 0; at < PLACES; at++) products[3 * a + b]! += width * misses[a]![at]! * misses[b]![at]!;
  }
  let best = { weights: { decided: 1, held: 0, between: 0 }, score: products[0]! };
  const steps = Math.round(1 / STEP);
  for (let h = 0; h <= steps; h++)
    for (let b = 0; h + b <= steps; b++) {
      const [held, between] = [h / steps, b / steps];
      const all = [(steps - h - b) / steps, held, between];
      const score = products.reduce(
        (sum, product, at) => sum + product * all[Math.floor(at / 3)]! * all[at % 3]!,
        0,
      );
      if (score < best.score) best = { weights: { decided: all[0]!, held, between }, score };
    }
  return best;
}

/** How far the distribution function is from the step at the outcome, at each hundredth of the way. */
function missesOf({ values, chances }: OutcomeDistribution, outcome: number): Float64Array {
  const misses = new Float64Array(PLACES);
  let next = 0;
  let reached = 0;
  for (let at = 0; at < PLACES; at++) {
    for (; next < values.length && values[next]! <= at / PLACES + 1e-9; next++) reached += chances[next]!;
    misses[at] = reached - (outcome <= at / PLACES + 1e-9 ? 1 : 0);
  }
  return misses;
}

/** Conformal bounds by level. The scores of several ways of dealing are of the same cases, so these count once. */
function levelsOf(scores: readonly number[], repeats: number): HeadlineTable['levels'] {
  const cases = scores.length / repeats;
  const means = Array.from({ length: cases }, (_, i) => {
    let sum = 0;
    for (let repeat = 0; repeat < repeats; repeat++) sum += scores[repeat * cases + i]!;
    return sum / repeats;
  });
  return LEVELS.map((level) => ({ level, nominal: Math.min(splitConformal(means, level), 1) }));
}

function repeated<T>(items: readonly T[], times: number): T[] {
  return Array.from({ length: times }, () => items).flat();
}
