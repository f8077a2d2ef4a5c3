import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { calibrationOf, type Judged } from './calibration.ts';

const judged = fc.array(
  fc.record({ confidence: fc.double({ min: 0, max: 1, noNaN: true }), right: fc.constantFrom(0, 0.5, 1) }),
);

test('the error is the mean distance of confidence and share right over the bins', () => {
  const four: Judged[] = [
    { confidence: 0.95, right: 1 },
    { confidence: 0.91, right: 1 },
    { confidence: 0.6, right: 0 },
    { confidence: 0.6, right: 1 },
  ];
  const { bins, error } = calibrationOf(four);
  // Two of mean .93, all right: .07; two of .6, half right: .1.
  expect(error).toBeCloseTo((2 * 0.07 + 2 * 0.1) / 4, 12);
  expect(bins.map(({ count }) => count)).toEqual([0, 0, 0, 0, 0, 0, 2, 0, 0, 2]);
  expect(bins[9]!.confidence).toBeCloseTo(0.93, 12);
  expect(bins[6]).toEqual({ from: 0.6, to: 0.7, count: 2, confidence: 0.6, right: 0.5 });
});

test('a confidence on a bound belongs to the bin above, 1 to the last', () => {
  const at = (confidence: number) =>
    calibrationOf([{ confidence, right: 1 }]).bins.findIndex(({ count }) => count === 1);
  expect([0, 0.1, 0.3, 0.7, 0.9, 1].map(at)).toEqual([0, 1, 3, 7, 9, 9]);
});

test('bins of equal number keep like confidences together', () => {
  // Ten of .5, five right: together they are calibrated, apart they would not be.
  const ten = Array.from({ length: 10 }, (_, i) => ({ confidence: 0.5, right: i < 5 ? 1 : 0 }));
  expect(calibrationOf(ten).equalMassError).toBe(0);
  // Ten single ones are a bin each.
  const apart = ten.map(({ right }, i) => ({ confidence: 0.5 + i / 100, right }));
  const byHand = apart.reduce((sum, { confidence, right }) => sum + Math.abs(right - confidence), 0) / 10;
  expect(calibrationOf(apart).equalMassError).toBeCloseTo(byHand, 12);
});

test('an error is between 0 and 1 and knows no order', () => {
  fc.assert(
    fc.property(judged, (some) => {
      const { error, equalMassError } = calibrationOf(some);
      const turned = calibrationOf(some.toReversed());
      for (const one of [error, equalMassError]) {
        expect(one).toBeGreaterThanOrEqual(0);
        expect(one).toBeLessThanOrEqual(1);
      }
      expect(turned.error).toBeCloseTo(error, 9);
      expect(turned.equalMassError).toBeCloseTo(equalMassError, 9);
    }),
  );
});

test('a confidence that is none is refused', () => {
  expect(() => calibrationOf([{ confidence: 1.2, right: 1 }])).toThrow('no confidence: 1.2');
  expect(() => calibrationOf([{ confidence: Number.NaN, right: 1 }])).toThrow('no confidence: NaN');
});
