import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { agreementIndex } from './agreement-index.ts';

const count = fc.nat({ max: 200 });

// Golden values: specs/cohesion-metrics.md no. 2 and the public case; (15, 1, 1) is 14/17 by hand.
it.each([
  [20, 5, 5, 0.5],
  [10, 10, 10, 0],
  [30, 0, 0, 1],
  [15, 15, 0, 0.25],
  [4, 13, 3, 0.475],
  [4, 4, 2, 0.1],
  [1, 15, 1, 14 / 17],
])('of %i pro, %i contra and %i ambivalent is %d', (pro, contra, ambivalent, index) => {
  expect(agreementIndex({ pro, contra, ambivalent })).toBeCloseTo(index, 12);
});

it('is undefined for nobody', () => {
  expect(agreementIndex({ pro: 0, contra: 0, ambivalent: 0 })).toBeNull();
});

it('stays between 0 and 1', () => {
  fc.assert(
    fc.property(count, count, count, (pro, contra, ambivalent) => {
      const index = agreementIndex({ pro, contra, ambivalent });
      expect(index === null || (index >= 0 && index <= 1)).toBe(true);
    }),
  );
});

it('does not fall below .25 where nobody is ambivalent: an even split of two sides is not 0', () => {
  fc.assert(
    fc.property(count, count, (pro, contra) => {
      const index = agreementIndex({ pro, contra, ambivalent: 0 });
      expect(index === null || index >= 0.25).toBe(true);
    }),
  );
});

it('does not change when the sides are renamed', () => {
  fc.assert(
    fc.property(count, count, count, (a, b, c) => {
      const index = agreementIndex({ pro: a, contra: b, ambivalent: c });
      expect(agreementIndex({ pro: b, contra: a, ambivalent: c })).toBe(index);
      expect(agreementIndex({ pro: c, contra: a, ambivalent: b })).toBe(index);
    }),
  );
});
