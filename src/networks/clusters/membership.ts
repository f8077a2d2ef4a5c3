/** Node -> number of its cluster: 0, 1, ... in the order in which they first appear. */
export type Membership = Int32Array;

/**
 * The same clusters, numbered in the order in which they first appear, so that equal partitions are equal arrays.
 *
 * @example inOrderOfAppearance([7, 7, 2, 7]) // Int32Array [0, 0, 1, 0]
 */
export function inOrderOfAppearance(clusters: ArrayLike<number>): Membership {
  const numbers = new Map<number, number>();
  const membership = new Int32Array(clusters.length);
  for (let i = 0; i < clusters.length; i++) {
    const cluster = clusters[i]!;
    let number = numbers.get(cluster);
    if (number === undefined) numbers.set(cluster, (number = numbers.size));
    membership[i] = number;
  }
  return membership;
}

/** The number of clusters of a membership numbered from 0. */
export function clusterCount(membership: Membership): number {
  let count = 0;
  for (const cluster of membership) count = Math.max(count, cluster + 1);
  return count;
}
