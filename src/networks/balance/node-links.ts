import type { Matrix } from '../matrix.ts';
import { signedNetwork } from './signed-network.ts';

/** The links of one node. */
export interface NodeLinks {
  readonly friends: number;
  readonly foes: number;
  /** Those that do not fit the sides: foes on its own side, friends on the other. */
  readonly against: number;
}

/**
 * How many friends and foes each node has, and how many of these links do not fit two sides. Each link that does not fit is
 * counted at both of its ends. O(n²).
 *
 * @param sides node -> 1 or -1
 * @throws RangeError where the matrix is not square and symmetric
 * @example three foes of one another, sides 1, 1, -1 // the first: { friends: 0, foes: 2, against: 1 }
 */
export function nodeLinks(network: Matrix, sides: ArrayLike<number>): readonly NodeLinks[] {
  const { labels, weights } = signedNetwork(network, false);
  const n = labels.length;
  return labels.map((_, i) => {
    let [friends, foes, against] = [0, 0, 0];
    for (let j = 0; j < n; j++) {
      const link = weights[i * n + j]!;
      if (link === 0) continue;
      if (link > 0) friends += 1;
      else foes += 1;
      if (link * sides[i]! * sides[j]! < 0) against += 1;
    }
    return { friends, foes, against };
  });
}
