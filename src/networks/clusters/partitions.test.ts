import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rng } from '../../stats/rng.ts';
import type { Matrix } from '../matrix.ts';
import { kMeansClusters } from './k-means.ts';
import { medoidClusters } from './medoids.ts';
import { sevenPoints } from './points.fixture.ts';

/** The least cost of all choices of `count` medoids. */
function leastCost({ rows, values }: Matrix, count: number): number {
  const n = rows.length;
  let least = Infinity;
  const choose = (from: number, medoids: readonly number[]): void => {
    if (medoids.length === count) {
      const cost = rows.reduce((sum, _, o) => sum + Math.min(...medoids.map((m) => values[o * n + m]!)), 0);
      least = Math.min(least, cost);
      return;
    }
    for (let m = from; m < n; m++) choose(m + 1, [...medoids, m]);
  };
  choose(0, []);
  return least;
}

const pointsOfLine = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 3, maxLength: 9 });

function distancesOf(points: readonly number[]): Matrix {
  const labels = points.map((_, i) => `${i}`);
  const values = Float64Array.from(points.flatMap((a) => points.map((b) => Math.abs(a - b))));
  return { rows: labels, columns: labels, values };
}

describe('clusters around medoids', () => {
  it('of seven points', () => {
    const { membership, medoids, cost } = medoidClusters(sevenPoints, 3);
    expect(membership).toEqual(Int32Array.of(0, 0, 0, 1, 1, 1, 2));
    expect(medoids).toEqual([1, 3, 6]);
    expect(cost).toBeCloseTo(1.14 + 1.838 + 1.131 + 1.628, 12);
  });

  it('cost what their medoids cost, and no single exchange costs less', () => {
    fc.assert(
      fc.property(pointsOfLine, fc.integer({ min: 1, max: 3 }), (points, count) => {
        const distances = distancesOf(points);
        const { membership, medoids, cost } = medoidClusters(distances, count);
        expect(new Set(medoids).size).toBe(count);
        const costOf = (medoids: readonly number[]) =>
          points.reduce(
            (sum, point) => sum + Math.min(...medoids.map((m) => Math.abs(point - points[m]!))),
            0,
          );
        expect(cost).toBe(costOf(medoids));
        expect(points.reduce((sum, p, i) => sum + Math.abs(p - points[medoids[membership[i]!]!]!), 0)).toBe(
          cost,
        );
        for (const slot of medoids.keys())
          for (const node of points.keys()) {
            if (!medoids.includes(node))
              expect(costOf(medoids.with(slot, node))).toBeGreaterThanOrEqual(cost);
          }
        expect(cost).toBeGreaterThanOrEqual(leastCost(distances, count));
      }),
    );
  });

  it('refuses more clusters than nodes', () => {
    expect(() => medoidClusters(sevenPoints, 8)).toThrow('no clusters of 7 nodes: 8');
  });
});

describe('clusters around means', () => {
  it('come near to the least squares of all partitions of a line', () => {
    fc.assert(
      fc.property(pointsOfLine, fc.integer({ min: 1, max: 3 }), (points, count) => {
        const membership = kMeansClusters(Float64Array.from(points), 1, count, { rng: rng(4), starts: 30 });
        const squares = (clusters: readonly number[][]) =>
          clusters.reduce((sum, cluster) => {
            const mean = cluster.reduce((total, x) => total + x, 0) / Math.max(1, cluster.length);
            return sum + cluster.reduce((total, x) => total + (x - mean) ** 2, 0);
          }, 0);
        const found: number[][] = Array.from({ length: count }, () => []);
        for (const [i, cluster] of membership.entries()) found[cluster]!.push(points[i]!);
        // On a line the best clusters are runs of the sorted points.
        const sorted = points.toSorted((a, b) => a - b);
        let least = Infinity;
        for (let a = 0; a <= points.length; a++)
          for (let b = a; b <= points.length; b++) {
            if ((count < 3 && a > 0) || (count < 2 && b < points.length)) continue;
            least = Math.min(least, squares([sorted.slice(0, a), sorted.slice(a, b), sorted.slice(b)]));
          }
        expect(squares(found)).toBeLessThanOrEqual(least * 1.0001 + 1e-6);
      }),
      { seed: 3 },
    );
  });

  it('are the same with the same seed', () => {
    const points = Float64Array.from({ length: 60 }, (_, i) => (i * 37) % 61);
    const clusters = kMeansClusters(points, 2, 4, { rng: rng(8) });
    expect(kMeansClusters(points, 2, 4, { rng: rng(8) })).toEqual(clusters);
  });

  it('may be fewer than asked for where points are equal', () => {
    expect(kMeansClusters(new Float64Array(4), 1, 2, { rng: rng(1) })).toEqual(new Int32Array(4));
  });
});
