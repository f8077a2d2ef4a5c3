import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { correlatedRanks } from './correlated-ranks.ts';
import { latinHypercube } from './latin-hypercube.ts';
import { rng } from './rng.ts';

/** Spearman's correlation of two inputs whose numbers all differ. */
function rankCorrelation(points: Float64Array, inputs: number, one: number, other: number): number {
  const n = points.length / inputs;
  const ranks = (input: number): number[] => {
    const column = Array.from({ length: n }, (_, i) => points[i * inputs + input]!);
    const sorted = column.toSorted((a, b) => a - b);
    return column.map((value) => sorted.indexOf(value));
  };
  const [r, s] = [ranks(one), ranks(other)];
  const square = r.reduce((sum, rank, i) => sum + (rank - s[i]!) ** 2, 0);
  return 1 - (6 * square) / (n * (n * n - 1));
}

// The authors' method meets the correlation of the normal scores; that of ranks is (6 / pi) asin(r / 2) of it.
it.each([0.8, -0.5, 0, 0.3])('gives two inputs the rank correlation that %d means', (wanted) => {
  const next = rng(7);
  const points = latinHypercube(1000, 2, next);
  const made = correlatedRanks(points, 2, Float64Array.of(1, wanted, wanted, 1), next);
  const expected = (6 / Math.PI) * Math.asin(wanted / 2);
  expect(Math.abs(rankCorrelation(made, 2, 0, 1) - expected)).toBeLessThan(0.02);
});

it('keeps the numbers of each input', () => {
  fc.assert(
    fc.property(fc.integer({ min: 20, max: 60 }), fc.nat(), (draws, seed) => {
      const next = rng(seed);
      const points = latinHypercube(draws, 3, next);
      const wanted = Float64Array.of(1, 0.6, -0.2, 0.6, 1, 0.1, -0.2, 0.1, 1);
      const made = correlatedRanks(points, 3, wanted, next);
      for (let input = 0; input < 3; input++) {
        const column = (of: Float64Array) => of.filter((_, i) => i % 3 === input).toSorted();
        expect(column(made)).toEqual(column(points));
      }
    }),
  );
});

it('refuses correlations that no numbers have, and too few draws', () => {
  const points = latinHypercube(50, 3, rng(1));
  const impossible = Float64Array.of(1, 0.9, -0.9, 0.9, 1, 0.9, -0.9, 0.9, 1);
  expect(() => correlatedRanks(points, 3, impossible, rng(1))).toThrow(/not positive definite/);
  const lopsided = Float64Array.of(1, 0.5, 0, 0.4, 1, 0, 0, 0, 1);
  expect(() => correlatedRanks(points, 3, lopsided, rng(1))).toThrow(/no correlation: 0.4/);
  const identity = Float64Array.of(1, 0, 0, 0, 1, 0, 0, 0, 1);
  expect(() => correlatedRanks(points.slice(0, 9), 3, identity, rng(1))).toThrow(/too few draws: 3/);
});
