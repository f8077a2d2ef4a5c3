import { describe, expect, it } from 'vitest';
import { rng } from './rng.ts';
import { shuffle } from './shuffle.ts';

describe('shuffling', () => {
  it('keeps every value, in the array itself', () => {
    const values = Int32Array.from({ length: 50 }, (_, i) => i);
    const shuffled = shuffle(values, rng(1));
    expect(shuffled).toBe(values);
    expect(shuffled).not.toEqual(shuffled.toSorted());
    expect(shuffled.toSorted()).toEqual(Int32Array.from({ length: 50 }, (_, i) => i));
  });

  it('gives each order as often as any other', () => {
    const random = rng(2);
    const seen = new Map<string, number>();
    for (let i = 0; i < 24_000; i++) {
      const order = shuffle(['a', 'b', 'c', 'd'], random).join('');
      seen.set(order, (seen.get(order) ?? 0) + 1);
    }
    expect(seen.size).toBe(24);
    // 1000 each, with a standard deviation of 31.
    for (const count of seen.values()) expect(Math.abs(count - 1000)).toBeLessThan(5 * 31);
  });

  it('gives the same order for the same seed', () => {
    expect(shuffle([1, 2, 3, 4, 5], rng(7))).toEqual(shuffle([1, 2, 3, 4, 5], rng(7)));
    expect(shuffle([], rng(1))).toEqual([]);
  });
});
