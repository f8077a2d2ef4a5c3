import type { Matrix } from '../matrix.ts';
import { frustrationOf, sidesByFlips } from './flips.ts';
import { signedNetwork } from './signed-network.ts';

export interface FrustrationOptions {
  /** Count sizes of links, not links. False unless told. */
  readonly weighted?: boolean;
  /** Nodes of the search after which it gives up proving: 20 million unless told (some seconds). */
  readonly most?: number;
}

export interface Frustration {
  /** The least number (or size) of links that must go, or change their sign, for the network to fall into two friendly sides. */
  readonly index: number;
  /** 1 - 2 index / links: 1 for perfect balance; 0 is the least that can be. NaN without links. */
  readonly balance: number;
  /** Node -> 1 or -1: two sides of that cost. The first node of each part that hangs together is on side 1. */
  readonly sides: Int8Array;
  /** Whether `index` is proven to be the least. */
  readonly exact: boolean;
  /** What the index cannot be below: itself where it is exact. */
  readonly atLeast: number;
  /** Number (or size) of all links. */
  readonly links: number;
  /** Node -> the part that hangs together in which it is, 0, 1, ... as they first come. Across parts sides have no relation. */
  readonly parts: Int32Array;
}

/** Costs that differ by less are equal: sums of weights round. */
const ROUNDING = 1e-9;

/**
 * The frustration index, or line index of balance, of a signed network: exact by branch and bound, for some 50 nodes even
 * where all are linked with signs at random (which is the hardest), for 80 where fewer are. Where the search gives up `exact`
 * is false and both bounds are told.
 *
 * Harary 1959, DOI 10.1002/bs.3830040405; how far exact computation goes: Aref, Mason and Wilson 2020, DOI
 * 10.1002/net.21907. Each part that hangs together is solved for ever more of its nodes, the solution of the later ones being
 * a bound for what the earlier ones leave open (russian doll search, Verfaillie, Lemaître and Schiex 1996), with the
 * lesser cost of both sides of each open node against those placed.
 *
 * @throws RangeError where the matrix is not square and symmetric
 * @example three foes of one another: index 1, balance 1 - 2/3
 */
export function frustration(network: Matrix, options: FrustrationOptions = {}): Frustration {
  const { weighted = false, most = 20_000_000 } = options;
  const { labels, weights, total } = signedNetwork(network, weighted);
  const n = labels.length;
  const sides = new Int8Array(n).fill(1);
  const parts = new Int32Array(n);
  let [atLeast, exact, left] = [0, true, most];
  for (const [number, part] of connected(weights, n).entries()) {
    const own = submatrix(weights, n, part);
    const found = solve(own, part.length, left);
    left -= found.visited;
    exact &&= found.exact;
    atLeast += found.atLeast;
    for (const [at, node] of part.entries()) {
      sides[node] = found.sides[at]! * found.sides[0]!;
      parts[node] = number;
    }
  }
  const index = frustrationOf(weights, sides);
  return {
    index,
    balance: total > 0 ? 1 - (2 * index) / total : Number.NaN,
    sides,
    exact,
    atLeast,
    links: total,
    parts,
  };
}

interface Solution {
  readonly sides: Int8Array;
  readonly exact: boolean;
  readonly atLeast: number;
  readonly visited: number;
}

