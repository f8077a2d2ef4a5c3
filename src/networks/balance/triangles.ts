import type { Matrix } from '../matrix.ts';
import { signedNetwork } from './signed-network.ts';

export interface TriangleBalance {
  /** Triangles by their number of hostile links: 0 to 3. */
  readonly byFoes: readonly [number, number, number, number];
  readonly triangles: number;
  /** The share with an even number of hostile links: the friend of a friend, the foe of a foe. NaN without triangles. */
  readonly balanced: number;
  /** The share to be expected where the same signs lie on the same links by chance; NaN with fewer than three links. */
  readonly expected: number;
}

/**
 * How many of the triangles are balanced. Whether that is much is seen beside `expected`: with few hostile links nearly all
 * triangles are balanced by chance.
 *
 * Heider 1946 (DOI 10.1080/00223980.1946.9917275), Cartwright and Harary 1956 (DOI 10.1037/h0046049). The expectation is exact
 * over all permutations of the signs. O(n³ / 6).
 *
 * @throws RangeError where the matrix is not square and symmetric
 */
export function triangleBalance(network: Matrix): TriangleBalance {
  const { labels, weights, total } = signedNetwork(network, false);
  const n = labels.length;
  const byFoes: [number, number, number, number] = [0, 0, 0, 0];
  let friends = 0;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < i; j++) {
      const one = weights[i * n + j]!;
      if (one === 0) continue;
      if (one > 0) friends += 1;
      for (let k = 0; k < j; k++) {
        const [other, third] = [weights[i * n + k]!, weights[j * n + k]!];
        if (other === 0 || third === 0) continue;
        byFoes[((3 - one - other - third) / 2) as 0 | 1 | 2 | 3] += 1;
      }
    }
  }
  const triangles = byFoes[0] + byFoes[1] + byFoes[2] + byFoes[3];
  const foes = total - friends;
  const even = (friends * (friends - 1) * (friends - 2)) / 6 + (friends * foes * (foes - 1)) / 2;
  const choices = (total * (total - 1) * (total - 2)) / 6;
  return { byFoes, triangles, balanced: (byFoes[0] + byFoes[2]) / triangles, expected: even / choices };
}
