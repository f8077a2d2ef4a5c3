import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alphaOfMembers } from './alpha-of-members.ts';
import { alphaOfSides } from './alpha-of-sides.ts';
import { countSides } from '../side.ts';
import { dyadicSimilarity } from './dyadic-similarity.ts';
import { effectiveCamps } from './effective-camps.ts';
import { estebanRay, estebanRayShare } from './esteban-ray.ts';
import { leik } from './leik.ts';
import { rice, riceAboveChance, riceByChance } from './rice.ts';
import { measureDescriptions, sideMeasure, sideMeasures } from './side-measures.ts';
import { tastleWierman } from './tastle-wierman.ts';
import { vanDerEijk } from './van-der-eijk.ts';

// Golden values, unless said otherwise: metrics-oracle.json, which was computed twice, the second time by R packages.
const seven = [30, 40, 210, 130, 530, 50, 10];
const count = fc.nat({ max: 30 });
const sides = fc.record({ pro: count, contra: count, ambivalent: count });
const categories = fc.array(count, { minLength: 3, maxLength: 7 });

describe("Rice's index", () => {
  it.each([
    [18, 6, 0.5],
    [12, 12, 0],
    [24, 0, 1],
  ])('of %i pro and %i contra is %d', (pro, contra, index) => {
    expect(rice({ pro, contra, ambivalent: 7 })).toBe(index);
  });

  it.each([
    [1, 1],
    [3, 0.5],
    [5, 0.375],
    [10, 0.24609375],
    [31, 0.14446444809436798],
  ])('of %i who toss coins is %d on the mean', (n, mean) => {
    expect(riceByChance(n)).toBeCloseTo(mean, 12);
  });

  it('by chance is the sum over all ways the coins can fall', () => {
    for (const n of [2, 4, 7, 12]) {
      let [sum, ways] = [0, 1];
      for (let k = 0; k <= n; k++) {
        sum += (ways * Math.abs(2 * k - n)) / n / 2 ** n;
        ways = (ways * (n - k)) / (k + 1);
      }
      expect(riceByChance(n)).toBeCloseTo(sum, 12);
    }
  });

  it('of five above chance is .375 less, and unknown where nobody takes a side', () => {
    expect(riceAboveChance({ pro: 4, contra: 1, ambivalent: 0 })).toBeCloseTo(0.225, 12);
    for (const ambivalent of [0, 4]) {
      expect(rice({ pro: 0, contra: 0, ambivalent })).toBeNull();
      expect(riceAboveChance({ pro: 0, contra: 0, ambivalent })).toBeNull();
    }
    expect(riceByChance(0)).toBeNull();
  });
});

it.each([
  [[0.5, 0.3, 0.2], 2.6315789473684212],
  [[0.9, 0.1], 1.2195121951219512],
  [[9, 1], 1.2195121951219512],
  [[4, 4, 4, 0], 3],
])('the effective number of camps of %j is %d', (sizes, camps) => {
  expect(effectiveCamps(sizes)).toBeCloseTo(camps, 12);
});

describe('on an ordered scale', () => {
  it.each([
    [seven, 0.6113333333333333, 0.7133333333333334, 0.7256876139593463],
    [[8, 3, 11], -0.3181818181818182, 0.13636363636363635, 0.13777266358656215],
    [[10, 0, 10], -1, 0, 0],
    [[0, 20, 0], 1, 1, 1],
    [[5, 5, 5], 0, 1 / 3, 1 / 3],
    [[1, 2, 3, 4, 5], 1 / 3, 0.5, 0.5095855395006095],
  ])('of %j: A %d, Leik %d, Tastle and Wierman %d', (counts, a, ordinal, consensus) => {
    expect(vanDerEijk(counts)).toBeCloseTo(a, 12);
    expect(leik(counts)).toBeCloseTo(ordinal, 12);
    expect(tastleWierman(counts)).toBeCloseTo(consensus, 12);
  });

  it.each([
    ['A', vanDerEijk, -1],
    ['Leik', leik, 0],
    ['Tastle and Wierman', tastleWierman, 0],
  ] as const)(
    '%s is the same with the scale turned round and with shares, and in its range',
    (_, measure, least) => {
      fc.assert(
        fc.property(categories, (counts) => {
          const value = measure(counts);
          const all = counts.reduce((sum, count) => sum + count, 0);
          if (all === 0) {
            expect(value).toBeNull();
            return;
          }
          expect(measure(counts.toReversed())).toBeCloseTo(value!, 9);
          expect(measure(counts.map((count) => count / all))).toBeCloseTo(value!, 9);
          expect(value! >= least - 1e-12 && value! <= 1 + 1e-12).toBe(true);
        }),
      );
    },
  );

  it('A is undefined for fewer than three categories, and all are for nobody', () => {
    expect(vanDerEijk([3, 4])).toBeNull();
    expect(leik([3])).toBeNull();
    for (const measure of [vanDerEijk, leik, tastleWierman, effectiveCamps]) {
      expect(measure([0, 0, 0])).toBeNull();
      expect(() => measure([1, -1, 0])).toThrow('no count: -1');
      expect(() => measure([1, Number.NaN, 0])).toThrow('no count: NaN');
    }
  });
});

