import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rng } from '../../stats/index.ts';
import type { Decision, DecisionActor } from '../decision.ts';
import { decidedShares, type HeadlineCase } from './decided-shares.ts';
import { fitHeadline } from './fit-headline.ts';
import { headlineForecast } from './headline.ts';
import { nominalLevel } from './headline-table.ts';
import { centralInterval, distributionOf, levelThatHolds, medianOf } from './outcome-distribution.ts';
import { placesOf } from './places.ts';

/** Made cases: the outcome is an end with a chance that grows as the mean nears it, else some position in tens. */
function madeCases(count: number, seed: number): HeadlineCase[] {
  const next = rng(seed);
  return Array.from({ length: count }, (_, i) => {
    const places = [0, 1, ...Array.from({ length: 4 }, () => Math.round(next() * 10) / 10)];
    const made = placesOf(
      places,
      places.map(() => next() + 0.1),
      0,
      1,
    );
    const end = next() < made.mean ? 1 : 0;
    const outcome = next() < 0.5 ? end : Math.round(next() * 10) / 10;
    return { ...made, group: `g${Math.floor(i / 2)}`, outcome, width: 100 };
  });
}

const table = fitHeadline(madeCases(120, 1), rng(1));

const actor = fc.record({
  capability: fc.integer({ min: 0, max: 100 }),
  position: fc.integer({ min: 0, max: 100 }),
  salience: fc.integer({ min: 0, max: 100 }),
});
const actors = fc
  .array(actor, { minLength: 2, maxLength: 12 })
  .filter((all) => all.some(({ capability, salience }) => capability * salience > 0));

function decisionOf(
  all: readonly { capability: number; position: number; salience: number }[],
  onScale: (position: number) => number = (x) => x,
): Decision {
  return {
    dimensions: ['d'],
    actors: all.map(({ capability, position, salience }, i): DecisionActor => ({
      name: `a${i}`,
      capability,
      position: [onScale(position)],
      salience: [salience / 100],
    })),
    scale: [[Math.min(onScale(0), onScale(100)), Math.max(onScale(0), onScale(100))]],
    reference: [null],
  };
}

const of = (decision: Decision) => headlineForecast(decision, table).outcomes[0]!;
const levels = [0.2, 0.5, 0.8, 0.95];

describe('the headline forecast', () => {
  test('mirroring the scale mirrors it, its median and its intervals', () => {
    fc.assert(
      fc.property(actors, (all) => {
        const [one, other] = [of(decisionOf(all)), of(decisionOf(all, (x) => 100 - x))];
        expect(other.outcome).toBeCloseTo(100 - one.outcome, 9);
        expect(other.median).toBeCloseTo(100 - one.median, 6);
        for (const level of levels) {
          const [low, high] = one.interval(level);
          expect(other.interval(level)[0]).toBeCloseTo(100 - high, 6);
          expect(other.interval(level)[1]).toBeCloseTo(100 - low, 6);
        }
      }),
    );
  });

  test('shifting and stretching the scale shifts and stretches it', () => {
    fc.assert(
      fc.property(actors, (all) => {
        const [one, other] = [of(decisionOf(all)), of(decisionOf(all, (x) => 3 * x - 50))];
        expect(other.outcome).toBeCloseTo(3 * one.outcome - 50, 6);
        for (const level of levels)
          for (const end of [0, 1] as const)
            expect(other.interval(level)[end]).toBeCloseTo(3 * one.interval(level)[end] - 50, 5);
      }),
    );
  });

  test('the order of the actors, their names and the unit of capability change nothing', () => {
    fc.assert(
      fc.property(actors, fc.double({ min: 0.01, max: 100, noNaN: true }), (all, unit) => {
        const one = of(decisionOf(all));
        const turned = all.map((each) => ({ ...each, capability: each.capability * unit })).toReversed();
        const other = of(decisionOf(turned));
        expect(other.outcome).toBeCloseTo(one.outcome, 9);
        for (const level of levels)
          for (const end of [0, 1] as const)
            expect(other.interval(level)[end]).toBeCloseTo(one.interval(level)[end], 6);
      }),
    );
  });

  test('its intervals hold the forecast, lie within the positions held and grow with the level', () => {
    fc.assert(
      fc.property(actors, (all) => {
        const { outcome, interval } = of(decisionOf(all));
        const positions = all.map(({ position }) => position);
        let [low, high] = interval(0.01);
        for (const level of levels) {
          const [from, to] = interval(level);
          expect(from).toBeLessThanOrEqual(outcome);
          expect(to).toBeGreaterThanOrEqual(outcome);
          expect(from).toBeGreaterThanOrEqual(Math.min(...positions));
          expect(to).toBeLessThanOrEqual(Math.max(...positions));
          expect(from).toBeLessThanOrEqual(low);
          expect(to).toBeGreaterThanOrEqual(high);
          [low, high] = [from, to];
        }
      }),
    );
  });

  test('its point is the mean by capability times salience', () => {
    const decision = decisionOf([
      { capability: 1, position: 0, salience: 100 },
      { capability: 3, position: 100, salience: 100 },
    ]);
    expect(of(decision).outcome).toBe(75);
  });

  test('where all agree it is sure; several dimensions are forecast each by itself', () => {
    const one = decisionOf([
      { capability: 1, position: 20, salience: 50 },
      { capability: 3, position: 80, salience: 50 },
    ]);
    const both: Decision = {
      dimensions: ['d', 'e'],
      actors: one.actors.map((each) => ({
        ...each,
        position: [...each.position, 7],
        salience: [...each.salience, 1],
      })),
      scale: [...one.scale, [0, 10]],
      reference: [null, null],
    };
    const [first, second] = headlineForecast(both, table).outcomes;
    expect(first!.interval(0.8)).toEqual(of(one).interval(0.8));
    expect([second!.outcome, ...second!.interval(0.8)]).toEqual([7, 7, 7]);
  });

  test('where nobody has weight it is the reference point, and without one it is refused', () => {
    const decision = decisionOf([
      { capability: 0, position: 0, salience: 50 },
      { capability: 0, position: 100, salience: 50 },
    ]);
    expect(of({ ...decision, reference: [30] }).outcome).toBe(30);
    expect(() => of(decision)).toThrow(/nobody has weight/);
  });
});

