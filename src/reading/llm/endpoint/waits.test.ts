import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { backOff, retryAfter } from './waits.ts';

test('each wait is up to twice the one before, from half a second to half a minute', () => {
  expect([1, 2, 3, 4, 10].map((tries) => backOff(tries, () => 0))).toEqual([250, 500, 1000, 2000, 15_000]);
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 60 }),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      (tries, chance) => {
        const wait = backOff(tries, () => chance);
        expect(wait).toBeGreaterThanOrEqual(250);
        expect(wait).toBeLessThanOrEqual(30_000);
      },
    ),
  );
});

test.each([
  [null, null],
  ['2', 2000],
  [' 0.5 ', 500],
  ['0', 0],
  ['Thu, 01 Jan 1970 00:00:07 GMT', 6000],
  ['Thu, 01 Jan 1970 00:00:00 GMT', 0],
  ['-1', null],
  ['soon', null],
  ['', null],
  ['1e9', null],
  ['99999999999', null],
])('Retry-After: %j is %j ms', (header, wait) => {
  expect(retryAfter(header, 1000)).toBe(wait);
});
