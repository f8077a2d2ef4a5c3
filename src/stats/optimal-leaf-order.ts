import type { Merge } from './linkage-merges.ts';

/**
 * The order of the leaves of a tree of merges in which neighbours are nearest: among the `2^(n - 1)` orders that the tree
 * allows, one whose distances from neighbour to neighbour add up to the least. Heat maps are drawn in it.
 *
 * Bar-Joseph, Gifford and Jaakkola 2001, "Fast optimal leaf ordering for hierarchical clustering",
 * DOI 10.1093/bioinformatics/17.suppl_1.S22, in two steps for each merge: O(n^3) time, O(n^2) memory. An order and its reverse
 * are equally good: the one whose first leaf has the smaller number is given.
 *
 * @param distances `count` rows of as many, row by row: symmetric
 * @param merges `count - 1` of them, as `linkageMerges` gives them
 * @throws RangeError where the merges do not join all of `count` leaves
 * @example
 * // 0 and 1 are joined first, then 2; 2 is nearer to 0 than to 1
 * optimalLeafOrder([0, 1, 2, 1, 0, 3, 2, 3, 0], 3, linkageMerges([0, 1, 2, 1, 0, 3, 2, 3, 0], 3, 'average')) // [1, 0, 2]
 */
export function optimalLeafOrder(
  distances: ArrayLike<number>,
  count: number,
  merges: readonly Merge[],
): number[] {
  if (merges.length !== Math.max(count - 1, 0) || distances.length !== count * count)
    throw new RangeError(`no tree of ${count} leaves: ${merges.length} merges`);
  if (count < 3) return Array.from({ length: count }, (_, i) => i);
  const leaves: Int32Array[] = Array.from({ length: count }, (_, i) => Int32Array.of(i));
  // cost[u * count + w]: the least sum of an order of the smallest cluster with both that begins with u and ends with w
  const cost = new Float64Array(count * count);
  for (const { left, right } of merges) {
    const [a, b] = [leaves[left]!, leaves[right]!];
    join(cost, distances, count, {
      a,
      b,
      left: childrenOf(merges, leaves, left),
      right: childrenOf(merges, leaves, right),
    });
    leaves.push(Int32Array.of(...a, ...b));
  }
  const root = 2 * count - 2;
  const { left, right } = merges[root - count]!;
  let best: readonly [number, number] = [leaves[left]![0]!, leaves[right]![0]!];
  for (const u of leaves[left]!)
    for (const w of leaves[right]!)
      if (cost[u * count + w]! < cost[best[0] * count + best[1]]!) best = [u, w];
  const order = orderOf(root, best[0], best[1], { cost, distances, count, merges, leaves });
  return order[0]! < order.at(-1)! ? order : order.toReversed();
}

interface Tree {
  readonly cost: Float64Array;
  readonly distances: ArrayLike<number>;
  readonly count: number;
  readonly merges: readonly Merge[];
  readonly leaves: readonly Int32Array[];
}

type Children = readonly [Int32Array, Int32Array] | null;

/** The leaves of both halves of a cluster; null for a leaf. */
function childrenOf(merges: readonly Merge[], leaves: readonly Int32Array[], cluster: number): Children {
  const merge = merges[cluster - merges.length - 1];
  return merge === undefined ? null : [leaves[merge.left]!, leaves[merge.right]!];
}

/** The leaves that an order of a cluster can end with when it begins with `leaf`: those of the other half. */
function endsFor(leaf: number, own: Int32Array, children: Children): Int32Array {
  if (children === null) return own;
  return children[0].includes(leaf) ? children[1] : children[0];
}

/** Fills in the costs of all orders of two joined clusters by their ends. */
function join(
  cost: Float64Array,
  distances: ArrayLike<number>,
  count: number,
  { a, b, left, right }: { a: Int32Array; b: Int32Array; left: Children; right: Children },
): void {
  // reached[k]: the least sum from u through all of a to k, the first of b
  const reached = new Float64Array(count);
  const endsOfB = new Map(Array.from(b, (w) => [w, endsFor(w, b, right)]));
  for (const u of a) {
    const ends = endsFor(u, a, left);
    for (const k of b) {
      let least = Infinity;
      for (const m of ends) least = Math.min(least, cost[u * count + m]! + distances[m * count + k]!);
      reached[k] = least;
    }
    for (const w of b) {
      let least = Infinity;
      for (const k of endsOfB.get(w)!) least = Math.min(least, reached[k]! + cost[k * count + w]!);
      cost[u * count + w] = least;
      cost[w * count + u] = least;
    }
  }
}

/** The best order of a cluster from `first` to `last`: the steps of `join`, walked back. */
function orderOf(cluster: number, first: number, last: number, tree: Tree): number[] {
  const { cost, distances, count, merges, leaves } = tree;
  if (cluster < count) return [first];
  let { left, right } = merges[cluster - count]!;
  if (!leaves[left]!.includes(first)) [left, right] = [right, left];
  const inner = endsFor(first, leaves[left]!, childrenOf(merges, leaves, left));
  const outer = endsFor(last, leaves[right]!, childrenOf(merges, leaves, right));
  let best = { sum: Infinity, m: first, k: last };
  for (const m of inner) {
    for (const k of outer) {
      const sum = cost[first * count + m]! + distances[m * count + k]! + cost[k * count + last]!;
      if (sum < best.sum) best = { sum, m, k };
    }
  }
  return [...orderOf(left, first, best.m, tree), ...orderOf(right, best.k, last, tree)];
}
