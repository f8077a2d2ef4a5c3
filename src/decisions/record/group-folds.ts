import { type Rng, shuffle } from '../../stats/index.ts';

/**
 * Deals cases into folds so that those of one group are never on both sides of a split, and the numbers of groups of two folds
 * differ by one at most. With fewer groups than folds some folds are empty.
 *
 * @returns the fold of each case, from 0 on
 * @example groupFolds(['a', 'a', 'b'], 2, rng(1)) // [1, 1, 0]
 */
export function groupFolds(groups: readonly string[], folds: number, rng: Rng): Int32Array {
  const order = shuffle([...new Set(groups)], rng);
  const foldOf = new Map(order.map((group, i) => [group, i % folds]));
  return Int32Array.from(groups, (group) => foldOf.get(group)!);
}
