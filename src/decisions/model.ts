import type { Rng } from '../stats/index.ts';
import type { Decision } from './decision.ts';
import type { Forecast, ModelSettings } from './forecast.ts';

/** What one setting of a model may be. */
export type Setting =
  | {
      readonly kind: 'choice';
      readonly values: readonly string[];
      readonly standard: string;
      /** One line for help. */
      readonly help: string;
    }
  | {
      readonly kind: 'number';
      readonly least: number;
      readonly most: number;
      readonly whole?: boolean;
      /** null where the model finds it itself. */
      readonly standard: number | null;
      readonly help: string;
    };

/** What a model is given besides the decision. */
export interface ModelContext {
  /** For models in which something is drawn. */
  readonly rng: Rng;
  /** Whether to fill `steps`; telling in words costs more than the model where actors are many. */
  readonly trace: boolean;
}

/** One model of collective decisions. */
export interface DecisionModel {
  /** As `--model` takes it. */
  readonly name: string;
  /** One line for help. */
  readonly description: string;
  /** By key, what `--set` may set. */
  readonly settings: Readonly<Record<string, Setting>>;
  /** By name, what `--preset` sets. */
  readonly presets: Readonly<Record<string, ModelSettings>>;
  /**
   * The forecast in steps: a generator that yields how many turns are done, for whoever shows progress or wants to leave
   * off. `settings` hold every key of the model (`withStandards`).
   */
  readonly forecast: (
    decision: Decision,
    settings: ModelSettings,
    context: ModelContext,
  ) => Generator<number, Forecast>;
  /**
   * The outcome of one decision after the other, as `forecast` gives it, where a model can do that without making everything anew;
   * for many draws. What it returns may be used again for the next.
   */
  readonly outcomes?: (settings: ModelSettings) => (decision: Decision) => readonly number[];
}
