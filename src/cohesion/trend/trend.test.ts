import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rng } from '../../stats/rng.ts';
import { placesWithoutNumber } from '../../../test/fixtures/no-nan.ts';
import { levelChanges } from './level-changes.ts';
import { trendOf } from './trend.ts';

const of = (values: readonly number[], block = 1) => trendOf(values, { rng: rng(1), block });
const series = fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 8 });

describe('the trend of a series', () => {
  it('of ten values is that of R trend 1.1.6, and its chance is counted over all orders', () => {
    const trend = of([0.82, 0.8, 0.81, 0.78, 0.74, 0.75, 0.7, 0.7, 0.66, 0.61]);
    expect(trend).toMatchObject({
      s: -40,
      variance: 124,
      direction: -1,
      method: 'all orders',
      orders: 3_628_800,
    });
    expect(trend.normalP).toBeCloseTo(0.00046125406717054834, 12);
    expect(trend.slope).toBeCloseTo(-0.02, 12);
    expect(trend.p).toBeLessThan(0.0001);
    expect(trend.notes).toEqual([]);
  });

  it('of six values is told only where they fall almost without exception (pitfall 9)', () => {
    const trend = of([0.9, 0.8, 0.85, 0.7, 0.6, 0.65]);
    expect(trend.p).toBeCloseTo(40 / 720, 12);
    expect(trend.direction).toBe(0);
    expect(trend.notes).toEqual([
      '6 values reach p < .05 only where they rise or fall almost without exception',
    ]);
    expect(of([6, 5, 4, 3, 2, 1]).direction).toBe(-1);
  });

  it('of four values cannot be told at all, and says so', () => {
    const trend = of([4, 3, 2, 1]);
    expect(trend.direction).toBe(0);
    expect(trend.notes).toEqual([
      '4 values cannot reach p < .05 in any order (0.083 at least): no trend can be told from them',
    ]);
  });

  it('with few blocks cannot be told either', () => {
    const trend = of([1, 2, 3, 4, 5, 6, 7, 8, 9], 3);
    expect(trend).toMatchObject({ blocks: 3, orders: 6, method: 'all orders', direction: 0 });
    expect(trend.notes).toEqual([
      '9 values in 3 blocks of up to 3 cannot reach p < .05 in any order (0.167 at least): no trend can be told from them',
      'neighbouring values resemble one another: they stay together in blocks of 3',
    ]);
  });

  it('draws orders of many blocks, and goes by the normal approximation for many single values', () => {
    const values = Array.from({ length: 80 }, (_, i) => (i % 7) + i / 10);
    expect(of(values, 4)).toMatchObject({ method: 'drawn orders', orders: 2000, direction: 1 });
    const single = of(values);
    expect(single).toMatchObject({ method: 'normal approximation', orders: null, direction: 1 });
    expect(single.p).toBe(single.normalP);
  });

  it('knows what cannot be told in words, never as NaN', () => {
    expect(of([])).toMatchObject({ known: 0, tau: null, slope: null, p: 1 });
    expect(of([]).notes).toEqual(['no value is known: no trend can be told']);
    expect(of([0.5]).notes).toEqual(['one value is known: no trend can be told']);
    expect(of([0.5, 0.5, 0.5]).notes).toEqual(['all 3 values are the same: there is no trend']);
    fc.assert(
      fc.property(series, fc.integer({ min: 1, max: 4 }), (values, block) => {
        expect(placesWithoutNumber(of(values, block))).toEqual([]);
      }),
    );
  });

  it('turns with time, and knows gaps from steps', () => {
    fc.assert(
      fc.property(series, (values) => {
        const [there, back] = [of(values), of(values.toReversed())];
        expect(back.s + there.s).toBe(0);
        expect(back.p).toBeCloseTo(there.p, 12);
      }),
    );
    expect(trendOf([1, 2, 3], { rng: rng(1), times: [0, 2, 4] }).slope).toBe(0.5);
  });

  it('takes values that differ by rounding for equal', () => {
    expect(of([0.1 + 0.2, 0.3, 0.3]).s).toBe(0);
  });
});

describe('changes of level', () => {
  const step = [1.1, 0.9, 1.0, 1.2, 0.8, 1.0, 3.1, 2.9, 3.0, 3.2, 2.8, 3.0];

  it('are found by both methods, with the levels on either side', () => {
    const found = levelChanges(step, { rng: rng(1) });
    expect(found.map(({ method, at }) => `${method} ${at}`)).toEqual([
      'optimal partitioning 6',
      'e-divisive 6',
    ]);
    for (const { before, after } of found)
      expect([before, after]).toEqual([expect.closeTo(1, 12), expect.closeTo(3, 12)]);
    expect(found[0]!.chance).toBeNull();
    expect(found[1]!.chance).toBeLessThan(0.05);
  });

  it('are none in a short series or one that stays as it is', () => {
    for (const values of [[], [1], [1, 9, 9], [2, 2, 2, 2, 2]]) {
      expect(levelChanges(values, { rng: rng(1) })).toEqual([]);
    }
  });

  it('are not found within a block of values that resemble one another', () => {
    const [plain, kept] = [1, 6].map((block) => levelChanges(step, { rng: rng(1), block }));
    expect(plain).toHaveLength(2);
    // Two blocks have two orders: neither can be rare.
    expect(kept!.filter(({ method }) => method === 'e-divisive')).toEqual([]);
  });

  it('are left to optimal partitioning in a very long series', () => {
    const values = Array.from({ length: 700 }, (_, i) => (i < 350 ? 0 : 1) + ((i * 7919) % 101) / 400);
    const found = levelChanges(values, { rng: rng(1) });
    expect(found.map(({ method, at }) => `${method} ${at}`)).toEqual(['optimal partitioning 350']);
  });
});
