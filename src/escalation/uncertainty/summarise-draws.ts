import { linearQuantile, rng, sobolIndices } from '../../stats/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { uncertainOf } from './draw-points.ts';
import { ENDS_EACH, gridOf } from './ends-at.ts';
import { type Design, layoutOf, type PointLayout, pointsOf } from './evaluate-points.ts';
import { outcomeOf, type Outcome, OUTCOMES } from './outcome.ts';

/** Median and band of a chance over the draws. */
export interface Band {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** How much of the variation of an outcome over the draws a parameter accounts for. */
export interface Sensitivity {
  /** Path of the parameter. */
  readonly parameter: string;
  readonly first: number;
  readonly total: number;
  readonly totalInterval: readonly [number, number];
}

export interface PolicyDraws {
  readonly name: string;
  /** By outcome, at the horizon. */
  readonly bands: Readonly<Record<Outcome, Band>>;
  /** Share of the draws in which no policy has a smaller chance of fighting. */
  readonly best: number;
}

/** What the draws say. */
export interface DrawSummary {
  readonly draws: number;
  readonly level: number;
  /** At the horizon. */
  readonly bands: Readonly<Record<Outcome, Band>>;
  /** By month of the grid: the chance of each end by then. */
  readonly fan: readonly { readonly month: number; readonly bands: Readonly<Record<Outcome, Band>> }[];
  /** Of fighting and of a settlement, the largest total first; null where it was not asked for. */
  readonly sensitivity: {
    readonly fighting: readonly Sensitivity[];
    readonly settlement: readonly Sensitivity[];
  } | null;
  readonly policies: readonly PolicyDraws[];
}

/**
 * Medians and bands of the chances, sensitivities and policies from worked out points.
 *
 * @param results of `pointEvaluator`, all points
 * @param level of the bands
 */
export function summariseDraws(
  scenario: Scenario,
  design: Design,
  results: Float64Array,
  level = 0.8,
): DrawSummary {
  const grid = gridOf(scenario.months);
  const layout = layoutOf(scenario, design);
  const { draws } = design;
  const all = Array.from({ length: 2 * draws }, (_, point) => point);
  const at = (month: number) =>
    bandsOf(
      results,
      all.map((point) => layout.start(point) + month * ENDS_EACH),
      level,
    );
  const plain = pointsOf(scenario, design) - draws * scenario.policies.length;
  const ofPolicies = scenario.policies.map((_, policy) =>
    Array.from({ length: draws }, (_, draw) => layout.horizon(plain + policy * draws + draw)),
  );
  const fighting = ofPolicies.map((places) => places.map((place) => outcomeOf(results, place, 'fighting')));
  return {
    draws: 2 * draws,
    level,
    bands: at(grid.length - 1),
    fan: grid.map((month, i) => ({ month, bands: at(i) })),
    sensitivity: design.sensitivity ? sensitivities(scenario, design, results, layout) : null,
    policies: scenario.policies.map(({ name }, policy) => ({
      name,
      bands: bandsOf(results, ofPolicies[policy]!, level),
      best: shareOfBest(fighting, policy),
    })),
  };
}

function bandsOf(results: Float64Array, places: readonly number[], level: number): Record<Outcome, Band> {
  const band = (outcome: Outcome): Band => {
    const sorted = Float64Array.from(places, (place) => outcomeOf(results, place, outcome)).toSorted();
    const at = (p: number) => linearQuantile(sorted, p);
    return { median: at(0.5), low: at((1 - level) / 2), high: at((1 + level) / 2) };
  };
  return Object.fromEntries(OUTCOMES.map((outcome) => [outcome, band(outcome)])) as Record<Outcome, Band>;
}

/** In so many of the draws none is smaller; of equal ones each counts. */
function shareOfBest(chances: readonly (readonly number[])[], policy: number): number {
  const draws = chances[policy]!;
  const best = draws.filter((chance, draw) => chances.every((other) => other[draw]! >= chance - 1e-12));
  return best.length / draws.length;
}

function sensitivities(
  scenario: Scenario,
  { draws, seed }: Design,
  results: Float64Array,
  layout: PointLayout,
): NonNullable<DrawSummary['sensitivity']> {
  const uncertain = uncertainOf(scenario);
  const points = draws * (uncertain.length + 2);
  const of = (outcome: Outcome): Sensitivity[] => {
    const values = Float64Array.from({ length: points }, (_, point) =>
      outcomeOf(results, layout.horizon(point), outcome),
    );
    const found = sobolIndices(values, uncertain.length, { rng: rng(seed), level: 0.8 });
    return found
      .map(({ first, total, totalInterval }, i) => ({
        parameter: scenario.parameters[uncertain[i]!]!.path,
        first,
        total,
        totalInterval,
      }))
      .toSorted((a, b) => b.total - a.total || (a.parameter < b.parameter ? -1 : 1));
  };
  return { fighting: of('fighting'), settlement: of('settlement') };
}