describe('what it learns', () => {
  test('of made cases its 80% interval holds four of five that it has not seen', () => {
    let held = 0;
    const unseen = madeCases(2000, 2);
    for (const { places, weights, outcome } of unseen) {
      const decision = decisionOf(
        places.map((place, i) => ({ position: 100 * place, capability: weights[i]!, salience: 100 })),
      );
      const [low, high] = of(decision).interval(0.8);
      if (100 * outcome >= low - 1e-9 && 100 * outcome <= high + 1e-9) held++;
    }
    // A bound from 120 cases has a standard error of .037 itself.
    expect(Math.abs(held / unseen.length - 0.8)).toBeLessThan(0.1);
  });

  test('the same cases and seed give the same table, in any order of the groups`s names', () => {
    expect(fitHeadline(madeCases(60, 3), rng(2))).toEqual(fitHeadline(madeCases(60, 3), rng(2)));
    expect(() => fitHeadline(madeCases(6, 3), rng(2))).toThrow(/too few groups of cases: 3/);
  });

  test('cases count from both ends of the scale: the row of the middle is the same from both', () => {
    const { means, shares } = decidedShares(madeCases(50, 4), 0.1);
    expect(means.at(-1)).toBe(0.5);
    const row = shares.at(-1)!;
    for (const [i, share] of row.entries()) expect(row.at(-1 - i)).toBeCloseTo(share, 12);
    expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  test('levels between those of the table are linear between them', () => {
    const levels = [{ level: 0.8, nominal: 0.6 }];
    expect([0.4, 0.8, 0.9, 1].map((level) => nominalLevel({ levels }, level))).toEqual([
      expect.closeTo(0.3, 12),
      0.6,
      expect.closeTo(0.8, 12),
      1,
    ]);
  });
});

describe('a distribution of outcomes', () => {
  test('values that come twice are one, those without weight none', () => {
    const { values, chances } = distributionOf([3, 1, 3, 2], [1, 2, 1, 0]);
    expect([[...values], [...chances]]).toEqual([
      [1, 3],
      [0.5, 0.5],
    ]);
  });

  test('the interval in the middle leaves at most half of the rest on either side', () => {
    const distribution = distributionOf([0, 1, 2, 3], [1, 4, 4, 1]);
    expect(centralInterval(distribution, 0.8)).toEqual([0, 3]);
    expect(centralInterval(distribution, 0.7)).toEqual([1, 2]);
    expect(medianOf(distribution)).toBe(1.5);
  });

  test('the least level that holds an outcome is where its interval begins to', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 9 })), { minLength: 1 }),
        fc.integer({ min: 0, max: 9 }),
        (pairs, outcome) => {
          const distribution = distributionOf(
            pairs.map(([value]) => value),
            pairs.map(([, weight]) => weight),
          );
          const level = levelThatHolds(distribution, outcome);
          const holds = (at: number): boolean => {
            const [low, high] = centralInterval(distribution, at);
            return low <= outcome && outcome <= high;
          };
          if (level < 1) expect(holds(Math.min(level + 1e-6, 1))).toBe(true);
          if (level > 1e-6) expect(holds(level - 1e-6)).toBe(false);
        },
      ),
    );
  });
});
