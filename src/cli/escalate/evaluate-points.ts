import type { Scenario } from '../../escalation/scenario/index.ts';
import { type Design, pointEvaluator } from '../../escalation/uncertainty/index.ts';
import type { RunRange } from '../threads/run-ranges.ts';

export interface PointsData {
  readonly scenario: Scenario;
  readonly design: Design;
}

/** Works out ranges of the points of a design, in whichever thread. */
export function rangeRunner({ scenario, design }: PointsData): RunRange<Float64Array> {
  return pointEvaluator(scenario, design);
}
