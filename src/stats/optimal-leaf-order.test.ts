import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkageMerges, type Merge } from './linkage-merges.ts';
import { optimalLeafOrder } from './optimal-leaf-order.ts';

/** Distances of points on a line. */
const distancesOf = (points: readonly number[]) => points.flatMap((a) => points.map((b) => Math.abs(a - b)));

const orderOf = (distances: readonly number[], count: number) =>
  optimalLeafOrder(distances, count, linkageMerges(distances, count, 'average'));

const lengthOf = (order: readonly number[], distances: readonly number[]) =>
  order.slice(1).reduce((sum, leaf, i) => sum + distances[order[i]! * order.length + leaf]!, 0);

/** Every order that a tree allows. */
function ordersOf(cluster: number, merges: readonly Merge[]): number[][] {
  const merge = merges[cluster - merges.length - 1];
  if (merge === undefined) return [[cluster]];
  const [left, right] = [ordersOf(merge.left, merges), ordersOf(merge.right, merges)];
  return left.flatMap((a) =>
    right.flatMap((b) => [
      [...a, ...b],
      [...b, ...a],
    ]),
  );
}

describe('the optimal order of leaves', () => {
  test('puts points of a line in their order', () => {
    const points = [5, 1, 4, 2, 9, 3];
    const order = orderOf(distancesOf(points), 6).map((leaf) => points[leaf]!);
    expect([order, order.toReversed()]).toContainEqual([1, 2, 3, 4, 5, 9]);
  });

  test('of none, one and two leaves is their own', () => {
    expect(orderOf([], 0)).toEqual([]);
    expect(orderOf([0], 1)).toEqual([0]);
    expect(orderOf([0, 3, 3, 0], 2)).toEqual([0, 1]);
  });

  test('is the shortest of all that the tree allows', () => {
    const distances = fc.integer({ min: 3, max: 7 }).chain((n) =>
      fc.array(fc.integer({ min: 0, max: 20 }), { minLength: n * n, maxLength: n * n }).map((values) => ({
        n,
        // symmetric, with nothing between a leaf and itself
        distances: values.map((_, i) => {
          const [a, b] = [Math.floor(i / n), i % n].toSorted((x, y) => x - y) as [number, number];
          return a === b ? 0 : values[a * n + b]!;
        }),
      })),
    );
    fc.assert(
      fc.property(distances, ({ n, distances }) => {
        const merges = linkageMerges(distances, n, 'average');
        const order = optimalLeafOrder(distances, n, merges);
        const allowed = ordersOf(2 * n - 2, merges);
        expect(allowed).toContainEqual(order);
        expect(lengthOf(order, distances)).toBe(
          Math.min(...allowed.map((other) => lengthOf(other, distances))),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('needs a tree of all leaves', () => {
    expect(() => optimalLeafOrder([0, 1, 1, 0], 2, [])).toThrow('no tree of 2 leaves: 0 merges');
  });
});
