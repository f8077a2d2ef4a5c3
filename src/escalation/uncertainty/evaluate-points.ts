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

/** Where the chances of a point lie: the first two samples have all months of the grid, the others the horizon alone. */
export interface PointLayout {
  /** Numbers of all points. */
  readonly size: number;
  /** Where those of a point begin; of the one behind the last, the end. */
  start(point: number): number;
  /** Where the chances of a point at the horizon begin. */
  horizon(point: number): number;
}

/** How the results of a design are laid out. */
export function layoutOf(scenario: Scenario, design: Design): PointLayout {
  const width = gridOf(scenario.months).length * ENDS_EACH;
  const whole = 2 * design.draws;
  const start = (point: number) =>
    point <= whole ? point * width : whole * width + (point - whole) * ENDS_EACH;
  return { size: start(pointsOf(scenario, design)), start, horizon: (point) => start(point + 1) - ENDS_EACH };
}

/**
 * Works points out: for each the chances of the ends at the months of `gridOf`, or at the horizon. A point depends on its
 * number alone.
 *
 * The points are those of the design, then for each policy the first `draws` points with what the policy sets.
 *
 * @returns from `layoutOf(...).start(from)` to `start(to)`
 */
export function pointEvaluator(
  scenario: Scenario,
  design: Design,
): (from: number, to: number) => Float64Array {
  const uncertain = uncertainOf(scenario);
  const points = designPoints(uncertain.length, design.draws, design.seed, design.sensitivity);
  const plain = points.length / Math.max(uncertain.length, 1);
  const make = climbsOf(scenario);
  const [all, last] = [gridOf(scenario.months), [scenario.months]];
  const layout = layoutOf(scenario, design);
  const values = valuesOf(scenario);
  return (from, to) => {
    const first = layout.start(from);
    const results = new Float64Array(layout.start(to) - first);
    for (let point = from; point < to; point++) {
      const beyond = point - plain;
      fillValues(values, scenario, uncertain, points, beyond < 0 ? point : beyond % design.draws);
      const policy = beyond < 0 ? null : scenario.policies[Math.floor(beyond / design.draws)]!;
      const now = policy === null ? values : withPolicy(values, scenario, policy.set);
      const grid = point < 2 * design.draws ? all : last;
      results.set(endsAt(make(now), scenario.months, grid), layout.start(point) - first);
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
