import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { absoluteDistances, type ChangePointOptions, eDivisive, splitStatistics } from './e-divisive.ts';
import { rng } from './rng.ts';

const inOrder = (n: number) => Int32Array.from({ length: n }, (_, t) => t);
const changesOf = (values: readonly number[], options: ChangePointOptions) =>
  eDivisive(absoluteDistances(values), values.length, options);
const statisticsOf = (values: readonly number[]) =>
  splitStatistics(absoluteDistances(values), values.length, inOrder(values.length), 2);
const step = [1.1, 0.9, 1.0, 1.2, 0.8, 1.0, 3.1, 2.9, 3.0, 3.2, 2.8, 3.0];

describe('the statistic of a split', () => {
  it('is the known one at every split', () => {
    // metrics-oracle.json, e_divisive_stat; R's ecp 3.1.6 splits at the same place
    const expected = [
      1.9481481481481477, 3.4708333333333323, 4.9222222222222225, 7.488888888888888, 10.96, 7.397222222222222,
      5.114285714285714, 3.1958333333333333, 1.744444444444444,
    ];
    const statistics = statisticsOf(step);
    for (const [s, value] of expected.entries()) expect(statistics[s + 2]).toBeCloseTo(value, 9);
    expect([statistics[0], statistics[1], statistics[11], statistics[12]]).toEqual(Array(4).fill(-Infinity));
  });

  it('is the same backwards', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 4, maxLength: 12 }), (values) => {
        const n = values.length;
        const forwards = statisticsOf(values);
        const backwards = statisticsOf(values.toReversed());
        for (let s = 2; s <= n - 2; s++) expect(backwards[n - s]).toBeCloseTo(forwards[s]!, 9);
      }),
    );
  });
});

describe('change points', () => {
  it('are found where a sequence steps', () => {
    const found = changesOf(step, { rng: rng(1) });
    expect(found.map(({ at }) => at)).toEqual([6]);
    expect(found[0]!.statistic).toBeCloseTo(10.96, 9);
    expect(found[0]!.chance).toBeLessThanOrEqual(0.02);
  });

  it('are several where there are several, in the order of time', () => {
    const random = rng(3);
    const values = Array.from({ length: 45 }, (_, t) => [0, 5, 1][Math.floor(t / 15)]! + random());
    expect(changesOf(values, { rng: rng(2) }).map(({ at }) => at)).toEqual([15, 30]);
  });

  it('are seldom found in noise: about as often as the level says', () => {
    let found = 0;
    for (let seed = 0; seed < 100; seed++) {
      const random = rng(seed);
      const values = Array.from({ length: 16 }, () => random());
      if (changesOf(values, { rng: random, orders: 59 }).length > 0) found += 1;
    }
    // 5 % of 100 is 5; more than 12 has a chance of .002
    expect(found).toBeLessThanOrEqual(12);
    expect(found).toBeGreaterThan(0);
  });

  it('are found too often in overlapping windows, unless blocks are kept together', () => {
    const times = (block: number) => {
      let found = 0;
      for (let seed = 0; seed < 30; seed++) {
        const random = rng(seed);
        const noise = Array.from({ length: 40 }, () => random());
        // Windows of eight values, one apart
        const values = noise.slice(7).map((_, t) => noise.slice(t, t + 8).reduce((sum, x) => sum + x, 0));
        if (changesOf(values, { rng: random, orders: 59, block }).length > 0) found += 1;
      }
      return found;
    };
    expect(times(1)).toBeGreaterThan(20);
    expect(times(8)).toBeLessThan(6);
  });

  it('are the same with the same seed', () => {
    const random = rng(8);
    const values = Array.from({ length: 30 }, (_, t) => random() + (t > 12 ? 0.6 : 0));
    const found = changesOf(values, { rng: rng(5) });
    expect(changesOf(values, { rng: rng(5) })).toEqual(found);
  });

  it('are none of too few slices', () => {
    expect(changesOf([1, 9, 9], { rng: rng(1) })).toEqual([]);
    expect(changesOf([], { rng: rng(1) })).toEqual([]);
  });

  it('are refused for what are no distances', () => {
    expect(() => eDivisive(new Float64Array(3), 2, { rng: rng(1) })).toThrow(
      'no distances of 2 items: 3 cells',
    );
    expect(() => changesOf(step, { rng: rng(1), block: 0 })).toThrow('no block of items: 0');
  });
});
