import type { Decision } from '../decision.ts';
import type { ModelSettings } from '../forecast.ts';
import type { ActorRanges } from '../ranges.ts';

/** What a file says about a decision. */
export interface DecisionFile {
  readonly decision: Decision;
  /** How surely each input is known, in the order of the actors. */
  readonly ranges: readonly ActorRanges[];
  /** Settings of a model that the file gives (XML of KTAB), in the model's own names. */
  readonly settings: ModelSettings;
  /** What a reader of the file should know: what was taken for granted. One line each. */
  readonly notes: readonly string[];
}
