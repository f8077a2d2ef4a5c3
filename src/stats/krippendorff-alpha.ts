/** What counts as far apart: any two different values, their places in the order, their distance, or their proportion. */
export type MeasurementLevel = 'nominal' | 'ordinal' | 'interval' | 'ratio';

/** How often two values were given to the same unit. */
export interface Coincidences {
  /** In ascending order, each once. */
  readonly values: readonly number[];
  /** Row by row, symmetric; each unit counts as many values as it was given, if more than one. */
  readonly table: Float64Array;
}

/**
 * Krippendorff's alpha: agreement of any number of coders on any number of units, gaps allowed, beyond what values given out at random
 * would agree. 1 is full agreement, 0 what chance gives, below 0 is worse than chance. Null where nothing varies, as nothing could
 * have been disagreed on, or no unit has two values. It is not comparable between sets whose values are differently frequent.
 *
 * Krippendorff 2004, "Content analysis", chapter 11; Hayes and Krippendorff 2007, DOI 10.1080/19312450709336664. O(values²) after
 * O(coders units) of counting.
 *
 * @param ratings coder -> unit -> value; null for none
 * @throws RangeError where a value is not finite, the coders have different numbers of units, or at level `ratio` one is below 0
 * @example krippendorffAlpha([[1, 2, 3, 3], [1, 2, 3, null], [1, 2, 2, 3]], 'nominal') // 0.75
 */
export function krippendorffAlpha(
  ratings: readonly (readonly (number | null)[])[],
  level: MeasurementLevel,
): number | null {
  return alphaOfCoincidences(coincidences(ratings), level);
}

/** Alpha of what was counted. @throws RangeError at level `ratio` for a value below 0 */
export function alphaOfCoincidences({ values, table }: Coincidences, level: MeasurementLevel): number | null {
  const size = values.length;
  if (level === 'ratio' && values.some((value) => value < 0)) {
    throw new RangeError(`no ratio of a value below 0: ${values[0]}`);
  }
  const totals = new Float64Array(size);
  for (let c = 0; c < size; c++) for (let k = 0; k < size; k++) totals[c]! += table[c * size + k]!;
  const n = totals.reduce((sum, total) => sum + total, 0);
  let [observed, expected] = [0, 0];
  for (let c = 0; c < size; c++) {
    let between = totals[c]! / 2;
    for (let k = c + 1; k < size; k++) {
      between += totals[k]! / 2;
      const apart = squaredDifference(values[c]!, values[k]!, between, level);
      between += totals[k]! / 2;
      observed += table[c * size + k]! * apart;
      expected += totals[c]! * totals[k]! * apart;
    }
  }
  return expected > 0 ? 1 - ((n - 1) * observed) / expected : null;
}

/** @param between how many values lie from the one to the other, those equal to one of them counted half */
function squaredDifference(one: number, other: number, between: number, level: MeasurementLevel): number {
  if (level === 'nominal') return 1;
  if (level === 'ordinal') return between ** 2;
  if (level === 'interval') return (other - one) ** 2;
  return ((other - one) / (other + one)) ** 2;
}

/**
 * Counts which values were given to the same units.
 *
 * @throws RangeError where a value is not finite, or the coders have different numbers of units
 */
export function coincidences(ratings: readonly (readonly (number | null)[])[]): Coincidences {
  const units = ratings[0]?.length ?? 0;
  const given = new Set<number>();
  for (const row of ratings) {
    if (row.length !== units) throw new RangeError(`no table of ratings: ${units} and ${row.length} units`);
    for (const value of row) {
      if (value === null) continue;
      if (!Number.isFinite(value)) throw new RangeError(`no number: ${value}`);
      given.add(value);
    }
  }
  const values = [...given].toSorted((a, b) => a - b);
  const numbers = new Map(values.map((value, i) => [value, i]));
  const size = values.length;
  const table = new Float64Array(size * size);
  const counts = new Float64Array(size);
  for (let unit = 0; unit < units; unit++) {
    counts.fill(0);
    let known = 0;
    for (const row of ratings) {
      const value = row[unit]!;
      if (value === null) continue;
      counts[numbers.get(value)!]! += 1;
      known += 1;
    }
    if (known < 2) continue;
    for (let c = 0; c < size; c++) {
      for (let k = 0; k < size; k++) {
        table[c * size + k]! += (counts[c]! * (counts[k]! - (c === k ? 1 : 0))) / (known - 1);
      }
    }
  }
  return { values, table };
}
