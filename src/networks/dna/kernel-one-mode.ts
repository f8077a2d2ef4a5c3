import type { Counts } from '../counts/counts.ts';
import type { Matrix } from '../matrix.ts';
import { product } from '../one-mode/product.ts';
import { columnProfile } from '../one-mode/profile.ts';
import { symmetric } from '../one-mode/symmetric.ts';
import { addTerms, termsOf } from '../one-mode/terms.ts';
import type { Aggregation } from '../options.ts';

/**
 * One slice of DNA's kernel-smoothed one-mode networks, of roots of weights. The diagonal holds what a row has in common with
 * itself. Texts count as ignored, and are in no conflict.
 */
export function kernelOneMode(counts: Counts, aggregate: Aggregation, factors: Float64Array | null): Matrix {
  const nominal = counts.levels.kind === 'nominal';
  const pairwise = aggregate === 'combine' || aggregate === 'congruence-and-conflict' ? 'ignore' : aggregate;
  const terms = nominal && pairwise === 'conflict' ? [] : termsOf(counts, nominal ? 'ignore' : pairwise);
  const { rows, columns, values } = symmetric(counts.rows, (i, row) => addTerms(terms, i, row));
  const n = rows.length;
  for (let i = 0; i < n; i++) {
    values[i * (n + 1)] = terms.reduce((sum, [sums, factor]) => sum + factor * sums.self(i), 0);
  }
  if (counts.levels.count === 1 && counts.levels.kind === 'numeric' && pairwise !== 'ignore') {
    const met = sharedColumns(counts);
    for (let at = 0; at < values.length; at++) if (met[at] !== 0) values[at] = NaN;
  }
  if (factors !== null) for (let at = 0; at < values.length; at++) values[at]! *= factors[at]!;
  return { rows, columns, values };
}

/** In how many columns two rows have statements, of whatever weight: there 0 is divided by 0 if there is one level. */
function sharedColumns(counts: Counts): Float64Array {
  const present = columnProfile({ ...counts, count: counts.count.map(() => 1) }, () => 1);
  const sums = product(present);
  const { values, rows } = symmetric(counts.rows, (i, row) => sums.add(i, row, 1));
  for (let i = 0; i < rows.length; i++) values[i * (rows.length + 1)] = sums.self(i);
  return values;
}

/**
 * What DNA calls the average here: each pair of rows is multiplied by the sum over columns and levels of 2 / (n + n'), with n
 * the counts over the whole range, where that is not 2 / 0. Costs O(rows squared x columns x levels).
 */
export function kernelFactors({
  rows,
  columns,
  levels,
  offsets,
  column,
  level,
  count,
}: Counts): Float64Array {
  const n = rows.length;
  const across = columns.length * levels.count;
  const dense = new Float64Array(n * across);
  for (let i = 0; i < n; i++) {
    for (let at = offsets[i]!; at < offsets[i + 1]!; at++) {
      dense[i * across + column[at]! * levels.count + level[at]!] = count[at]!;
    }
  }
  const factors = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let to = i; to < n; to++) {
      let sum = 0;
      for (let cell = 0; cell < across; cell++) {
        const both = dense[i * across + cell]! + dense[to * across + cell]!;
        if (both !== 0) sum += 2 / both;
      }
      factors[i * n + to] = factors[to * n + i] = sum;
    }
  }
  return factors;
}
