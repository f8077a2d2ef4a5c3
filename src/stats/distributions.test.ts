import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { betaCdf } from './beta-cdf.ts';
import { betaQuantile } from './beta-quantile.ts';
import { gammaCdf } from './gamma-cdf.ts';
import { gammaQuantile } from './gamma-quantile.ts';
import { linearQuantile } from './linear-quantile.ts';
import { logGamma } from './log-gamma.ts';
import { normalCdf } from './normal-cdf.ts';
import { normalQuantile } from './normal-quantile.ts';
import { triangularQuantile } from './triangular-quantile.ts';

/** Near in proportion to its size. */
function expectNear(value: number, expected: number, share: number): void {
  if (expected === 0) expect(Math.abs(value)).toBeLessThan(share);
  else expect(Math.abs(value / expected - 1)).toBeLessThan(share);
}

// Golden values of this file: computed with 40 digits (mpmath 1.3).
describe('the normal distribution', () => {
  it.each([
    [1e-300, -37.0470962993612],
    [1e-20, -9.262340089798407],
    [0.001, -3.0902323061678136],
    [0.025, -1.9599639845400543],
    [0.2, -0.8416212335729142],
    [0.5, 0],
    [0.6, 0.2533471031357997],
    [0.925, 1.4395314709384561],
    [0.9999999, 5.199337582290661],
  ])('has at %d the quantile %d', (p, x) => expectNear(normalQuantile(p), x, 2e-15));

  it.each([
    [-10, 7.619853024160525e-24],
    [-1.5, 0.06680720126885807],
    [0, 0.5],
    [0.3, 0.6179114221889527],
    [2, 0.9772498680518208],
    [6, 0.9999999990134123],
  ])('is at most %d with the chance %d', (x, p) => expectNear(normalCdf(x), p, 1e-13));

  test('its ends are infinite', () => {
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity]);
  });
});

describe('the gamma distribution', () => {
  it.each([
    [1e-10, 23.025850929882736],
    [0.1, 2.252712651734206],
    [0.5, 0.5723649429247001],
    [1, 0],
    [1.5, -0.12078223763524522],
    [10.5, 13.940625219403763],
    [1000, 5905.220423209181],
    [1e6, 12815504.569147613],
  ])('has the logarithm of the gamma function of %d: %d', (x, log) => expectNear(logGamma(x), log, 1e-14));

  it.each([
    [0.001, 0.01, 0.938570652526129, 0.061429347473871014],
    [0.3, 0.5, 0.5614219739190002, 0.4385780260809999],
    [2, 2, 0.5939941502901619, 0.4060058497098381],
    [5, 1, 0.9932620530009145, 0.006737946999085467],
    [40, 50, 0.07033506665939496, 0.9296649333406051],
    [60, 50, 0.9155933189063081, 0.08440668109369183],
    [1000, 1000, 0.5042052441802155, 0.4957947558197845],
    [10300, 10000, 0.9985295051036143, 0.0014704948963856813],
  ])('is at most %d, of shape %d, with the chance %d, and above it with %d', (x, shape, below, above) => {
    expectNear(gammaCdf(x, shape), below, 1e-11);
    expectNear(gammaCdf(x, shape, true), above, 1e-11);
  });

  it.each([
    [0.5, 1, Math.LN2],
    [1e-10, 0.5, 7.853981633974484e-21],
    [0.01, 0.05, 5.844632057286532e-41],
    [0.1, 2, 0.5318116083896121],
    [0.9, 2, 3.889720169867429],
    [0.999999, 3.5, 20.26091561705736],
    [0.5, 100, 99.66686491931549],
    [0.975, 10000, 10196.941824999883],
    [0.3, 0.02, 4.096909168424127e-27],
  ])('has at %d, of shape %d, the quantile %d', (p, shape, x) =>
    expectNear(gammaQuantile(p, shape), x, 1e-11),
  );
});

