import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactBootstrap, momentsOf } from './exact-bootstrap.ts';
import { jackknife } from './jackknife.ts';
import { quantile } from './quantile.ts';
import { rng } from './rng.ts';
import { twoSamplePermutation, waysToChoose } from './two-sample-permutation.ts';

const mean = (values: Iterable<number>) => {
  const all = [...values];
  return all.reduce((sum, value) => sum + value, 0) / all.length;
};
const scores = [1, 1, -1, 0];

describe('the exact bootstrap', () => {
  it('of the mean of four scores is what all 256 resamples give', () => {
    // metrics-oracle.json, bootstrap_exact: enumerated with numpy.
    const distribution = exactBootstrap(scores, mean);
    const { mean: middle, deviation } = momentsOf(distribution)!;
    expect(middle).toBeCloseTo(0.25, 12);
    expect(deviation).toBeCloseTo(0.414578098794425, 12);
    const [values, chances] = [
      distribution.map(({ value }) => value),
      distribution.map(({ chance }) => chance),
    ];
    expect([quantile(values, chances, 0.05), quantile(values, chances, 0.95)]).toEqual([-0.5, 1]);
    const below = distribution.filter(({ value }) => value <= 0).reduce((sum, { chance }) => sum + chance, 0);
    expect(below).toBeCloseTo(0.375, 12);
  });

  it('leaves out resamples without the statistic, has chances that add up to 1, and nothing for nothing', () => {
    const spread = exactBootstrap([0, 1], (drawn) => (drawn[0] === drawn[1] ? null : 1));
    expect(spread).toEqual([{ value: 1, chance: 1 }]);
    expect(exactBootstrap([], mean)).toEqual([]);
    expect(momentsOf([])).toBeNull();
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 1, maxLength: 6 }), (values) => {
        const sum = exactBootstrap(values, mean).reduce((sum, { chance }) => sum + chance, 0);
        expect(sum).toBeCloseTo(1, 10);
      }),
    );
  });

  it('refuses more values than can be listed', () => {
    expect(() =>
      exactBootstrap(
        Array.from({ length: 11 }, () => 0),
        mean,
      ),
    ).toThrow('too many values');
  });
});

describe('the jackknife', () => {
  const without = (i: number) => mean(scores.filter((_, j) => j !== i));

  it('of a mean has the error s / √n and no bias', () => {
    // metrics-oracle.json, jackknife_se_mean.
    const { error, bias } = jackknife(4, mean(scores), without);
    expect(error).toBeCloseTo(0.478713553878169, 12);
    expect(bias).toBeCloseTo(0, 12);
  });

  it('tells the bias of the variance that divides by n', () => {
    const variance = (values: readonly number[]) => mean(values.map((value) => (value - mean(values)) ** 2));
    const all = variance(scores);
    const { bias } = jackknife(4, all, (i) => variance(scores.filter((_, j) => j !== i)));
    // It is off by a quarter of itself corrected: -.6875 / 3.
    expect(bias).toBeCloseTo(-0.6875 / 3, 12);
  });

  it('has no error where the statistic is undefined without somebody, but still says where', () => {
    expect(jackknife(2, 1, (i) => (i === 0 ? null : 2))).toEqual({
      without: [null, 2],
      error: null,
      bias: null,
    });
    expect(jackknife(1, 1, () => 0).error).toBeNull();
    expect(jackknife(2, null, () => 1).error).toBeNull();
  });
});

describe('the permutation test of two samples', () => {
  it('is 1 of 35 where four values lie above three', () => {
    // metrics-oracle.json, permutation_two_sample: enumerated.
    const chance = twoSamplePermutation([0.9, 0.85, 0.8, 0.95], [0.6, 0.75, 0.7], rng(1))!;
    expect(chance.difference).toBeCloseTo(0.191666666666667, 12);
    expect(chance).toMatchObject({ ways: 35, exact: true });
    expect(chance.p).toBeCloseTo(1 / 35, 12);
  });

  it('does not ask which sample is first', () => {
    const some = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(some, some, (one, other) => {
        const [there, back] = [
          twoSamplePermutation(one, other, rng(1))!,
          twoSamplePermutation(other, one, rng(1))!,
        ];
        expect(back.p).toBeCloseTo(there.p, 12);
        expect(back.difference).toBeCloseTo(-there.difference, 12);
      }),
    );
  });

  it('draws where there are too many ways, and comes near to what all of them give', () => {
    const random = rng(2);
    const [one, other] = [0, 0.25].map((shift) => Array.from({ length: 11 }, () => random() + shift));
    const drawn = twoSamplePermutation(one!, other!, rng(3))!;
    expect(drawn).toMatchObject({ exact: false, ways: 10_000 });
    const listed = twoSamplePermutation(one!.slice(1), other!.slice(1), rng(3))!;
    expect(listed).toMatchObject({ exact: true, ways: 184_756 });
    expect(twoSamplePermutation(one!, other!, rng(3))).toEqual(drawn);
  });

  it('has no answer for an empty sample; ways to choose are binomial', () => {
    expect(twoSamplePermutation([], [1], rng(1))).toBeNull();
    expect([waysToChoose(7, 4), waysToChoose(20, 10), waysToChoose(3, 0)]).toEqual([35, 184_756, 1]);
  });
});
