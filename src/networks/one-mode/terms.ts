import type { Counts } from '../counts/counts.ts';
import type { Aggregation } from '../options.ts';
import { distanceProduct } from './distance-product.ts';
import type { Marks, PairSums } from './pair-sums.ts';
import { product } from './product.ts';
import { columnProfile, levelProfile, type Profile } from './profile.ts';

/** Sums that are added up, each times its factor. */
export type Terms = readonly (readonly [sums: PairSums, factor: number])[];

/** How two profiles are multiplied. */
type Multiply = (left: Profile, right?: Profile) => PairSums;

type Pairwise = Exclude<Aggregation, 'combine' | 'congruence-and-conflict'>;

/**
 * The weight between two rows as sums over pairs of their statements on the same column: `ignore` counts the pairs,
 * `congruence` each by how near its levels are, `conflict` by how far, `subtract` the one less the other. Numbers are
 * |k - k'| / span apart, nominal levels 0 where they are the same and 1 where not; so a boolean is either way of it.
 * Where there is one level, all are the same.
 */
export function termsOf(counts: Counts, aggregate: Pairwise, multiply: Multiply = product): Terms {
  const { kind, span } = counts.levels;
  if (aggregate === 'ignore' || kind === 'none') return [[pairs(counts, multiply), 1]];
  if (kind === 'boolean') return [[booleanSums(counts, aggregate, multiply), 1]];
  if (kind === 'numeric') {
    const slope = span === 0 ? 0 : 1 / span;
    if (aggregate === 'congruence') return [[distanceProduct(counts, 1, -slope), 1]];
    if (aggregate === 'conflict') return [[distanceProduct(counts, 0, slope), 1]];
    return [[distanceProduct(counts, 1, -2 * slope), 1]];
  }
  const same = multiply(levelProfile(counts));
  if (aggregate === 'congruence') return [[same, 1]];
  return aggregate === 'conflict'
    ? [
        [pairs(counts, multiply), 1],
        [same, -1],
      ]
    : [
        [same, 2],
        [pairs(counts, multiply), -1],
      ];
}

function pairs(counts: Counts, multiply: Multiply): PairSums {
  return multiply(columnProfile(counts, () => 1));
}

function booleanSums(
  counts: Counts,
  aggregate: 'congruence' | 'conflict' | 'subtract',
  multiply: Multiply,
): PairSums {
  if (aggregate === 'subtract') return multiply(columnProfile(counts, (level) => (level === 1 ? 1 : -1)));
  const said = levelProfile(counts);
  return aggregate === 'congruence' ? multiply(said) : multiply(said, levelProfile(counts, { swap: true }));
}

/** Adds the terms of row i with each later row to that row's place. */
export function addTerms(terms: Terms, i: number, into: Float64Array, marks?: Marks): void {
  for (const [sums, factor] of terms) sums.add(i, into, factor, marks);
}
