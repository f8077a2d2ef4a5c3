import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shapley } from './shapley.ts';

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

describe('what each operation adds', () => {
  it('is its mean over the orders', () => {
    // First then second: 1 and 5; second then first: 4 and 2.
    expect(shapley(2, (done) => [0, 1, 2, 6][done]!)).toEqual([2.5, 3.5]);
  });

  it('is the share of the literature in the game of one left and two right gloves', () => {
    // A pair is worth 1; operation 0 brings the left glove, 1 and 2 a right one: 2/3, 1/6, 1/6 (Shapley 1953 by hand).
    const shares = shapley(3, (done) => (done & 1 && done & 6 ? 1 : 0))!;
    for (const [i, share] of [4 / 6, 1 / 6, 1 / 6].entries()) expect(shares[i]).toBeCloseTo(share, 15);
  });

  it('adds up to the whole change, and is 0 for what changes nothing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 8, maxLength: 8 }),
        (values) => {
          const shares = shapley(4, (done) => values[done & 7]!)!;
          expect(total(shares)).toBeCloseTo(values[7]! - values[0]!, 12);
          expect(shares[3]).toBe(0);
        },
      ),
    );
  });

  it('is the mean over the orders that never pass through an undefined value', () => {
    // Second before first is not possible.
    expect(shapley(2, (done) => [0, 1, null, 6][done]!)).toEqual([1, 5]);
  });

  it('is undefined where the start, the end or every way is', () => {
    expect(shapley(2, (done) => [null, 1, 2, 6][done]!)).toBeNull();
    expect(shapley(2, (done) => [0, 1, 2, null][done]!)).toBeNull();
    expect(shapley(2, (done) => [0, null, null, 6][done]!)).toBeNull();
  });
});