describe('the polarisation of Esteban and Ray', () => {
  it.each([
    [[0.5, 0.5], [-1, 1], 1.3, 0.4061261981781178],
    [[0.4, 0.2, 0.4], [-1, 0, 1], 1.3, 0.26283557734540003],
    [[1, 1, 1], [-1, 0, 1], 1, 0.2962962962962963],
    [[0.9, 0.1], [-1, 1], 1.3, 0.16598092831924757],
  ])('of %j at %j with alpha %d is %d', (sizes, places, alpha, value) => {
    expect(estebanRay(sizes, places, { alpha })).toBeCloseTo(value, 12);
  });

  it('as a share is 1 for half at either end, and does not ask for the units of the scale', () => {
    expect(estebanRayShare([7, 7], [-1, 1])).toBeCloseTo(1, 12);
    const share = estebanRayShare([4, 2, 4], [-1, 0, 1])!;
    expect(share).toBeCloseTo(0.26283557734540003 / 0.4061261981781178, 12);
    expect(estebanRayShare([4, 2, 4], [0, 50, 100], { scale: [0, 100] })).toBeCloseTo(share, 12);
    // Pitfall 6: its own units do.
    expect(estebanRay([4, 2, 4], [0, 50, 100])).toBeCloseTo(50 * 0.26283557734540003, 9);
  });

  it('is never above 1 as a share, and 0 where all stand together', () => {
    fc.assert(
      fc.property(sides, ({ pro, contra, ambivalent }) => {
        const share = estebanRayShare([contra, ambivalent, pro], [-1, 0, 1]);
        expect(share === null || (share >= 0 && share <= 1 + 1e-12)).toBe(true);
      }),
    );
    expect(estebanRayShare([0, 0, 9], [-1, 0, 1])).toBe(0);
    expect(estebanRayShare([0, 0, 0], [-1, 0, 1])).toBeNull();
  });

  it('refuses an alpha for which it is not made, and places off the scale', () => {
    expect(() => estebanRay([1], [0], { alpha: 2 })).toThrow('no alpha of 0 to 1.6: 2');
    expect(() => estebanRay([1, 1], [0])).toThrow('no camps: 2 sizes and 1 places');
    expect(() => estebanRayShare([1], [3])).toThrow('no place between -1 and 1: 3');
    expect(() => estebanRayShare([1], [0], { scale: [1, 1] })).toThrow('no scale: 1 to 1');
  });
});

describe('the similarity of two members', () => {
  it('on eight votes is that worked out by hand', () => {
    const similarity = dyadicSimilarity([1, 1, 0, -1, 1, 0, -1, -1], [1, 0, 0, -1, -1, 1, -1, 1]);
    expect(similarity).toMatchObject({ shared: 8, agreement: 0.625, s: 0.25 });
    expect(similarity.pi).toBeCloseTo(1 / 6, 12);
    expect(similarity.kappa).toBeCloseTo(1 / 6, 12);
  });

  it('does not ask which side is pro, nor who is first; pi is never above kappa', () => {
    const stance = fc.constantFrom(-1, -0.5, 0, 0.5, 1);
    fc.assert(
      fc.property(fc.array(fc.tuple(stance, stance), { minLength: 1, maxLength: 12 }), (pairs) => {
        const [x, y] = [pairs.map(([x]) => x), pairs.map(([, y]) => y)];
        const similarity = dyadicSimilarity(x, y);
        const others = [
          dyadicSimilarity(y, x),
          dyadicSimilarity(
            x.map((v) => -v),
            y.map((v) => -v),
          ),
        ];
        for (const other of others) {
          for (const key of ['agreement', 's', 'pi', 'kappa'] as const) {
            if (similarity[key] === null) expect(other[key]).toBeNull();
            else expect(other[key]).toBeCloseTo(similarity[key], 9);
          }
        }
        if (similarity.pi !== null) expect(similarity.pi).toBeLessThanOrEqual(similarity.kappa! + 1e-9);
      }),
    );
  });

  it('beyond chance is unknown where both always say the same, and everything where they share nothing', () => {
    expect(dyadicSimilarity([1, 1], [1, 1])).toEqual({
      shared: 2,
      agreement: 1,
      s: 1,
      pi: null,
      kappa: null,
    });
    const nothing = { shared: 0, agreement: null, s: null, pi: null, kappa: null };
    expect(dyadicSimilarity([], [])).toEqual(nothing);
    expect(() => dyadicSimilarity([2], [1])).toThrow('no stance of -1 to 1: 2');
  });
});

