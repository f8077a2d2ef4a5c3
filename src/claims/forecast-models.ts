import type { HeadlineTable, ShownRecord } from '../decisions/index.ts';
import type { Scenario } from '../escalation/scenario/index.ts';

/** What can answer predictions. Each may be missing: then what it would answer is not checkable, and the reason says so. */
export interface ForecastModels {
  /** What the headline forecast has learned from decided cases, and how it did on others. */
  readonly headline?: { readonly table: HeadlineTable; readonly record: ShownRecord };
  /** Somebody's scenario of an escalation. */
  readonly scenario?: Scenario;
}
