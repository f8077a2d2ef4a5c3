import type { Rng } from './rng.ts';

/**
 * Numbers uniform in [0, 1) with 53 bits each, from two unsigned 32-bit integers each.
 *
 * @example uniformOf(xoshiro([1, 2, 3, 4]))() // 0.0000026822090148925781
 */
export function uniformOf(next: () => number): Rng {
  return () => ((next() >>> 5) * 67_108_864 + (next() >>> 6)) / 9_007_199_254_740_992;
}