describe("Krippendorff's alpha of members", () => {
  const stand = (text: string) =>
    text.split(' ').map((each) => ({ actor: each[0]!, issue: each[1]!, stance: Number(each.slice(2)) }));

  it('is 1 where members differ from issue to issue alone, and unknown where nothing varies', () => {
    expect(alphaOfMembers(stand('Ax1 Bx1 Ay-1 By-1'))).toBe(1);
    expect(alphaOfMembers(stand('Ax1 Bx1 Ay1'))).toBeNull();
    expect(alphaOfMembers([])).toBeNull();
  });

  it('is below 0 where they are opposed on every issue, and leaves who is silent out', () => {
    expect(alphaOfMembers(stand('Ax1 Bx-1 Ay-1 By1'))).toBeLessThan(0);
    expect(alphaOfMembers(stand('Ax1 Bx1 Ay-1 By-1 Cy1 Dz0'))).toBe(
      alphaOfMembers(stand('Dz0 Cy1 By-1 Bx1 Ay-1 Ax1')),
    );
  });
});

describe("Krippendorff's alpha of counts of sides", () => {
  const standing = fc.array(fc.constantFrom(-1, 0, 1), { maxLength: 6 });

  it('is that of the members who stand there, and the same with the sides swapped', () => {
    fc.assert(
      fc.property(fc.array(standing, { maxLength: 5 }), (issues) => {
        const counts = issues.map((stances) => countSides(stances.map((stance) => ({ stance }))));
        const alpha = alphaOfSides(counts);
        const members = issues.flatMap((stances, issue) =>
          stances.map((stance, i) => ({ actor: `${i}`, issue: `${issue}`, stance })),
        );
        const expected = alphaOfMembers(members);
        if (expected === null) expect(alpha).toBeNull();
        else expect(alpha).toBeCloseTo(expected, 10);
        const swapped = counts.map(({ pro, contra, ambivalent }) => ({
          pro: contra,
          contra: pro,
          ambivalent,
        }));
        expect(alphaOfSides(swapped)).toBe(alpha);
      }),
    );
  });
});

describe.each(sideMeasures)('%s, of members on three sides,', (measure) => {
  it('does not ask which side is which, and keeps to its range', () => {
    const [least, greatest] = measureDescriptions[measure].range;
    fc.assert(
      fc.property(sides, (counts) => {
        const value = sideMeasure(measure, counts);
        const { pro, contra, ambivalent } = counts;
        expect(sideMeasure(measure, { pro: contra, contra: pro, ambivalent })).toBe(value);
        expect(value === null || (value >= least - 1e-12 && value <= greatest + 1e-12)).toBe(true);
      }),
    );
  });

  it('is as united as can be where all are on one side, and as divided where half are on either', () => {
    const { greater } = measureDescriptions[measure];
    const together = sideMeasure(measure, { pro: 12, contra: 0, ambivalent: 0 })!;
    const apart = sideMeasure(measure, { pro: 6, contra: 6, ambivalent: 0 })!;
    expect(greater === 'united' ? together - apart : apart - together).toBeGreaterThan(0.4);
  });

  it('is unknown for nobody, and a number or unknown for one', () => {
    expect(sideMeasure(measure, { pro: 0, contra: 0, ambivalent: 0 })).toBeNull();
    expect(sideMeasure(measure, { pro: 1, contra: 0, ambivalent: 0 })).not.toBeNaN();
    expect(sideMeasure(measure, { pro: 0, contra: 0, ambivalent: 1 })).not.toBeNaN();
  });
});
