import { checkWeights } from '../check-weights.ts';
import type { Matrix } from '../matrix.ts';

/** Agreement less conflict that should cancel out leaves some share like this of the greatest weight, and would be a link. */
const ROUNDING = 1e-12;

/** Friends and foes by their links. */
export interface SignedNetwork {
  readonly labels: readonly string[];
  /** Row by row: above 0 friends, below 0 foes, 0 no link; 1 and -1 where weights do not count. */
  readonly weights: Float64Array;
  /** Number of links, or the sum of their sizes where weights count. */
  readonly total: number;
}

/**
 * The signed network of a one-mode network: `subtract` has agreement above 0 and conflict below. The diagonal is left aside.
 *
 * @param weighted whether a heavier link counts more than a lighter one
 * @throws EntenteError for a weight that is no number; RangeError where the matrix is not square and symmetric
 */
export function signedNetwork(network: Matrix, weighted: boolean): SignedNetwork {
  const { rows, columns, values } = network;
  const n = rows.length;
  if (columns.length !== n) throw new RangeError(`no one-mode network: ${n} rows, ${columns.length} columns`);
  checkWeights(network);
  const weights = new Float64Array(n * n);
  let [total, greatest] = [0, 0];
  for (const value of values) greatest = Math.max(greatest, Math.abs(value));
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < i; j++) {
      const [one, other] = [values[i * n + j]!, values[j * n + i]!];
      if (!(Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other), ROUNDING * greatest))) {
        throw new RangeError(`no undirected network: ${other} one way, ${one} the other`);
      }
      const isLink = Math.abs(one) > ROUNDING * greatest;
      const weight = isLink ? (weighted ? one : Math.sign(one)) : 0;
      weights[i * n + j] = weight;
      weights[j * n + i] = weight;
      total += Math.abs(weight);
    }
  }
  return { labels: rows, weights, total };
}
