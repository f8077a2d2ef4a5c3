import { linearQuantile, type Rng } from '../../stats/index.ts';
import type { DecidedCase } from './decided-case.ts';
import type { CaseScore } from './evaluate-contenders.ts';
import { type Estimate, groupBootstrap } from './group-bootstrap.ts';

/** How a forecast did on decided cases that it had not learned from. Errors are on the scale of the cases. */
export interface ForecastRecord {
  readonly name: string;
  /** Of how many cases it says anything. */
  readonly cases: number;
  readonly meanError: Estimate;
  readonly medianError: number;
  readonly rootMeanSquare: number;
  readonly crps: Estimate;
  /** Share of forecasts that err by 10 or less. */
  readonly within10: number;
  /** Share of outcomes in the interval. */
  readonly coverage: Estimate;
  readonly width: number;
  /** Against the baseline on the same cases: below 0 is better. */
  readonly errorAgainstMean: Estimate;
  /** As a share of the score of the baseline. */
  readonly crpsAgainstMean: Estimate;
  readonly kinds: readonly KindRecord[];
}

/** The same for the cases of one kind. */
export interface KindRecord {
  readonly trait: string;
  readonly value: string;
  readonly cases: number;
  readonly meanError: number;
  readonly crps: number;
  readonly coverage: number;
  readonly errorAgainstMean: Estimate;
}

/** Sums up the scores of a forecast beside those of the baseline. @returns null where it says nothing of any case */
export function recordOf(
  name: string,
  cases: readonly DecidedCase[],
  scores: readonly (CaseScore | null)[],
  baseline: readonly (CaseScore | null)[],
  rng: Rng,
): ForecastRecord | null {
  const scored = cases.flatMap((one, i) => {
    const [score, base] = [scores[i], baseline[i]];
    return score == null || base == null ? [] : [{ one, score, base }];
  });
  if (scored.length === 0) return null;
  const groups = scored.map(({ one }) => one.group);
  const estimate = (of: (each: (typeof scored)[number]) => number): Estimate =>
    groupBootstrap(scored.map(of), groups, rng);
  const errors = scored.map(({ score }) => score.absoluteError);
  const baseCrps = mean(scored.map(({ base }) => base.crps));
  return {
    name,
    cases: scored.length,
    meanError: estimate(({ score }) => score.absoluteError),
    medianError: linearQuantile(
      errors.toSorted((a, b) => a - b),
      0.5,
    ),
    rootMeanSquare: Math.sqrt(mean(errors.map((error) => error * error))),
    crps: estimate(({ score }) => score.crps),
    within10: mean(errors.map((error) => (error <= 10 ? 1 : 0))),
    coverage: estimate(({ score }) => score.covered),
    width: mean(scored.map(({ score }) => score.width)),
    errorAgainstMean: estimate(({ score, base }) => score.absoluteError - base.absoluteError),
    crpsAgainstMean: estimate(({ score, base }) => (score.crps - base.crps) / baseCrps),
    kinds: kindsOf(scored, rng),
  };
}

function kindsOf(
  scored: readonly { one: DecidedCase; score: CaseScore; base: CaseScore }[],
  rng: Rng,
): KindRecord[] {
  const traits = [...new Set(scored.flatMap(({ one }) => Object.keys(one.traits)))];
  return traits.flatMap((trait) => {
    const byValue = Map.groupBy(scored, ({ one }) => one.traits[trait] ?? '');
    return [...byValue]
      .filter(([value]) => value !== '')
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([value, of]) => ({
        trait,
        value,
        cases: of.length,
        meanError: mean(of.map(({ score }) => score.absoluteError)),
        crps: mean(of.map(({ score }) => score.crps)),
        coverage: mean(of.map(({ score }) => score.covered)),
        errorAgainstMean: groupBootstrap(
          of.map(({ score, base }) => score.absoluteError - base.absoluteError),
          of.map(({ one }) => one.group),
          rng,
        ),
      }));
  });
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
