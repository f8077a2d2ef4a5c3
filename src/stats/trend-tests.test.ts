import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockPermutationTrend } from './block-permutation-trend.ts';
import { mannKendall, trendScore } from './mann-kendall.ts';
import { rng } from './rng.ts';
import { senSlope } from './sen-slope.ts';
import { trendChance } from './trend-chance.ts';

const falling = [0.82, 0.8, 0.81, 0.78, 0.74, 0.75, 0.7, 0.7, 0.66, 0.61];
const six = [0.9, 0.8, 0.85, 0.7, 0.6, 0.65];
const series = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 7 });

/** All orders of a few values, one after the other. */
function ordersOf(values: readonly number[]): number[][] {
  if (values.length === 0) return [[]];
  return values.flatMap((value, i) =>
    ordersOf([...values.slice(0, i), ...values.slice(i + 1)]).map((rest) => [value, ...rest]),
  );
}

describe("Mann and Kendall's test", () => {
  it('is that of R trend 1.1.6 on ten values with ties', () => {
    const { s, variance, z, p, tau } = mannKendall(falling);
    expect([s, variance]).toEqual([-40, 124]);
    expect(z).toBeCloseTo(-3.502303389522111, 12);
    expect(p).toBeCloseTo(0.00046125406717054834, 14);
    expect(tau).toBeCloseTo(-0.8989331499509895, 12);
  });

  it('turns with time and with the sign', () => {
    fc.assert(
      fc.property(series, (values) => {
        const { s, p } = mannKendall(values);
        for (const turned of [values.toReversed(), values.map((value) => -value)]) {
          expect(mannKendall(turned).s + s).toBe(0);
          expect(mannKendall(turned).p).toBe(p);
        }
      }),
    );
  });

  it('knows no trend where nothing varies, and none in one value or none', () => {
    for (const values of [[0.5, 0.5, 0.5], [1], []]) {
      expect(mannKendall(values)).toEqual({ s: 0, variance: 0, z: null, p: 1, tau: null });
    }
  });
});

describe("Sen's slope", () => {
  it('is that of R trend 1.1.6', () => {
    expect(senSlope(falling)).toBeCloseTo(-0.02, 12);
  });

  it('is the median of all slopes, at times of any distance', () => {
    // Slopes 1, 2 and 3 / 2.
    expect(senSlope([0, 1, 3], [0, 1, 2])).toBe(1.5);
    expect(senSlope([0, 1, 3], [0, 10, 20])).toBe(0.15);
    expect(senSlope([0, 1], [3, 3])).toBeNull();
    expect(senSlope([1])).toBeNull();
  });
});

describe('the exact chance of a trend', () => {
  it('of six values is 40 of 720', () => {
    // metrics-oracle.json, permutation_trend_exact: enumerated.
    const chance = trendChance(six);
    expect(chance).toMatchObject({ s: -11, orders: 720, exact: true });
    expect(chance.p).toBeCloseTo(40 / 720, 12);
  });

  it('is the share of all orders, with ties too', () => {
    fc.assert(
      fc.property(series, (values) => {
        const { s, p } = trendChance(values);
        const scores = ordersOf(values).map(trendScore);
        expect(p).toBeCloseTo(
          scores.filter((score) => Math.abs(score) >= Math.abs(s)).length / scores.length,
          10,
        );
      }),
      { numRuns: 60 },
    );
  });

  it('tells the least that it can be: four values never reach .05, five do', () => {
    expect(trendChance([1, 2, 3, 4]).leastP).toBeCloseTo(2 / 24, 12);
    expect(trendChance([1, 2, 3, 4]).p).toBeCloseTo(2 / 24, 12);
    expect(trendChance([2, 1, 3, 4, 5]).leastP).toBeCloseTo(2 / 120, 12);
    // Pitfall 9: of six values only the orders with at most two pairs out of place come below .05.
    expect(trendChance([1, 2, 3, 4, 6, 5]).p).toBeCloseTo(12 / 720, 12);
    expect(trendChance([1, 2, 3, 5, 6, 4]).p).toBeCloseTo(40 / 720, 12);
  });

  it('comes near to the normal approximation in a long series', () => {
    const random = rng(4);
    const values = Array.from({ length: 60 }, (_, i) => Math.round(random() * 20 + i / 12));
    expect(trendChance(values).p).toBeCloseTo(mannKendall(values).p, 3);
  });

  it('is 1 where nothing varies', () => {
    expect(trendChance([2, 2, 2])).toMatchObject({ s: 0, p: 1, leastP: 1 });
    expect(trendChance([])).toMatchObject({ s: 0, p: 1, leastP: 1 });
  });
});

describe('the chance of a trend with blocks kept together', () => {
  it('lists the orders of a few blocks', () => {
    const values = [1, 2, 3, 4, 5, 6];
    // Of 6 orders of three blocks only the one as it is has S = 15; the reverse has 3 - 12.
    expect(blockPermutationTrend(values, { rng: rng(1), block: 2 })).toEqual({
      s: 15,
      p: 1 / 6,
      orders: 6,
      exact: true,
      leastP: 1 / 6,
    });
  });

  it('with blocks of one is the exact chance', () => {
    expect(blockPermutationTrend(six, { rng: rng(1), block: 1 })).toEqual(trendChance(six));
  });

  it('is the share of all orders of blocks, the last one shorter', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 3, maxLength: 9 }), (values) => {
        const blocks = [
          values.slice(0, 2),
          values.slice(2, 4),
          values.slice(4, 6),
          values.slice(6, 8),
          values.slice(8),
        ];
        const orders = ordersOf(blocks.flatMap((block, i) => (block.length > 0 ? [i] : [])));
        const scores = orders.map((order) => trendScore(order.flatMap((i) => blocks[i]!)));
        const { s, p, exact } = blockPermutationTrend(values, { rng: rng(1), block: 2 });
        expect(exact).toBe(true);
        expect(p).toBeCloseTo(
          scores.filter((score) => Math.abs(score) >= Math.abs(s)).length / scores.length,
          12,
        );
      }),
      { numRuns: 40 },
    );
  });

  it('draws orders where there are too many, says so, and is never 0', () => {
    const values = Array.from({ length: 40 }, (_, i) => i);
    const { p, exact, orders, leastP } = blockPermutationTrend(values, { rng: rng(1), block: 2, draws: 499 });
    expect([exact, orders]).toEqual([false, 500]);
    expect([p, leastP]).toEqual([1 / 500, 1 / 500]);
  });

  it('finds a trend in a random walk less often than the test that takes steps to be independent', () => {
    let [plain, kept] = [0, 0];
    for (let seed = 0; seed < 40; seed++) {
      const random = rng(seed);
      const noise = Array.from({ length: 40 }, () => random() - 0.5);
      // Means over eight neighbours: no trend, but each like those before it.
      const values = noise.slice(7).map((_, t) => noise.slice(t, t + 8).reduce((sum, x) => sum + x, 0));
      if (trendChance(values).p < 0.05) plain += 1;
      if (blockPermutationTrend(values, { rng: random, block: 8, draws: 299 }).p < 0.05) kept += 1;
    }
    expect(plain).toBeGreaterThan(12);
    expect(kept).toBeLessThan(8);
  });
});
