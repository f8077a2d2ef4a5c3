import { ranks } from '../../stats/ranks.ts';

/**
 * The rank of each value as a share: 0 for the least, 1 for the greatest, ties share the mean of their places; .5 for one value alone.
 *
 * @example rankShares([30, 10, 20]) // [1, 0, 0.5]
 */
export function rankShares(values: ArrayLike<number>): number[] {
  const n = values.length;
  return Array.from(ranks(values), (rank) => (n === 1 ? 0.5 : (rank - 1) / (n - 1)));
}
