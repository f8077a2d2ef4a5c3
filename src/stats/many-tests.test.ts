import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benjaminiHochberg } from './benjamini-hochberg.ts';
import { holm } from './holm.ts';

const chances = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 });

describe('chances of several tests', () => {
  // R 4: p.adjust(c(.01, .04, .03, .005, .5), 'holm') and 'BH'.
  const given = [0.01, 0.04, 0.03, 0.005, 0.5];
  it.each([
    ['Holm', holm, [0.04, 0.09, 0.09, 0.025, 0.5]],
    ['Benjamini and Hochberg', benjaminiHochberg, [0.025, 0.05, 0.05, 0.025, 0.5]],
  ])('are adjusted by %s like in R', (_, adjust, expected) => {
    for (const [i, chance] of adjust(given).entries()) expect(chance).toBeCloseTo(expected[i]!, 12);
  });

  it('grow, stay chances, keep their order, and Holm is the stricter', () => {
    fc.assert(
      fc.property(chances, (chances) => {
        const [strict, mild] = [holm(chances), benjaminiHochberg(chances)];
        for (const [i, chance] of chances.entries()) {
          expect(mild[i]! >= chance - 1e-15 && mild[i]! <= strict[i]! + 1e-15 && strict[i]! <= 1).toBe(true);
          for (const [j, other] of chances.entries()) {
            if (chance < other) expect(strict[i]! <= strict[j]! && mild[i]! <= mild[j]!).toBe(true);
          }
        }
      }),
    );
  });

  it('of one test stay as they are, and what is none is refused', () => {
    expect([...holm([0.2])]).toEqual([0.2]);
    expect([...benjaminiHochberg([0.2])]).toEqual([0.2]);
    expect(() => holm([1.2])).toThrow('no chance: 1.2');
    expect(() => benjaminiHochberg([Number.NaN])).toThrow('no chance: NaN');
  });
});
