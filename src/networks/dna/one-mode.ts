import type { Counts } from '../counts/counts.ts';
import type { Matrix } from '../matrix.ts';
import type { Normalisation } from '../options.ts';
import { averageOf, divide, type Divisor, rowByRow, totals } from '../one-mode/divisor.ts';
import type { Pairwise } from '../one-mode/one-mode.ts';
import { product } from '../one-mode/product.ts';
import { levelProfile } from '../one-mode/profile.ts';
import { symmetric } from '../one-mode/symmetric.ts';
import { addTerms, termsOf } from '../one-mode/terms.ts';

/** Fills the places after i of row i, rows in ascending order. */
type Fill = (i: number, row: Float64Array) => void;

/**
 * The one-mode network as DNA 3.1.2 computes it. Otherwise than `oneMode`: the conflict of texts counts the statements of
 * either row at levels of columns that the other does not have at all; `cosine` divides by the product of the numbers of
 * statements; `jaccard` by those same unshared statements and the products of the shared; numbers of one level give NaN.
 */
export function dnaOneMode(counts: Counts, aggregate: Pairwise, normalise: Normalisation): Matrix {
  const { kind, span } = counts.levels;
  const undefinedSpan =
    kind === 'numeric' && span === 0 && aggregate !== 'ignore' && counts.columns.length > 0;
  const total = totals(counts);
  const terms = termsOf(counts, aggregate);
  const add: Fill =
    kind === 'nominal' && (aggregate === 'conflict' || aggregate === 'subtract')
      ? textConflict(counts, total, aggregate)
      : (i, row) => addTerms(terms, i, row);
  const divisor = dnaDivisor(counts, total, normalise);
  return symmetric(counts.rows, (i, row) => {
    add(i, row);
    if (undefinedSpan) row.fill(NaN, i + 1);
    divide(i, row, divisor);
  });
}

function textConflict(counts: Counts, total: Float64Array, aggregate: 'conflict' | 'subtract'): Fill {
  const apart = rowByRow(counts.rows.length, unshared(counts, total));
  const same = aggregate === 'subtract' ? termsOf(counts, 'congruence') : [];
  const sign = aggregate === 'subtract' ? -1 : 1;
  return (i, row) => {
    addTerms(same, i, row);
    for (let to = i + 1; to < row.length; to++) row[to]! += sign * apart(i)[to]!;
  };
}

/** Adds the statements of two rows at levels of columns that only one of them has: all, less those where both have any. */
function unshared(counts: Counts, total: Float64Array): Fill {
  const said = levelProfile(counts);
  const any = levelProfile(counts, { present: true });
  const [first, second] = [product(said, any), product(any, said)];
  return (i, row) => {
    first.add(i, row, -1);
    second.add(i, row, -1);
    for (let to = i + 1; to < row.length; to++) row[to]! += total[i]! + total[to]!;
  };
}

function dnaDivisor(counts: Counts, total: Float64Array, normalise: Normalisation): Divisor | null {
  if (normalise === 'average') return averageOf(total);
  if (normalise === 'cosine') return (i, to) => total[i]! * total[to]!;
  if (normalise !== 'jaccard') return null;
  const apart = unshared(counts, total);
  const shared = product(levelProfile(counts));
  const divisor = rowByRow(counts.rows.length, (i, row) => {
    apart(i, row);
    shared.add(i, row, 1);
  });
  return (i, to) => divisor(i)[to]!;
}
