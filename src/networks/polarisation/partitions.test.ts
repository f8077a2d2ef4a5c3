import { describe, expect, it } from 'vitest';
import { numbered, partitionCount, sizesOf } from './partitions.ts';

describe('partitions of actors into camps', () => {
  // Stirling numbers of the second kind: OEIS A008277.
  it.each([
    [5, 2, 15],
    [7, 3, 301],
    [10, 5, 42525],
    [22, 2, 2_097_151],
    [14, 3, 788_970],
    [12, 5, 1_379_400],
    [3, 3, 1],
    [2, 3, 0],
  ])('of %d into %d are counted: %d', (n, k, count) => {
    expect(partitionCount(n, k)).toBe(count);
  });

  it('have sizes that fall', () => {
    expect([...sizesOf(6, 3)]).toEqual([
      [4, 1, 1],
      [3, 2, 1],
      [2, 2, 2],
    ]);
    expect([...sizesOf(7, 2, 3)]).toEqual([[4, 3]]);
    expect([...sizesOf(2, 3)]).toEqual([]);
  });

  it('are numbered by their first actors', () => {
    expect(numbered([2, 0, 2, 1])).toEqual(Int32Array.of(0, 1, 0, 2));
  });
});