describe('the beta distribution', () => {
  it.each([
    [0.5, 2, 3, 0.6875],
    [0.01, 0.1, 0.2, 0.4324969742161058],
    [0.9, 0.5, 0.5, 0.7951672353008665],
    [0.3, 30, 70, 0.5116251045586091],
    [0.001, 1, 1000, 0.6323045752290359],
    [0.52, 500, 500, 0.8970824726930043],
  ])('is at most %d, with the parameters %d and %d, with the chance %d', (x, a, b, p) =>
    expectNear(betaCdf(x, a, b), p, 1e-11),
  );

  it.each([
    [0.5, 2, 3, 0.38572756813238956],
    [1e-8, 0.5, 0.5, 2.4674011002723397e-16],
    [0.9, 0.1, 0.2, 0.9978810050249101],
    [0.025, 30, 70, 0.21466799296798694],
    [0.975, 30, 70, 0.3929087269847616],
    [0.001, 1, 1000, 1.0004998330832417e-6],
    [0.999, 500, 500, 0.5487565648815992],
    [0.4, 0.02, 3, 2.8636655117845265e-21],
  ])('has at %d, with the parameters %d and %d, the quantile %d', (p, a, b, x) =>
    expectNear(betaQuantile(p, a, b), x, 1e-11),
  );
});

const chance = fc.double({ min: 1e-3, max: 1 - 1e-3, noNaN: true });
const parameter = fc.double({ min: 0.5, max: 200, noNaN: true });

test('a quantile is where the distribution function reaches the chance', () => {
  fc.assert(
    fc.property(chance, parameter, parameter, (p, a, b) => {
      expect(betaCdf(betaQuantile(p, a, b), a, b)).toBeCloseTo(p, 9);
      expect(gammaCdf(gammaQuantile(p, a), a)).toBeCloseTo(p, 9);
      expect(normalCdf(normalQuantile(p))).toBeCloseTo(p, 12);
    }),
  );
});

test('turning the beta distribution around turns its quantiles around', () => {
  fc.assert(
    fc.property(chance, parameter, parameter, (p, a, b) => {
      expect(betaQuantile(p, a, b)).toBeCloseTo(1 - betaQuantile(1 - p, b, a), 9);
    }),
  );
});

test('the triangle from 0 over 1 to 4 has a quarter below 1 and its median at 4 - sqrt(6)', () => {
  expect(triangularQuantile(0.25, 0, 1, 4)).toBe(1);
  expect(triangularQuantile(0.5, 0, 1, 4)).toBeCloseTo(4 - Math.sqrt(6), 14);
  expect([0, 1].map((p) => triangularQuantile(p, 0, 1, 4))).toEqual([0, 4]);
  expect(triangularQuantile(0.3, 2, 2, 2)).toBe(2);
});

test('quantiles between the values of a sample are those of numpy: .1 of 1, 2, 4, 8 is 1.3', () => {
  expect(linearQuantile([1, 2, 4, 8], 0.1)).toBeCloseTo(1.3, 14);
  expect([0, 1].map((p) => linearQuantile([1, 2, 4, 8], p))).toEqual([1, 8]);
});

test('what is no distribution or no chance is refused', () => {
  for (const p of [-0.1, 1.1, Number.NaN]) {
    expect(() => normalQuantile(p)).toThrow(RangeError);
    expect(() => gammaQuantile(p, 1)).toThrow(RangeError);
    expect(() => betaQuantile(p, 1, 1)).toThrow(RangeError);
    expect(() => triangularQuantile(p, 0, 1, 2)).toThrow(RangeError);
    expect(() => linearQuantile([1], p)).toThrow(RangeError);
  }
  for (const bad of [0, -1, Number.NaN]) {
    expect(() => gammaQuantile(0.5, bad)).toThrow(RangeError);
    expect(() => betaQuantile(0.5, bad, 1)).toThrow(RangeError);
    expect(() => logGamma(bad)).toThrow(RangeError);
  }
  expect(() => triangularQuantile(0.5, 0, 3, 2)).toThrow(RangeError);
});
