import { quantile } from '../../stats/quantile.ts';
import type { Rng } from '../../stats/rng.ts';

/** `[low, high]` */
export type Interval = readonly [number, number];

/**
 * Percentile bootstrap intervals of figures that are computed from sums over units (Efron 1979, DOI 10.1214/aos/1176344552):
 * each draw takes as many units as there are, with replacement, adds their rows, and computes the figures anew.
 * Cost O(draws x (units x columns + figures)).
 *
 * @param rows one of each unit, all of one length, at least one
 * @param figuresOf figures from the sum of rows, always as many; the sum is written over after each call
 * @param level which share of the draws the interval holds; 0.95 unless told
 * @throws RangeError without a row, or for fewer draws than one
 * @example bootstrap([Float64Array.of(1), Float64Array.of(1)], ([sum]) => [sum!], { draws: 100, rng: rng(1) }) // [[2, 2]]
 */
export function bootstrap(
  rows: readonly Float64Array[],
  figuresOf: (sum: Float64Array) => readonly number[],
  { draws, rng, level = 0.95 }: { readonly draws: number; readonly rng: Rng; readonly level?: number },
): Interval[] {
  if (rows.length === 0 || !(draws >= 1))
    throw new RangeError(`nothing to draw: ${rows.length} rows, ${draws} draws`);
  const sum = new Float64Array(rows[0]!.length);
  const drawn: Float64Array[] = [];
  for (let draw = 0; draw < draws; draw++) {
    sum.fill(0);
    for (let i = 0; i < rows.length; i++) {
      const row = rows[Math.floor(rng() * rows.length)]!;
      for (let column = 0; column < sum.length; column++) sum[column]! += row[column]!;
    }
    for (const [i, figure] of figuresOf(sum).entries()) (drawn[i] ??= new Float64Array(draws))[draw] = figure;
  }
  const even = new Float64Array(draws).fill(1);
  return drawn.map((values) => {
    const ascending = values.toSorted();
    return [quantile(ascending, even, (1 - level) / 2), quantile(ascending, even, (1 + level) / 2)];
  });
}
