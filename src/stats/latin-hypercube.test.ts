import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { latinHypercube } from './latin-hypercube.ts';
import { rng } from './rng.ts';

it('has one point in each part of each dimension', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 5 }), fc.nat(), (n, d, seed) => {
      const points = latinHypercube(n, d, rng(seed));
      for (let k = 0; k < d; k++) {
        const parts = Array.from({ length: n }, (_, i) => Math.floor(points[i * d + k]! * n));
        expect(parts.toSorted((a, b) => a - b)).toEqual(Array.from({ length: n }, (_, i) => i));
      }
    }),
  );
});

it('gives the mean of a sum with far less error than chance: of 100 points within .002, where chance would err by .03', () => {
  const points = latinHypercube(100, 1, rng(3));
  expect(points.reduce((sum, x) => sum + x, 0) / 100).toBeCloseTo(0.5, 2);
});

it.each([
  [0, 1],
  [1.5, 1],
  [1, -1],
])('refuses %d draws of %d dimensions', (draws, dimensions) => {
  expect(() => latinHypercube(draws, dimensions, rng(1))).toThrow(RangeError);
});
