import type { Rng } from '../../stats/rng.ts';
import { inOrderOfAppearance, type Membership } from './membership.ts';

export interface KMeansOptions {
  readonly rng: Rng;
  /** How often to begin anew; the clusters with the least squares are kept. 10 unless told. */
  readonly starts?: number;
}

/**
 * `count` clusters of points around their means (Lloyd 1982, DOI 10.1109/TIT.1982.1056489), begun at points drawn far from
 * each other (Arthur and Vassilvitskii 2007, k-means++). O(points dimensions count) a round.
 *
 * @param points row by row, `dimensions` numbers each
 * @throws RangeError unless `count` is from 1 to the number of points
 */
export function kMeansClusters(
  points: Float64Array,
  dimensions: number,
  count: number,
  { rng, starts = 10 }: KMeansOptions,
): Membership {
  const n = dimensions > 0 ? points.length / dimensions : 0;
  if (!Number.isInteger(n) || !Number.isInteger(count) || count < 1 || count > n) {
    throw new RangeError(`no clusters of ${n} points: ${count}`);
  }
  let best: Int32Array | null = null;
  let least = Infinity;
  for (let start = 0; start < starts; start++) {
    const centres = farCentres(points, dimensions, n, count, rng);
    const nearest = new Int32Array(n).fill(-1);
    let squares = Infinity;
    while (moveToNearest(points, dimensions, centres, nearest)) {
      const before = squares;
      squares = moveCentres(points, dimensions, centres, nearest);
      // Each round lessens them; rounding can send points that all but coincide round in a circle.
      if (!(squares < before)) break;
    }
    if (best !== null && !(squares < least - 1e-12 * (1 + least))) continue;
    least = squares;
    best = nearest;
  }
  if (best === null) throw new RangeError(`no start: ${starts}`);
  return inOrderOfAppearance(best);
}

function farCentres(
  points: Float64Array,
  dimensions: number,
  n: number,
  count: number,
  rng: Rng,
): Float64Array {
  const centres = new Float64Array(count * dimensions);
  const away = new Float64Array(n).fill(Infinity);
  let chosen = Math.floor(rng() * n);
  for (let c = 0; c < count; c++) {
    const centre = points.subarray(chosen * dimensions, (chosen + 1) * dimensions);
    centres.set(centre, c * dimensions);
    let total = 0;
    for (let i = 0; i < n; i++) {
      away[i] = Math.min(away[i]!, squaredDistance(points, i, centres, c, dimensions));
      total += away[i]!;
    }
    let left = rng() * total;
    chosen = 0;
    for (let i = 0; i < n; i++) {
      if (away[i]! > 0) chosen = i;
      left -= away[i]!;
      if (left < 0) break;
    }
  }
  return centres;
}

function moveToNearest(
  points: Float64Array,
  dimensions: number,
  centres: Float64Array,
  nearest: Int32Array,
): boolean {
  const count = centres.length / dimensions;
  let changed = false;
  for (let i = 0; i < nearest.length; i++) {
    // Where it is now wins ties, so that it ends.
    let best = Math.max(0, nearest[i]!);
    let least = squaredDistance(points, i, centres, best, dimensions);
    for (let c = 0; c < count; c++) {
      const d = squaredDistance(points, i, centres, c, dimensions);
      if (d < least) [least, best] = [d, c];
    }
    if (nearest[i] === best) continue;
    nearest[i] = best;
    changed = true;
  }
  return changed;
}

/** Puts each centre at the mean of its points; one without points stays. Returns the sum of squares around the means. */
function moveCentres(
  points: Float64Array,
  dimensions: number,
  centres: Float64Array,
  nearest: Int32Array,
): number {
  const count = centres.length / dimensions;
  const sizes = new Float64Array(count);
  const sums = new Float64Array(centres.length);
  for (const [i, c] of nearest.entries()) {
    sizes[c]!++;
    for (let d = 0; d < dimensions; d++) sums[c * dimensions + d]! += points[i * dimensions + d]!;
  }
  for (let c = 0; c < count; c++) {
    if (sizes[c] === 0) continue;
    for (let d = 0; d < dimensions; d++) centres[c * dimensions + d] = sums[c * dimensions + d]! / sizes[c]!;
  }
  let squares = 0;
  for (const [i, c] of nearest.entries()) squares += squaredDistance(points, i, centres, c, dimensions);
  return squares;
}

function squaredDistance(
  points: Float64Array,
  i: number,
  centres: Float64Array,
  c: number,
  dimensions: number,
): number {
  let sum = 0;
  for (let d = 0; d < dimensions; d++) {
    sum += (points[i * dimensions + d]! - centres[c * dimensions + d]!) ** 2;
  }
  return sum;
}