function solve(given: Float64Array, n: number, most: number): Solution {
  const order = tightOrder(given, n);
  const weights = submatrix(given, n, order);
  const flipped = sidesByFlips(weights, n);
  const best = Int8Array.from(flipped);
  const byNode = (sides: Int8Array) => {
    const placed = new Int8Array(n);
    for (const [at, node] of order.entries()) placed[node] = sides[at]!;
    return placed;
  };
  /** Depth -> the least cost among the nodes from there on. */
  const rest = new Float64Array(n + 1);
  const sides = new Int8Array(n);
  /** Node -> cost, against the nodes placed, of placing it on side 1 or -1; one row for each depth. */
  const plus = new Float64Array((n + 1) * n);
  const minus = new Float64Array((n + 1) * n);
  let visited = 0;

  const state = { bound: 0, gaveUp: false };
  /** Places the nodes from `depth` on in all ways that may cost less than `bound`, and keeps the best in `target`. */
  const place = (depth: number, cost: number, target: Int8Array): void => {
    if (depth === n) {
      if (cost >= state.bound - ROUNDING) return;
      state.bound = cost;
      target.set(sides);
      return;
    }
    visited += 1;
    if (visited > most) state.gaveUp = true;
    if (state.gaveUp) return;
    const row = depth * n;
    let open = 0;
    for (let u = depth; u < n; u++) open += Math.min(plus[row + u]!, minus[row + u]!);
    if (cost + open + rest[depth]! >= state.bound - ROUNDING) return;
    const firstSide = plus[row + depth]! <= minus[row + depth]! ? 1 : -1;
    for (const side of [firstSide, -firstSide]) {
      sides[depth] = side;
      const next = row + n;
      for (let u = depth + 1; u < n; u++) {
        const weight = weights[depth * n + u]! * side;
        plus[next + u] = plus[row + u]! + Math.max(0, -weight);
        minus[next + u] = minus[row + u]! + Math.max(0, weight);
      }
      place(depth + 1, cost + (side === 1 ? plus[row + depth]! : minus[row + depth]!), target);
    }
  };

  for (let from = n - 2; from >= 0; from--) {
    // The cost of the later nodes with this one added on its better side, and of the sides found for all, are bounds above.
    const target = Int8Array.from(best);
    let extended = rest[from + 1]!;
    let [onPlus, onMinus] = [0, 0];
    for (let u = from + 1; u < n; u++) {
      const weight = weights[from * n + u]! * best[u]!;
      onPlus += Math.max(0, -weight);
      onMinus += Math.max(0, weight);
    }
    extended += Math.min(onPlus, onMinus);
    target[from] = onPlus <= onMinus ? 1 : -1;
    const byFlips = costFrom(weights, flipped, from, n);
    if (byFlips < extended) target.set(flipped.subarray(from), from);
    state.bound = Math.min(extended, byFlips);
    rest[from] = rest[from + 1]!;
    if (state.bound > rest[from]! + ROUNDING) {
      const row = (from + 1) * n;
      sides[from] = 1;
      for (let u = from + 1; u < n; u++) {
        plus[row + u] = Math.max(0, -weights[from * n + u]!);
        minus[row + u] = Math.max(0, weights[from * n + u]!);
      }
      place(from + 1, 0, target);
      if (state.gaveUp) {
        return { sides: byNode(flipped), exact: false, atLeast: rest[from + 1]!, visited };
      }
    }
    rest[from] = state.bound;
    best.set(target.subarray(from), from);
  }
  return { sides: byNode(best), exact: true, atLeast: rest[0]!, visited };
}

function costFrom(weights: Float64Array, sides: Int8Array, from: number, n: number): number {
  let cost = 0;
  for (let i = from; i < n; i++) {
    for (let j = from; j < i; j++) cost += Math.max(0, -weights[i * n + j]! * sides[i]! * sides[j]!);
  }
  return cost;
}

/** Nodes so that those with heavy links to the ones before them come early. */
function tightOrder(weights: Float64Array, n: number): number[] {
  const strength = new Float64Array(n);
  for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) strength[i]! += Math.abs(weights[i * n + j]!);
  const tied = new Float64Array(n);
  const order: number[] = [];
  const isPlaced = new Uint8Array(n);
  while (order.length < n) {
    let next = -1;
    for (let i = 0; i < n; i++) {
      if (isPlaced[i] === 1) continue;
      if (next < 0 || tied[i]! > tied[next]! || (tied[i] === tied[next] && strength[i]! > strength[next]!))
        next = i;
    }
    isPlaced[next] = 1;
    order.push(next);
    for (let i = 0; i < n; i++) tied[i]! += Math.abs(weights[i * n + next]!);
  }
  return order;
}

function submatrix(weights: Float64Array, n: number, nodes: readonly number[]): Float64Array {
  return Float64Array.from(nodes.flatMap((i) => nodes.map((j) => weights[i * n + j]!)));
}

/** The parts that hang together, each in the order of its nodes. */
function connected(weights: Float64Array, n: number): number[][] {
  const parts: number[][] = [];
  const seen = new Uint8Array(n);
  for (let start = 0; start < n; start++) {
    if (seen[start] === 1) continue;
    const part = [start];
    seen[start] = 1;
    for (let at = 0; at < part.length; at++) {
      for (let j = 0; j < n; j++) {
        if (seen[j] === 1 || weights[part[at]! * n + j] === 0) continue;
        seen[j] = 1;
        part.push(j);
      }
    }
    parts.push(part.toSorted((a, b) => a - b));
  }
  return parts;
}
