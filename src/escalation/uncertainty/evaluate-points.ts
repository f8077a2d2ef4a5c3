import { climbsOf, type Scenario, valuesOf } from '../scenario/index.ts';
import { designPoints, fillValues, uncertainOf } from './draw-points.ts';
import { ENDS_EACH, endsAt, gridOf } from './ends-at.ts';

/** Which points of a scenario are worked out. */
export interface Design {
  /** Draws of one sample; the bands come from twice as many. */
  readonly draws: number;
  readonly seed: number;
  /** Whether the points for the sensitivity to each parameter come too. */
  readonly sensitivity: boolean;
}

/** How many points a design has: those of the bands and of the sensitivity, then those of the policies. */
export function pointsOf(scenario: Scenario, { draws, sensitivity }: Design): number {
  const inputs = uncertainOf(scenario).length;
  if (inputs === 0) return 0;
  return draws * ((sensitivity ? inputs + 2 : 2) + scenario.policies.length);
}

/**
 * Works points out: for each the chances of the ends at the months of `gridOf`. A point depends on its number alone.
 *
 * The points are those of the design, then for each policy the first `draws` points with what the policy sets.
 *
 * @returns by point from `from` to `to`, then by month of the grid, then by end
 */
export function pointEvaluator(
  scenario: Scenario,
  design: Design,
): (from: number, to: number) => Float64Array {
  const uncertain = uncertainOf(scenario);
  const points = designPoints(uncertain.length, design.draws, design.seed, design.sensitivity);
  const plain = points.length / Math.max(uncertain.length, 1);
  const make = climbsOf(scenario);
  const grid = gridOf(scenario.months);
  const width = grid.length * ENDS_EACH;
  const values = valuesOf(scenario);
  return (from, to) => {
    const results = new Float64Array((to - from) * width);
    for (let point = from; point < to; point++) {
      const beyond = point - plain;
      fillValues(values, scenario, uncertain, points, beyond < 0 ? point : beyond % design.draws);
      const policy = beyond < 0 ? null : scenario.policies[Math.floor(beyond / design.draws)]!;
      const now = policy === null ? values : withPolicy(values, scenario, policy.set);
      results.set(endsAt(make(now), scenario.months, grid), (point - from) * width);
    }
    return results;
  };
}

/** Values with what a policy sets, also for what a change of the scenario would put in its place. */
export function withPolicy(
  values: Float64Array,
  { changes }: Pick<Scenario, 'changes'>,
  set: ReadonlyMap<number, number>,
): Float64Array {
  const changed = values.slice();
  for (const [number, value] of set) {
    changed[number] = value;
    for (const change of changes) {
      const later = change.set.get(number);
      if (later !== undefined) changed[later] = value;
    }
  }
  return changed;
}
