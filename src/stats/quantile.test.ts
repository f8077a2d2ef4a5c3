import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantile } from './quantile.ts';

describe('the quantile of a discrete distribution', () => {
  // R 4: quantile(c(1, 2, 3, 4, 10), p, type = 1)
  it.each([
    [0, 1],
    [0.2, 1],
    [0.25, 2],
    [0.5, 3],
    [0.8, 4],
    [0.81, 10],
    [1, 10],
  ])('of 1, 2, 3, 4, 10 at %d is %d', (p, expected) => {
    expect(quantile([1, 2, 3, 4, 10], [1, 1, 1, 1, 1], p)).toBe(expected);
  });

  it('reaches a bound that a sum of tenths misses by rounding', () => {
    // .1 + .2 is a little more than .3, and .7 + .1 a little less than .8
    expect(quantile([1, 2, 3], [0.7, 0.1, 0.2], 0.8)).toBe(2);
  });

  it('skips values without weight', () => {
    expect(quantile([1, 2, 3], [0, 1, 0], 0)).toBe(2);
    expect(quantile([1, 2, 3], [0, 1, 0], 1)).toBe(2);
  });

  it('is one of the values, and grows with the share', () => {
    const weights = fc.array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: 1, maxLength: 20 });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(weights, share, share, (weights, p, q) => {
        const values = weights.map((_, i) => i * i);
        const [low, high] = [Math.min(p, q), Math.max(p, q)].map((p) => quantile(values, weights, p));
        expect(values).toContain(low);
        expect(low).toBeLessThanOrEqual(high!);
      }),
    );
  });

  it.each([
    ['no values', [], [], 0.5],
    ['no weight', [1], [0], 0.5],
    ['more values than weights', [1, 2], [1], 0.5],
    ['a share above 1', [1], [1], 1.1],
    ['a share that is no number', [1], [1], Number.NaN],
  ])('refuses %s', (_, values, weights, p) => {
    expect(() => quantile(values, weights, p)).toThrow(RangeError);
  });
});
