import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { rng } from './rng.ts';

// Computed apart in Python with unbounded integers.
it.each([
  [0, [0.870254774404272, 0.6697971505310978, 0.3616586206733957]],
  [1, [0.3946724931250869, 0.1477500889354657, 0.16688351314326166]],
  [42, [0.4137016681565887, 0.003983993377814743, 0.6500837027638867]],
  [-7, [0.6450926299117116, 0.16564091693603888, 0.6119869349501237]],
])('gives the same numbers for seed %i everywhere, to the last bit', (seed, expected) => {
  const next = rng(seed);
  expect([next(), next(), next()]).toEqual(expected);
});

it('stays from 0 up to, not including, 1', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), (seed) => {
      const next = rng(seed);
      for (let i = 0; i < 20; i++) {
        const number = next();
        expect(number >= 0 && number < 1).toBe(true);
      }
    }),
  );
});

it('is even over ten bins: chi-squared of 100000 numbers is below its 99.9% point, 27.88', () => {
  const next = rng(2024);
  const bins = Array.from({ length: 10 }, () => 0);
  for (let i = 0; i < 100_000; i++) bins[Math.floor(next() * 10)]! += 1;
  const chiSquared = bins.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
  expect(chiSquared).toBeLessThan(27.88);
});

it.each([0.5, Number.NaN, Infinity, 2 ** 53])('refuses the seed %d, which is no safe integer', (seed) => {
  expect(() => rng(seed)).toThrow(RangeError);
});
