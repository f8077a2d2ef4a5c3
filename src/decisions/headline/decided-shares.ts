import type { Places } from './places.ts';
import type { HeadlineTable } from './headline-table.ts';

/** A decided case as the headline learns from it. */
export interface HeadlineCase extends Places {
  /** Cases of one group, such as one law, are not independent. */
  readonly group: string;
  /** What was decided, as a share of the way from the lowest to the highest position; 0 or 1 where it lies beyond. */
  readonly outcome: number;
  /** The way, on the scale of the decision: an error counts as much as it is long. */
  readonly width: number;
}

/** Outcomes are told apart in twentieths of the way: most are coded in tens. */
const OUTCOMES = Array.from({ length: 21 }, (_, i) => i / 20);
const MEANS = Array.from({ length: 11 }, (_, i) => i / 20);

/**
 * How often each outcome came of cases with a mean near each of a row of means: kernel regression with a normal kernel. Each
 * case counts a second time with its scale turned around, so that neither end of a scale is preferred. O(cases).
 *
 * Nadaraya 1964, DOI 10.1137/1109020; Watson 1964.
 *
 * @param bandwidth standard deviation of the kernel, as a share of the way
 */
export function decidedShares(
  cases: readonly HeadlineCase[],
  bandwidth: number,
): Pick<HeadlineTable, 'means' | 'outcomes' | 'shares'> {
  const last = OUTCOMES.length - 1;
  const shares = MEANS.map((mean) => {
    const row = OUTCOMES.map(() => 0);
    for (const one of cases) {
      const at = Math.round(one.outcome * last);
      row[at]! += kernel((one.mean - mean) / bandwidth);
      row[last - at]! += kernel((1 - one.mean - mean) / bandwidth);
    }
    const total = row.reduce((sum, weight) => sum + weight, 0);
    return row.map((weight) => weight / total);
  });
  return { means: MEANS, outcomes: OUTCOMES, shares };
}

/** Never quite 0, so that a mean far from all cases still has outcomes. */
const kernel = (distance: number): number => Math.exp((-distance * distance) / 2) + 1e-9;
