import { checkWeights } from '../check-weights.ts';
import type { Matrix } from '../matrix.ts';

/** An undirected weighted network by its neighbours (compressed rows), for algorithms that walk along links. */
export interface Graph {
  readonly size: number;
  /** The neighbours of node v stand from `offsets[v]` to before `offsets[v + 1]`. */
  readonly offsets: Int32Array;
  readonly neighbours: Int32Array;
  /** Weight of each link, above 0. */
  readonly weights: Float64Array;
  /** Node -> weight of what it has with itself, each link inside it counted twice; 0 but for merged nodes. */
  readonly loops: Float64Array;
  /** Node -> sum of its weights, its loop included. */
  readonly strengths: Float64Array;
  /** Sum of all strengths: twice the weight of all links. */
  readonly total: number;
}

/**
 * The graph of a one-mode network. Cells at or below 0 are no links (communities of negative links have no meaning here; see
 * `balance` for those), the diagonal is left aside. O(n²).
 *
 * @throws EntenteError for a weight that is no number; RangeError where the matrix is not square and symmetric
 */
export function graphOf(network: Matrix): Graph {
  const size = network.rows.length;
  const { values } = network;
  if (network.columns.length !== size) {
    throw new RangeError(`no one-mode network: ${size} rows, ${network.columns.length} columns`);
  }
  checkWeights(network);
  const offsets = new Int32Array(size + 1);
  for (let i = 0; i < size; i++) {
    let degree = 0;
    for (let j = 0; j < size; j++) {
      const weight = values[i * size + j]!;
      if (!same(weight, values[j * size + i]!)) {
        throw new RangeError(`no undirected network: ${weight} one way, ${values[j * size + i]!} the other`);
      }
      if (i !== j && weight > 0) degree++;
    }
    offsets[i + 1] = offsets[i]! + degree;
  }
  const neighbours = new Int32Array(offsets[size]!);
  const weights = new Float64Array(offsets[size]!);
  let at = 0;
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      if (i === j || !(values[i * size + j]! > 0)) continue;
      neighbours[at] = j;
      weights[at] = values[i * size + j]!;
      at++;
    }
  }
  return withStrengths(size, offsets, neighbours, weights, new Float64Array(size));
}

/** The graph of these links with the strengths counted. */
export function withStrengths(
  size: number,
  offsets: Int32Array,
  neighbours: Int32Array,
  weights: Float64Array,
  loops: Float64Array,
): Graph {
  const strengths = Float64Array.from(loops);
  let total = 0;
  for (let v = 0; v < size; v++) {
    for (let e = offsets[v]!; e < offsets[v + 1]!; e++) strengths[v]! += weights[e]!;
    total += strengths[v]!;
  }
  return { size, offsets, neighbours, weights, loops, strengths, total };
}

function same(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}
