import { crps, type Rng } from '../../stats/index.ts';
import type { Contender } from './contender.ts';
import type { DecidedCase } from './decided-case.ts';
import { groupFolds } from './group-folds.ts';

/** How a forecast did on one case, averaged over the ways of dealing the cases into folds. */
export interface CaseScore {
  readonly absoluteError: number;
  readonly crps: number;
  /** Share of the ways in which the interval held the outcome. */
  readonly covered: number;
  /** Width of the interval. */
  readonly width: number;
}

export interface EvaluateOptions {
  readonly rng: Rng;
  /** Default 10. */
  readonly folds?: number;
  /** Ways of dealing the groups into folds; default 10. */
  readonly repeats?: number;
  /** Of the intervals; default 0.8. */
  readonly level?: number;
  /** Told after each fold of each way. */
  readonly report?: (done: number, total: number) => void;
}

/**
 * Scores forecasts on decided cases that they have not learned from: the groups of cases are dealt into folds, and each fold is
 * forecast by what was learned from the others.
 *
 * @returns of each contender the scores of each case, in order; null where it says nothing of a case
 */
export function evaluateContenders(
  cases: readonly DecidedCase[],
  contenders: readonly Contender[],
  options: EvaluateOptions,
): (CaseScore | null)[][] {
  const { rng, folds = 10, repeats = 10, level = 0.8, report } = options;
  const sums = contenders.map(() =>
    cases.map(() => ({ absoluteError: 0, crps: 0, covered: 0, width: 0, said: 0 })),
  );
  const groups = cases.map(({ group }) => group);
  for (let repeat = 0; repeat < repeats; repeat++) {
    const foldOf = groupFolds(groups, folds, rng);
    for (let fold = 0; fold < folds; fold++) {
      const learned = cases.filter((_case, i) => foldOf[i] !== fold);
      for (const [c, contender] of contenders.entries()) {
        const forecastOf = contender.learn(learned, level, rng);
        for (const [i, one] of cases.entries()) {
          const forecast = foldOf[i] === fold ? forecastOf(one) : null;
          if (forecast === null) continue;
          const sum = sums[c]![i]!;
          const [low, high] = forecast.interval;
          sum.absoluteError += Math.abs(forecast.outcome - one.outcome);
          sum.crps += crps(forecast.values, one.outcome, forecast.chances);
          sum.covered += one.outcome >= low - 1e-9 && one.outcome <= high + 1e-9 ? 1 : 0;
          sum.width += high - low;
          sum.said += 1;
        }
      }
      report?.(repeat * folds + fold + 1, repeats * folds);
    }
  }
  return sums.map((of) =>
    of.map(({ said, ...sum }) =>
      said === 0
        ? null
        : {
            absoluteError: sum.absoluteError / said,
            crps: sum.crps / said,
            covered: sum.covered / said,
            width: sum.width / said,
          },
    ),
  );
}
