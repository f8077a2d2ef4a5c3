/** What the headline forecast has learned from decided cases: a small table of shares, and three numbers. */
export interface HeadlineTable {
  /** Where the weighted mean lies, as a share of the way from the lowest to the highest position: ascending from 0 to 0.5. */
  readonly means: readonly number[];
  /** Outcomes on the same way, evenly from 0 to 1. */
  readonly outcomes: readonly number[];
  /** By mean, the share of each outcome among decided cases whose mean lay there; a mean above 0.5 is looked up mirrored. */
  readonly shares: readonly (readonly number[])[];
  /** How much each part of the distribution counts; they add up to 1. */
  readonly weights: HeadlineWeights;
  /** Ascending: at the central level `nominal` of the distribution the interval held `level` of the decided cases. */
  readonly levels: readonly { readonly level: number; readonly nominal: number }[];
}

export interface HeadlineWeights {
  /** Outcomes of decided cases with a mean like this one. */
  readonly decided: number;
  /** The positions held, by capability times salience. */
  readonly held: number;
  /** Those of them that are not the lowest or the highest; outcomes of decided cases where there are none. */
  readonly between: number;
}

/**
 * The level of the distribution whose interval in the middle holds `level` of all cases: an outcome is more often on the
 * edge of an interval than a continuous quantity would be, so it is lower than `level`. Linear between the levels that the table has.
 */
export function nominalLevel({ levels }: Pick<HeadlineTable, 'levels'>, level: number): number {
  let below = { level: 0, nominal: 0 };
  for (const above of [...levels, { level: 1, nominal: 1 }]) {
    if (level <= above.level) {
      const share = (level - below.level) / (above.level - below.level);
      return below.nominal + share * (above.nominal - below.nominal);
    }
    below = above;
  }
  return 1;
}
