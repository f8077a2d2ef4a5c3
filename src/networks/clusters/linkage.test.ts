import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Matrix } from '../matrix.ts';
import { cutInto, hierarchicalClusters, type Linkage, linkages } from './linkage.ts';
import { sevenPoints } from './points.fixture.ts';

// scipy 1.17.1: cluster.hierarchy.linkage(squareform(distances), method), heights rounded to 10 decimals
const scipy: Record<Linkage, (readonly [number, number, number, number])[]> = {
  single: [
    [3, 4, 1.131, 2],
    [0, 1, 1.14, 2],
    [5, 7, 1.628, 3],
    [2, 8, 1.838, 3],
    [6, 9, 5.14, 4],
    [10, 11, 5.714, 7],
  ],
  average: [
    [3, 4, 1.131, 2],
    [0, 1, 1.14, 2],
    [2, 8, 1.939, 3],
    [5, 7, 2.04, 3],
    [6, 10, 6.2776666667, 4],
    [9, 11, 7.3690833333, 7],
  ],
  complete: [
    [3, 4, 1.131, 2],
    [0, 1, 1.14, 2],
    [2, 8, 2.04, 3],
    [5, 7, 2.452, 3],
    [6, 10, 7.43, 4],
    [9, 11, 9.102, 7],
  ],
  ward: [
    [3, 4, 1.131, 2],
    [0, 1, 1.14, 2],
    [2, 8, 2.1432131641, 3],
    [5, 7, 2.3127339521, 3],
    [6, 10, 7.666019806, 4],
    [9, 11, 12.6058254239, 7],
  ],
};

/** Distances of points on a plane, none equal. */
const points = fc
  .uniqueArray(fc.record({ x: fc.integer({ min: 0, max: 1e6 }), y: fc.integer({ min: 0, max: 1e6 }) }), {
    minLength: 2,
    maxLength: 12,
    selector: ({ x, y }) => `${x} ${y}`,
  })
  .map((points): Matrix => {
    const labels = points.map((_, i) => `p${i}`);
    const values = Float64Array.from(
      points.flatMap((a) => points.map((b) => Math.hypot(a.x - b.x, a.y - b.y))),
    );
    return { rows: labels, columns: labels, values };
  });

/** The definition: the two clusters that are nearest, by the distances of all their nodes, are joined again and again. */
function heightsPlainly(distances: Matrix, linkage: Exclude<Linkage, 'ward'>): number[] {
  const n = distances.rows.length;
  let clusters = distances.rows.map((_, i) => [i]);
  const heights: number[] = [];
  const apart = (a: readonly number[], b: readonly number[]) => {
    const all = a.flatMap((i) => b.map((j) => distances.values[i * n + j]!));
    if (linkage === 'single') return Math.min(...all);
    if (linkage === 'complete') return Math.max(...all);
    return all.reduce((sum, d) => sum + d, 0) / all.length;
  };
  while (clusters.length > 1) {
    let [least, pair] = [Infinity, [0, 0]];
    for (let a = 0; a < clusters.length; a++) {
      for (let b = a + 1; b < clusters.length; b++) {
        const distance = apart(clusters[a]!, clusters[b]!);
        if (distance < least) [least, pair] = [distance, [a, b]];
      }
    }
    heights.push(least);
    const joined = pair.flatMap((c) => clusters[c]!);
    clusters = [...clusters.filter((_, c) => !pair.includes(c)), joined];
  }
  return heights;
}

describe.each([...linkages])('hierarchical clustering, %s linkage', (linkage) => {
  it('gives the tree of scipy', () => {
    const { merges } = hierarchicalClusters(sevenPoints, linkage);
    expect(merges.map(({ left, right, size }) => [left, right, size])).toEqual(
      scipy[linkage].map(([left, right, , size]) => [left, right, size]),
    );
    for (const [t, { height }] of merges.entries()) expect(height).toBeCloseTo(scipy[linkage][t]![2], 9);
  });

  it('never merges lower than before', () => {
    fc.assert(
      fc.property(points, (distances) => {
        const heights = hierarchicalClusters(distances, linkage).merges.map(({ height }) => height);
        expect(heights).toEqual(heights.toSorted((a, b) => a - b));
      }),
    );
  });

  it('has the same heights when the nodes are in another order', () => {
    fc.assert(
      fc.property(points, (distances) => {
        const n = distances.rows.length;
        const values = Float64Array.from(distances.values, (_, at) => {
          const [i, j] = [n - 1 - Math.floor(at / n), n - 1 - (at % n)];
          return distances.values[i * n + j]!;
        });
        const turned = hierarchicalClusters({ ...distances, values }, linkage);
        for (const [t, { height }] of hierarchicalClusters(distances, linkage).merges.entries())
          expect(turned.merges[t]!.height / height).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe.each(['single', 'average', 'complete'] as const)('%s linkage', (linkage) => {
  it('agrees with the definition', () => {
    fc.assert(
      fc.property(points, (distances) => {
        const plain = heightsPlainly(distances, linkage);
        for (const [t, { height }] of hierarchicalClusters(distances, linkage).merges.entries())
          expect(height / plain[t]!).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe('a tree', () => {
  const tree = hierarchicalClusters(sevenPoints, 'average');

  it.each([
    [1, [0, 0, 0, 0, 0, 0, 0]],
    [2, [0, 0, 0, 1, 1, 1, 1]],
    [3, [0, 0, 0, 1, 1, 1, 2]],
    [7, [0, 1, 2, 3, 4, 5, 6]],
  ])('cut into %d', (count, clusters) => {
    expect(cutInto(tree, count)).toEqual(Int32Array.from(clusters));
  });

  it.each([0, 8, 1.5])('is not cut into %d', (count) => {
    expect(() => cutInto(tree, count)).toThrow(RangeError);
  });

  it('of a single node has no merges', () => {
    const one = hierarchicalClusters({ rows: ['a'], columns: ['a'], values: new Float64Array(1) }, 'ward');
    expect(one.merges).toEqual([]);
    expect(cutInto(one, 1)).toEqual(Int32Array.of(0));
  });

  it('is refused where a distance is missing', () => {
    const distances = { rows: ['a', 'b'], columns: ['a', 'b'], values: Float64Array.of(0, Number.NaN, 1, 0) };
    expect(() => hierarchicalClusters(distances, 'single')).toThrow('no distance: NaN');
  });
});
