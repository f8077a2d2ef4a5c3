import type { RunCounts } from '../../escalation/ladder/index.ts';
import type { Outlook } from '../../escalation/outlook/index.ts';
import type { BaseRate } from '../../escalation/record/index.ts';
import type { Scenario } from '../../escalation/scenario/index.ts';
import type { DrawSummary, Region, Tornado, Varied } from '../../escalation/uncertainty/index.ts';

/** All that `entente escalate` has found out of a scenario; every form of the result shows a part of it. */
export interface EscalationResult {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly outlook: Outlook;
  /** Null without draws, and where no parameter has a range. */
  readonly draws: DrawSummary | null;
  readonly simulation: RunCounts | null;
  /** Of each two policies in the order of the file; of the scenario itself where there are none. */
  readonly tornados: readonly Tornado[];
  readonly regions: readonly Region[];
  readonly varied: readonly Varied[];
  readonly baseRates: readonly BaseRate[];
}

/** Said beside every result: on what it is conditional. */
export function conditionOf({ nuclear }: Scenario): string {
  const values = [...new Set(nuclear)];
  const slider =
    values.length === 1 ? String(values[0]) : `${Math.min(...values)} to ${Math.max(...values)} by rung`;
  return `conditional on a chance of nuclear use in a war of ${slider}: a slider, never estimated, as there are no data`;
}

/** Said beside every chance: that it has no record. */
export const NO_RECORD =
  'this ladder was never tested on decided cases: no score says that it beats a base rate; read it for what follows from what, not as a forecast';
