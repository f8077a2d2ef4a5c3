import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { standingInterval } from './standing-interval.ts';

const pro = { pro: 1, contra: 0, ambivalent: 0 };
const heard = (weight: number, stance = 1, spread = 0, shares = pro) => ({ weight, stance, spread, shares });
const widthOf = ([low, high]: readonly [number, number]) => high - low;

describe('the interval of a position', () => {
  test('of one statement leaves much open, of a dozen that agree little', () => {
    expect(standingInterval(heard(1))).toEqual([expect.closeTo(-0.557, 3), 1]);
    expect(standingInterval(heard(12))).toEqual([expect.closeTo(0.661, 3), 1]);
  });

  test('is the central posterior interval of a beta distribution, by another way', () => {
    // One pro statement: Dirichlet(4/3, 1/3, 1/3), mean .5, variance (5/3 / 2 - .25) / 3; the quantile from scipy 1 (stats.beta.ppf).
    const [mean, variance] = [0.5, (5 / 3 / 2 - 0.25) / 3];
    const size = (1 - mean ** 2) / variance - 1;
    expect([((1 + mean) / 2) * size, ((1 - mean) / 2) * size]).toEqual([
      expect.closeTo(2.142857, 6),
      expect.closeTo(0.714286, 6),
    ]);
    expect(standingInterval(heard(1), 0.5)[0]).toBeCloseTo(0.228466571, 8);
  });

  test('is narrower for two ambivalent statements than for one pro and one contra', () => {
    const ambivalent = standingInterval(heard(2, 0, 0, { pro: 0, contra: 0, ambivalent: 1 }));
    const divided = standingInterval(heard(2, 0, 1, { pro: 0.5, contra: 0.5, ambivalent: 0 }));
    expect(widthOf(ambivalent)).toBeLessThan(widthOf(divided) * 0.6);
  });

  test('covers next to everything where next to nothing was heard', () => {
    expect(widthOf(standingInterval(heard(1e-6)))).toBeGreaterThan(1.9);
  });

  test('holds the stance, turns with the sides, and grows with the level', () => {
    const position = fc
      .record({
        weight: fc.double({ min: 0.001, max: 50, noNaN: true }),
        stance: fc.double({ min: -1, max: 1, noNaN: true }),
      })
      .map(({ weight, stance }) => heard(weight, stance, 0));
    fc.assert(
      fc.property(position, (position) => {
        const [low, high] = standingInterval(position);
        expect(low).toBeLessThanOrEqual(position.stance);
        expect(high).toBeGreaterThanOrEqual(position.stance);
        expect(low).toBeGreaterThanOrEqual(-1);
        expect(high).toBeLessThanOrEqual(1);
        expect(standingInterval({ ...position, stance: -position.stance })).toEqual([-high, -low]);
        expect(widthOf(standingInterval(position, 0.8))).toBeLessThanOrEqual(high - low);
      }),
    );
  });

  test('needs a level between 0 and 1', () => {
    expect(() => standingInterval(heard(1), 1)).toThrow('no level: 1');
  });
});
