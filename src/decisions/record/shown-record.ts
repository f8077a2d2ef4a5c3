/** What is shown of the record of a forecast beside the forecast, and what its interval rests on. Errors on a scale from 0 to 100. */
export interface ShownRecord {
  /** Name of the model, and of its preset behind a space. */
  readonly forecast: string;
  readonly cases: number;
  readonly meanError: number;
  readonly crps: number;
  readonly within10: number;
  /** Share of outcomes in the 80% interval. */
  readonly coverage: number;
  /** Mean error less that of the weighted mean on the same cases, with its 95% interval: above 0 is worse. */
  readonly againstMean: number;
  readonly againstMeanInterval: readonly [number, number];
  /** Score less that of the weighted mean, as a share of it, with its 95% interval. */
  readonly crpsAgainstMean: number;
  readonly crpsAgainstMeanInterval: readonly [number, number];
  /** By level, as a share of the way between the outermost positions: errors were at most so large. */
  readonly bounds: readonly { readonly level: number; readonly bound: number }[];
}

/** The record of all forecasts. */
export interface DecisionsRecordTable {
  /** What the cases are, in words, with their source. */
  readonly source: string;
  readonly cases: number;
  readonly groups: number;
  readonly forecasts: readonly ShownRecord[];
}

/**
 * How far a forecast may be off at a level, as a share of the way between the outermost positions: what split-conformal
 * calibration on decided cases says, linear between levels. At most 1.
 *
 * @example errorBound({ bounds: [{ level: 0.8, bound: 0.4 }] }, 0.4) // 0.2
 */
export function errorBound({ bounds }: Pick<ShownRecord, 'bounds'>, level: number): number {
  let below = { level: 0, bound: 0 };
  for (const above of [...bounds, { level: 1, bound: 1 }]) {
    if (level <= above.level) {
      const share = (level - below.level) / (above.level - below.level);
      return Math.min(below.bound + share * (above.bound - below.bound), 1);
    }
    below = above;
  }
  return 1;
}
