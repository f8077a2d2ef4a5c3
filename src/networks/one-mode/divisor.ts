import type { Counts } from '../counts/counts.ts';
import type { Aggregation, Normalisation } from '../options.ts';
import { addTerms, termsOf, type Terms } from './terms.ts';

/** Divides the places after i of row i, rows in ascending order. */
export type Divide = (i: number, row: Float64Array) => void;

/** How a normalisation of one-mode networks divides; null for `no`. */
export function divisorOf(counts: Counts, aggregate: Aggregation, normalise: Normalisation): Divide | null {
  if (normalise === 'average') return byAverage(totals(counts));
  if (normalise !== 'jaccard' && normalise !== 'cosine') return null;
  const likeness = termsOf(counts, aggregate === 'ignore' ? 'ignore' : 'congruence');
  const own = Float64Array.from(counts.rows, (_, i) => selfSum(likeness, i));
  if (normalise === 'cosine') {
    const norm = own.map(Math.sqrt);
    return (i, row) => {
      for (let to = i + 1; to < row.length; to++) row[to] = ratio(row[to]!, norm[i]! * norm[to]!);
    };
  }
  const common = new Float64Array(counts.rows.length);
  return (i, row) => {
    common.fill(0, i + 1);
    addTerms(likeness, i, common);
    for (let to = i + 1; to < row.length; to++) row[to] = ratio(row[to]!, own[i]! + own[to]! - common[to]!);
  };
}

/** Row -> its statements, or their weights. */
export function totals({ rows, offsets, count }: Counts): Float64Array {
  return Float64Array.from(rows, (_, i) => {
    let total = 0;
    for (let at = offsets[i]!; at < offsets[i + 1]!; at++) total += count[at]!;
    return total;
  });
}

export function byAverage(total: Float64Array): Divide {
  return (i, row) => {
    for (let to = i + 1; to < row.length; to++) row[to] = ratio(row[to]!, (total[i]! + total[to]!) / 2);
  };
}

export function ratio(value: number, divisor: number): number {
  return divisor === 0 ? 0 : value / divisor;
}

function selfSum(terms: Terms, i: number): number {
  return terms.reduce((sum, [sums, factor]) => sum + factor * sums.self(i), 0);
}
