import type { Counts } from '../counts/counts.ts';
import type { Matrix } from '../matrix.ts';
import type { Aggregation, Normalisation } from '../options.ts';
import { byAverage, type Divide, ratio, totals } from '../one-mode/divisor.ts';
import { product } from '../one-mode/pair-sums.ts';
import { levelProfile } from '../one-mode/profile.ts';
import { symmetric } from '../one-mode/symmetric.ts';
import { addTerms, type Terms, termsOf } from '../one-mode/terms.ts';

type Pairwise = Exclude<Aggregation, 'combine' | 'congruence-and-conflict'>;

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
  const add =
    kind === 'nominal' && (aggregate === 'conflict' || aggregate === 'subtract')
      ? textConflict(counts, total, aggregate)
      : adding(termsOf(counts, aggregate));
  const divide = dnaDivisor(counts, total, normalise);
  return symmetric(counts.rows, (i, row) => {
    add(i, row);
    if (undefinedSpan) row.fill(NaN, i + 1);
    divide?.(i, row);
  });
}

function adding(terms: Terms): Divide {
  return (i, row) => addTerms(terms, i, row);
}

function textConflict(counts: Counts, total: Float64Array, aggregate: 'conflict' | 'subtract'): Divide {
  const apart = unshared(counts, total);
  const same = aggregate === 'subtract' ? termsOf(counts, 'congruence') : [];
  const sign = aggregate === 'subtract' ? -1 : 1;
  return (i, row) => {
    apart(i, row);
    for (let to = i + 1; to < row.length; to++) row[to] = sign * row[to]!;
    addTerms(same, i, row);
  };
}

/** Adds the statements of two rows at levels of columns that only one of them has: all, less those where both have any. */
function unshared(counts: Counts, total: Float64Array): Divide {
  const said = levelProfile(counts);
  const any = levelProfile(counts, { present: true });
  const [first, second] = [product(said, any), product(any, said)];
  return (i, row) => {
    first.add(i, row, -1);
    second.add(i, row, -1);
    for (let to = i + 1; to < row.length; to++) row[to]! += total[i]! + total[to]!;
  };
}

function dnaDivisor(counts: Counts, total: Float64Array, normalise: Normalisation): Divide | null {
  if (normalise === 'average') return byAverage(total);
  if (normalise === 'cosine') {
    return (i, row) => {
      for (let to = i + 1; to < row.length; to++) row[to] = ratio(row[to]!, total[i]! * total[to]!);
    };
  }
  if (normalise !== 'jaccard') return null;
  const apart = unshared(counts, total);
  const shared = product(levelProfile(counts));
  const divisor = new Float64Array(counts.rows.length);
  return (i, row) => {
    divisor.fill(0);
    apart(i, divisor);
    shared.add(i, divisor, 1);
    for (let to = i + 1; to < row.length; to++) row[to] = ratio(row[to]!, divisor[to]!);
  };
}
