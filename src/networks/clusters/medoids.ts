import type { Matrix } from '../matrix.ts';
import { inOrderOfAppearance, type Membership } from './membership.ts';

export interface MedoidClusters {
  readonly membership: Membership;
  /** Cluster -> the node at its centre. */
  readonly medoids: readonly number[];
  /** Sum over nodes of the distance to the medoid of their cluster. */
  readonly cost: number;
}

/**
 * Clusters around `count` nodes, the medoids, so that the distances to them add up to little (PAM): medoids are chosen one
 * by one, then the best exchange of a medoid for another node is made until none helps. Nothing is random; ties go to the
 * first node. O(n²) a round.
 *
 * Kaufman and Rousseeuw 1990, DOI 10.1002/9780470316801, with the faster search for the exchange of Schubert and Rousseeuw
 * 2021, DOI 10.1016/j.is.2021.101804 (the same exchanges).
 *
 * @throws RangeError unless `count` is from 1 to the number of nodes
 */
export function medoidClusters(distances: Matrix, count: number): MedoidClusters {
  const n = distances.rows.length;
  if (!Number.isInteger(count) || count < 1 || count > n) {
    throw new RangeError(`no clusters of ${n} nodes: ${count}`);
  }
  const { values } = distances;
  const medoids = firstMedoids(values, n, count);
  const nearest = new Int32Array(n);
  const first = new Float64Array(n);
  const second = new Float64Array(n);
  /** Medoid -> what its loss alone would cost. */
  const loss = new Float64Array(count);
  const change = new Float64Array(count);
  for (;;) {
    assign(values, n, medoids, nearest, first, second);
    loss.fill(0);
    for (let o = 0; o < n; o++) loss[nearest[o]!]! += second[o]! - first[o]!;
    let [least, out, into] = [-1e-12 * (1 + sum(first)), -1, -1];
    for (let candidate = 0; candidate < n; candidate++) {
      if (medoids.includes(candidate)) continue;
      change.set(loss);
      let gain = 0;
      for (let o = 0; o < n; o++) {
        const d = values[o * n + candidate]!;
        const slot = nearest[o]!;
        if (d < first[o]!) {
          gain += d - first[o]!;
          change[slot]! += first[o]! - second[o]!;
        } else if (d < second[o]!) change[slot]! += d - second[o]!;
      }
      for (let slot = 0; slot < count; slot++) {
        if (gain + change[slot]! >= least) continue;
        [least, out, into] = [gain + change[slot]!, slot, candidate];
      }
    }
    // A single medoid is the best of all from the beginning.
    if (out < 0 || count === 1) break;
    medoids[out] = into;
  }
  const membership = inOrderOfAppearance(nearest);
  const ordered: number[] = [];
  for (let o = 0; o < n; o++) ordered[membership[o]!] = medoids[nearest[o]!]!;
  return { membership, medoids: ordered, cost: sum(first) };
}

/** The medoid that lowers the sum of distances most, then the next. */
function firstMedoids(values: Float64Array, n: number, count: number): number[] {
  const medoids: number[] = [];
  const closest = new Float64Array(n).fill(Infinity);
  while (medoids.length < count) {
    let [best, least] = [-1, Infinity];
    for (let candidate = 0; candidate < n; candidate++) {
      if (medoids.includes(candidate)) continue;
      let cost = 0;
      for (let o = 0; o < n; o++) cost += Math.min(closest[o]!, values[o * n + candidate]!);
      if (cost < least) [best, least] = [candidate, cost];
    }
    medoids.push(best);
    for (let o = 0; o < n; o++) closest[o] = Math.min(closest[o]!, values[o * n + best]!);
  }
  return medoids;
}

function assign(
  values: Float64Array,
  n: number,
  medoids: readonly number[],
  nearest: Int32Array,
  first: Float64Array,
  second: Float64Array,
): void {
  for (let o = 0; o < n; o++) {
    first[o] = Infinity;
    second[o] = Infinity;
    for (const [slot, medoid] of medoids.entries()) {
      // A medoid is always its own, also where another node is at distance 0.
      const d = o === medoid ? -1 : values[o * n + medoid]!;
      if (d < first[o]!) {
        second[o] = first[o]!;
        first[o] = d;
        nearest[o] = slot;
      } else if (d < second[o]!) second[o] = d;
    }
    first[o] = Math.max(0, first[o]!);
  }
}

function sum(values: Float64Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
