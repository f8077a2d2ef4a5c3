import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { brierScore } from './brier-score.ts';
import { crps } from './crps.ts';
import { crpsOfQuantiles } from './crps-of-quantiles.ts';
import { logScore } from './log-score.ts';
import { splitConformal } from './split-conformal.ts';
import { rng } from './rng.ts';

test('the Brier score of certainty that is right is 0, that is wrong 1, of always a half a quarter', () => {
  expect(brierScore([1, 0], [1, 0])).toBe(0);
  expect(brierScore([1, 0], [0, 1])).toBe(1);
  expect(brierScore([0.5, 0.5], [0, 1])).toBe(0.25);
  expect(brierScore([0.9, 0.2], [1, 0])).toBeCloseTo(0.025, 15);
});

test('the log score of a half is ln 2; what was said to be impossible costs infinitely much', () => {
  expect(logScore([0.5, 0.5], [0, 1])).toBeCloseTo(Math.LN2, 15);
  expect(logScore([1, 0], [1, 0])).toBe(0);
  expect(logScore([0.3, 0], [0, 1])).toBe(Infinity);
});

test('the score of one value is its error; of 0 and 100 for the outcome 0 a quarter of 100', () => {
  expect(crps([20], 50)).toBe(30);
  expect(crps([0, 100], 0)).toBe(25);
  expect(crps([0, 100], 50)).toBe(25);
  expect(crps([0, 100], 150)).toBe(75);
});

const values = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 1, maxLength: 15 });

test('the area is E|X - y| less half of E|X - X`|, with weights too, and follows a mirrored scale', () => {
  const outcome = fc.double({ min: -150, max: 150, noNaN: true });
  fc.assert(
    fc.property(values, outcome, fc.nat(), (given, y, seed) => {
      const sorted = given.toSorted((a, b) => a - b);
      const next = rng(seed);
      const weights = sorted.map(() => next() + 0.01);
      const total = weights.reduce((a, b) => a + b);
      let expected = 0;
      for (const [i, x] of sorted.entries()) {
        expected += (weights[i]! / total) * Math.abs(x - y);
        for (const [j, z] of sorted.entries())
          expected -= ((weights[i]! * weights[j]!) / total ** 2 / 2) * Math.abs(x - z);
      }
      expect(crps(sorted, y, weights)).toBeCloseTo(expected, 8);
      const mirrored = sorted.map((x) => -x).toReversed();
      expect(crps(mirrored, -y, weights.toReversed())).toBeCloseTo(expected, 8);
    }),
  );
});

test('the score of many even quantiles tends to that of the distribution: of U(0, 1) at .5 it is 1/12', () => {
  const levels = Array.from({ length: 500 }, (_, i) => (i + 0.5) / 500);
  expect(crpsOfQuantiles(levels, levels, 0.5)).toBeCloseTo(1 / 12, 5);
  expect(crpsOfQuantiles([0.5], [10], 30)).toBe(20);
});

test('a conformal bound holds for at least the level of new cases, and at most a part in n + 1 more', () => {
  const next = rng(11);
  let held = 0;
  const trials = 20_000;
  for (let trial = 0; trial < trials; trial++) {
    const scores = Array.from({ length: 19 }, next);
    if (next() <= splitConformal(scores, 0.8)) held++;
  }
  // 16 of 20 places: exactly .8; three standard errors of 20000 trials are .0085.
  expect(Math.abs(held / trials - 0.8)).toBeLessThan(0.0085);
});

test('a bound that too few scores can give is infinite', () => {
  expect(splitConformal([3, 1, 2, 4], 0.6)).toBe(3);
  expect(splitConformal([3, 1, 2, 4], 0.8)).toBe(4);
  expect(splitConformal([3, 1, 2], 0.8)).toBe(Infinity);
});

test('scores of nothing, or of what is no chance, are refused', () => {
  for (const score of [brierScore, logScore]) {
    expect(() => score([], [])).toThrow(RangeError);
    expect(() => score([0.5], [])).toThrow(RangeError);
    expect(() => score([1.1], [1])).toThrow(RangeError);
    expect(() => score([Number.NaN], [1])).toThrow(RangeError);
  }
  expect(() => crps([], 1)).toThrow(RangeError);
  expect(() => crps([1], 1, [0])).toThrow(RangeError);
  expect(() => crpsOfQuantiles([0.5], [], 1)).toThrow(RangeError);
  expect(() => splitConformal([], 0.8)).toThrow(RangeError);
  expect(() => splitConformal([1], 1)).toThrow(RangeError);
});
