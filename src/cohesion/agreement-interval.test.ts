import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantile } from '../stats/quantile.ts';
import { type Rng, rng } from '../stats/rng.ts';
import { agreementIndex } from './agreement-index.ts';
import { agreementInterval } from './agreement-interval.ts';
import type { SideCounts } from './side.ts';

const counts = fc.record({
  pro: fc.nat({ max: 30 }),
  contra: fc.nat({ max: 30 }),
  ambivalent: fc.nat({ max: 30 }),
});

describe('the 95% interval of the agreement index', () => {
  // Monte Carlo with numpy, to 3 digits: carry_forward of the public case's reference figures.
  it.each([
    [1, 16, 1, 0.583, 1],
    [4, 13, 3, 0.175, 0.775],
    [5, 12, 4, 0.071, 0.643],
  ])('of %i pro, %i contra, %i ambivalent runs from %d to %d', (pro, contra, ambivalent, low, high) => {
    const interval = agreementInterval({ pro, contra, ambivalent })!;
    expect(interval[0]).toBeCloseTo(low, 3);
    expect(interval[1]).toBeCloseTo(high, 3);
  });

  it.each([
    [{ pro: 4, contra: 13, ambivalent: 3 }],
    [{ pro: 4, contra: 4, ambivalent: 2 }],
    [{ pro: 9, contra: 12, ambivalent: 11 }],
  ])('of %j is what 20000 drawn resamples give', (counts) => {
    const drawn = resampled(counts, 20_000, rng(7));
    const even = new Float64Array(drawn.length).fill(1);
    expect(agreementInterval(counts)).toEqual([quantile(drawn, even, 0.025), quantile(drawn, even, 0.975)]);
  });

  it('is a point for one actor and for full agreement, and nothing for nobody', () => {
    expect(agreementInterval({ pro: 1, contra: 0, ambivalent: 0 })).toEqual([1, 1]);
    expect(agreementInterval({ pro: 0, contra: 12, ambivalent: 0 })).toEqual([1, 1]);
    expect(agreementInterval({ pro: 0, contra: 0, ambivalent: 0 })).toBeNull();
  });

  it('stays between 0 and 1, is the wider the higher its level, and does not change when the sides are swapped', () => {
    fc.assert(
      fc.property(counts, (counts) => {
        const { pro, contra, ambivalent } = counts;
        const interval = agreementInterval(counts);
        expect(agreementInterval({ pro: contra, contra: pro, ambivalent })).toEqual(interval);
        if (interval === null) return;
        const wider = agreementInterval(counts, 0.99)!;
        expect(wider[0] <= interval[0] && interval[0] <= interval[1] && interval[1] <= wider[1]).toBe(true);
        expect(wider[0] >= 0 && wider[1] <= 1).toBe(true);
      }),
    );
  });

  it('refuses a level that is no share', () => {
    expect(() => agreementInterval({ pro: 1, contra: 1, ambivalent: 1 }, 95)).toThrow(RangeError);
  });
});

function resampled({ pro, contra, ambivalent }: SideCounts, draws: number, random: Rng): number[] {
  const n = pro + contra + ambivalent;
  return Array.from({ length: draws }, () => {
    const drawn = { pro: 0, contra: 0, ambivalent: 0 };
    for (let i = 0; i < n; i++) {
      const actor = random() * n;
      drawn[actor < pro ? 'pro' : actor < pro + contra ? 'contra' : 'ambivalent'] += 1;
    }
    return agreementIndex(drawn)!;
  }).toSorted((a, b) => a - b);
}
