import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kendallTau } from './kendall-tau.ts';
import { pearson } from './pearson.ts';
import { ranks } from './ranks.ts';
import { spearman } from './spearman.ts';

const some = fc.integer({ min: -5, max: 5 });
const pairs = fc.array(fc.tuple(some, some), { minLength: 2, maxLength: 20 });
const correlations = [
  ['Pearson', pearson],
  ['Spearman', spearman],
  ['Kendall', kendallTau],
] as const;

describe('ranks', () => {
  it.each([
    [
      [30, 10, 20, 20],
      [4, 1, 2.5, 2.5],
    ],
    [
      [5, 5, 5],
      [2, 2, 2],
    ],
    [[], []],
  ])('of %j are %j', (values, expected) => {
    expect([...ranks(values)]).toEqual(expected);
  });

  it('add up to n (n + 1) / 2, and only follow the order', () => {
    fc.assert(
      fc.property(fc.array(some, { maxLength: 20 }), (values) => {
        const n = values.length;
        expect(ranks(values).reduce((sum, rank) => sum + rank, 0)).toBe((n * (n + 1)) / 2);
        expect(ranks(values.map((value) => Math.exp(value)))).toEqual(ranks(values));
      }),
    );
  });
});

describe('rank correlation', () => {
  // scipy 1.10.1: kendalltau, spearmanr on six members' words and deeds.
  const words = [0.9, 0.7, 0.6, 0.2, -0.4, -0.8];
  const deeds = [2.1, 1.7, 0.15, 0.6, 0.3, 0.02];

  it('of words and deeds is what scipy gives', () => {
    expect(kendallTau(words, deeds)).toBeCloseTo(0.7333333333333333, 12);
    expect(spearman(words, deeds)).toBeCloseTo(0.8285714285714287, 12);
  });

  it('with ties is that of the midranks, and tau-b', () => {
    // By hand: ranks 1, 2.5, 2.5, 4 and 1, 2, 3.5, 3.5; S = 4, 5 of 6 pairs apart in each.
    const [x, y] = [
      [1, 2, 2, 3],
      [1, 2, 3, 3],
    ];
    expect(spearman(x, y)).toBeCloseTo(3.75 / 4.5, 12);
    expect(kendallTau(x, y)).toBeCloseTo(4 / 5, 12);
  });
});

describe.each(correlations)('%s', (_, correlation) => {
  it('does not ask which is which, in what order pairs come, and turns with the sign', () => {
    fc.assert(
      fc.property(pairs, (pairs) => {
        const [x, y] = [pairs.map(([x]) => x), pairs.map(([, y]) => y)];
        const value = correlation(x, y);
        const close = (other: number | null, sign = 1) =>
          value === null ? expect(other).toBeNull() : expect(other! * sign).toBeCloseTo(value, 12);
        close(correlation(y, x));
        close(correlation(x.toReversed(), y.toReversed()));
        close(
          correlation(
            x.map((value) => -value),
            y,
          ),
          -1,
        );
        if (value !== null) expect(Math.abs(value)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is 1 with itself, and unknown where something does not vary', () => {
    expect(correlation([0.1, 0.7, 0.3], [0.1, 0.7, 0.3])).toBeCloseTo(1, 12);
    expect(correlation([0.1, 0.1, 0.1], [1, 2, 3])).toBeNull();
    expect(correlation([1, 2, 3], [0.1, 0.1, 0.1])).toBeNull();
    expect(correlation([1], [1])).toBeNull();
    expect(correlation([], [])).toBeNull();
  });

  it('refuses what are no pairs of numbers', () => {
    expect(() => correlation([1, 2], [1])).toThrow('no pairs: 2 and 1 numbers');
    expect(() => correlation([1, Number.NaN], [1, 2])).toThrow('no number: NaN');
  });
});
