import { symmetricEigenvalues } from '../../stats/symmetric-eigenvalues.ts';
import { checkWeights } from '../check-weights.ts';
import type { Matrix } from '../matrix.ts';

/** Of what a spectrum is taken: of the Laplacian, or of its diagonal alone, as the Discourse Network Analyzer does. */
export type SpectrumKind = 'laplacian' | 'degree';

/**
 * The spectrum of a network: the eigenvalues of the Laplacian of its weights, in descending order, divided by their sum.
 * Negative weights count as 0. A two-mode network is taken as the bipartite one-mode network of its rows and columns together.
 *
 * `degree` gives what DNA 3.1.2 gives under the name: its Laplacian lacks the weights beside the diagonal, so that it returns the
 * sums of the rows (of a two-mode network too), sorted, divided by their sum. See docs/differences.md.
 *
 * Cost: O(n^3), `degree` O(n^2).
 *
 * @throws EntenteError `input` for a weight that is no finite number, which DNA's rules give where a qualifier has one level
 * @returns as many values as nodes, from 0 to 1; all 0 where no weight is positive
 * @example networkSpectrum({ rows: ['a', 'b', 'c'], columns: ['a', 'b', 'c'], values: Float64Array.of(0, 1, 0, 1, 0, 1, 0, 1, 0) })
 * // Float64Array [0.75, 0.25, 0]; with 'degree' [0.5, 0.25, 0.25]
 */
export function networkSpectrum(network: Matrix, kind: SpectrumKind = 'laplacian'): Float64Array {
  checkWeights(network);
  const spectrum = kind === 'degree' ? rowSums(network) : laplacianEigenvalues(network);
  let sum = 0;
  for (const value of spectrum) sum += value;
  return sum > 0 ? spectrum.map((value) => value / sum) : spectrum;
}

/**
 * How far two spectra are apart: the sum of the absolute differences of the values of the same rank, from 0 to 2. A shorter spectrum
 * counts as if it had nodes without a link beside. (DNA's manual calls it Euclidean; what DNA computes is this sum.)
 *
 * @example spectralDistance(Float64Array.of(0.75, 0.25, 0), Float64Array.of(1, 0)) // 0.5
 */
export function spectralDistance(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let r = 0; r < Math.max(a.length, b.length); r++) sum += Math.abs((a[r] ?? 0) - (b[r] ?? 0));
  return sum;
}

function rowSums({ rows, columns, values }: Matrix): Float64Array {
  const sums = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    for (let j = 0; j < columns.length; j++) sums[i]! += Math.max(0, values[i * columns.length + j]!);
  }
  return sums.toSorted().toReversed();
}

function laplacianEigenvalues(network: Matrix): Float64Array {
  const { rows, columns, values } = network;
  const [n, m] = [rows.length, columns.length];
  const oneMode = n === m && rows.every((label, i) => label === columns[i]);
  const size = oneMode ? n : n + m;
  const column = (j: number) => (oneMode ? j : n + j);
  // A link of a node with itself moves nothing in a Laplacian.
  const weight = (i: number, j: number) => (oneMode && i === j ? 0 : Math.max(0, values[i * m + j]!));

  // A node without a link has the eigenvalue 0 and is left out: small parts of a network are mostly such nodes.
  const place = new Int32Array(size);
  for (let i = 0; i < n; i++)
    for (let j = 0; j < m; j++) if (weight(i, j) > 0) place[i] = place[column(j)] = 1;
  let linked = 0;
  for (let node = 0; node < size; node++) place[node] = place[node] === 1 ? linked++ : -1;

  const laplacian = new Float64Array(linked * linked);
  const link = (from: number, to: number, amount: number) => {
    laplacian[from * linked + to]! -= amount;
    laplacian[from * linked + from]! += amount;
  };
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < m; j++) {
      const amount = weight(i, j);
      if (amount === 0) continue;
      const [from, to] = [place[i]!, place[column(j)]!];
      link(from, to, amount);
      if (!oneMode) link(to, from, amount);
    }
  }
  const eigenvalues = new Float64Array(size);
  // Rounding may leave the smallest, which are never negative, a little below 0.
  eigenvalues.set(symmetricEigenvalues(laplacian, linked).map((value) => Math.max(0, value)));
  return eigenvalues;
}
