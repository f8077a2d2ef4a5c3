import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { meanStance } from './mean-stance.ts';

const stances = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 });

it.each([
  [[1], 1],
  [[1, -1], 0],
  [[1, 0, -1, -1], -0.25],
  [[0.1, 0.7, -0.8], 0],
])('of %j is %d', (values, mean) => {
  expect(meanStance(values)).toBeCloseTo(mean, 15);
});

it('is the same to the last bit in whatever order the stances come', () => {
  // Added up as they come, .1 + .2 + .3 is more than .3 + .2 + .1.
  expect(meanStance([0.1, 0.2, 0.3])).toBe(meanStance([0.3, 0.2, 0.1]));
  fc.assert(
    fc.property(
      stances.chain((values) =>
        fc.tuple(fc.constant(values), fc.shuffledSubarray(values, { minLength: values.length })),
      ),
      ([values, shuffled]) => meanStance(shuffled) === meanStance(values),
    ),
  );
});

it('is the exact opposite when the sides are swapped', () => {
  fc.assert(
    fc.property(stances, (values) => meanStance(values.map((stance) => -stance)) === -meanStance(values)),
  );
});
