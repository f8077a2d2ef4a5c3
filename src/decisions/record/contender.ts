import type { Rng } from '../../stats/index.ts';
import type { DecidedCase } from './decided-case.ts';

/** What a forecast says of one case. */
export interface CaseForecast {
  readonly outcome: number;
  /** Ascending values and the chance of each. */
  readonly values: ArrayLike<number>;
  readonly chances: ArrayLike<number>;
  readonly interval: readonly [number, number];
}

/** Something that forecasts decided cases and is scored. */
export interface Contender {
  readonly name: string;
  /** Learns from cases and gives what forecasts others; null of a case of which it says nothing. */
  readonly learn: (
    cases: readonly DecidedCase[],
    level: number,
    rng: Rng,
  ) => (one: DecidedCase) => CaseForecast | null;
}
