import { symmetricEigenvalues } from '../../stats/symmetric-eigenvalues.ts';
import type { Matrix } from '../matrix.ts';
import { signedNetwork } from './signed-network.ts';

/**
 * The share of closed walks that are balanced less those that are not, shorter walks weighing more: `tr exp(A) / tr exp(|A|)`
 * with A the signs. 1 for perfect balance, also without links. O(n³).
 *
 * Estrada and Benzi 2014, DOI 10.1103/PhysRevE.90.042802.
 *
 * @throws RangeError where the matrix is not square and symmetric
 */
export function walkBalance(network: Matrix): number {
  const { labels, weights } = signedNetwork(network, false);
  const n = labels.length;
  if (n === 0) return 1;
  const signed = symmetricEigenvalues(weights, n);
  const plain = symmetricEigenvalues(weights.map(Math.abs), n);
  const greatest = plain[0]!;
  const sum = (values: Float64Array) =>
    values.reduce((total, value) => total + Math.exp(value - greatest), 0);
  return sum(signed) / sum(plain);
}
