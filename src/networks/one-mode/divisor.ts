import type { Counts } from '../counts/counts.ts';
import type { Aggregation, Normalisation } from '../options.ts';
import { addTerms, termsOf, type Terms } from './terms.ts';

/** What the weight of two rows is divided by; pairs are asked for in order of their first row. */
export type Divisor = (i: number, to: number) => number;

/** The divisor of a normalisation of one-mode networks; null for `no`. */
export function divisorOf(counts: Counts, aggregate: Aggregation, normalise: Normalisation): Divisor | null {
  if (normalise === 'average') return averageOf(totals(counts));
  if (normalise !== 'jaccard' && normalise !== 'cosine') return null;
  const likeness = termsOf(counts, aggregate === 'ignore' ? 'ignore' : 'congruence');
  const own = new Float64Array(counts.rows.length);
  for (let i = 0; i < own.length; i++) own[i] = selfSum(likeness, i);
  if (normalise === 'cosine') {
    const norm = own.map(Math.sqrt);
    return (i, to) => norm[i]! * norm[to]!;
  }
  const common = rowByRow(counts.rows.length, (i, row) => addTerms(likeness, i, row));
  return (i, to) => own[i]! + own[to]! - common(i)[to]!;
}

/** Fills a row when it is first asked for. Rows must be asked for in order. */
export function rowByRow(
  length: number,
  fill: (i: number, row: Float64Array) => void,
): (i: number) => Float64Array {
  const row = new Float64Array(length);
  let last = -1;
  return (i) => {
    if (i !== last) {
      row.fill(0);
      fill(i, row);
      last = i;
    }
    return row;
  };
}

/** Row -> its statements, or their weights. */
export function totals({ rows, offsets, count }: Counts): Float64Array {
  const total = new Float64Array(rows.length);
  for (let i = 0; i < total.length; i++) {
    for (let at = offsets[i]!; at < offsets[i + 1]!; at++) total[i]! += count[at]!;
  }
  return total;
}

/** The mean of what two rows have in total. */
export function averageOf(total: Float64Array): Divisor {
  return (i, to) => (total[i]! + total[to]!) / 2;
}

/** Divides the places after i of row i; by 0 gives 0. */
export function divide(i: number, row: Float64Array, divisor: Divisor | null): void {
  if (divisor === null) return;
  for (let to = i + 1; to < row.length; to++) row[to] = ratio(row[to]!, divisor(i, to));
}

export function ratio(value: number, divisor: number): number {
  return divisor === 0 ? 0 : value / divisor;
}

function selfSum(terms: Terms, i: number): number {
  return terms.reduce((sum, [sums, factor]) => sum + factor * sums.self(i), 0);
}
