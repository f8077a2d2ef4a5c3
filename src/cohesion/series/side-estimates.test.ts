import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rng } from '../../stats/rng.ts';
import { agreementDistribution } from '../agreement-distribution.ts';
import { agreementInterval } from '../agreement-interval.ts';
import { sideMeasure, sideMeasures } from '../measures/side-measures.ts';
import { sideEstimates } from './side-estimates.ts';

const count = fc.nat({ max: 12 });
const counts = fc.record({ pro: count, contra: count, ambivalent: count });

describe('the estimates of all measures', () => {
  it('hold the interval and the distribution of the agreement index that it has by itself', () => {
    fc.assert(
      fc.property(counts, (counts) => {
        const { interval, distribution } = sideEstimates(counts).agreement;
        const alone = agreementInterval(counts);
        if (alone === null || interval === null) {
          expect(interval).toBe(alone);
          return;
        }
        for (const i of [0, 1] as const) expect(interval[i]).toBeCloseTo(alone[i], 10);
        if (distribution === null) return;
        for (const [i, { index, chance }] of agreementDistribution(counts).entries()) {
          expect(distribution[i]!.value).toBeCloseTo(index, 10);
          expect(distribution[i]!.chance).toBeCloseTo(chance, 10);
        }
      }),
      { examples: [[{ pro: 0, contra: 0, ambivalent: 0 }]] },
    );
  });

  it('have intervals that 4,000 drawn resamples come near to', () => {
    const given = { pro: 4, contra: 13, ambivalent: 3 };
    const stances = 'p p p p c c c c c c c c c c c c c a a a'.split(' ');
    const random = rng(5);
    const drawn = Array.from({ length: 4000 }, () => {
      const sides = stances.map(() => stances[Math.floor(random() * stances.length)]);
      const of = (side: string) => sides.filter((each) => each === side).length;
      return { pro: of('p'), contra: of('c'), ambivalent: of('a') };
    });
    for (const measure of sideMeasures) {
      const values = drawn.map((counts) => sideMeasure(measure, counts)!).toSorted((a, b) => a - b);
      const [low, high] = sideEstimates(given)[measure].interval!;
      // 95 of 100, with three standard errors of the shares drawn.
      expect(values.filter((value) => value < low - 1e-9).length / 4000).toBeLessThan(0.033);
      expect(values.filter((value) => value > high + 1e-9).length / 4000).toBeLessThan(0.033);
      expect(values.filter((value) => value <= low + 1e-9).length / 4000).toBeGreaterThan(0.017);
      expect(values.filter((value) => value >= high - 1e-9).length / 4000).toBeGreaterThan(0.017);
    }
  });

  it('are the same with the sides swapped, to the last bit', () => {
    fc.assert(
      fc.property(counts, ({ pro, contra, ambivalent }) => {
        const there = sideEstimates({ pro, contra, ambivalent });
        expect(sideEstimates({ pro: contra, contra: pro, ambivalent })).toEqual(there);
      }),
    );
  });

  it('give the whole distribution below 8 members, and an interval alone from 8', () => {
    const few = sideEstimates({ pro: 3, contra: 4, ambivalent: 0 });
    for (const measure of sideMeasures) {
      const sum = few[measure].distribution!.reduce((sum, { chance }) => sum + chance, 0);
      expect(sum).toBeCloseTo(1, 10);
    }
    expect(sideEstimates({ pro: 4, contra: 4, ambivalent: 0 }).camps.distribution).toBeNull();
  });

  it('are a point for one member and where all are alike, and unknown for nobody', () => {
    expect(sideEstimates({ pro: 1, contra: 0, ambivalent: 0 }).agreement.interval).toEqual([1, 1]);
    expect(sideEstimates({ pro: 0, contra: 9, ambivalent: 0 }).camps.interval).toEqual([1, 1]);
    const ambivalent = sideEstimates({ pro: 0, contra: 0, ambivalent: 9 });
    expect(ambivalent.agreement).toEqual({ value: 1, interval: [1, 1], distribution: null });
    expect(ambivalent.rice).toEqual({ value: null, interval: null, distribution: null });
    for (const measure of sideMeasures) {
      const nobody = sideEstimates({ pro: 0, contra: 0, ambivalent: 0 })[measure];
      expect(nobody).toEqual({ value: null, interval: null, distribution: null });
    }
  });

  it('are not centred: most resamples of a divided group look more united (pitfall 10)', () => {
    const { value, distribution } = sideEstimates({ pro: 2, contra: 2, ambivalent: 2 }).agreement;
    const mean = distribution!.reduce((sum, { value, chance }) => sum + value * chance, 0);
    expect(value).toBe(0);
    expect(mean).toBeGreaterThan(0.25);
  });
});
