import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { nthLeast } from './nth-least.ts';

it('the n-th least is that of the sorted values, and nothing behind the length is touched', () => {
  const some = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(some, fc.nat(), (numbers, at) => {
      const n = at % numbers.length;
      const values = Float64Array.of(...numbers, -7);
      expect(nthLeast(values, numbers.length, n)).toBe(numbers.toSorted((a, b) => a - b)[n]);
      expect(values.at(-1)).toBe(-7);
      expect([...values].toSorted((a, b) => a - b)).toEqual([...numbers, -7].toSorted((a, b) => a - b));
    }),
  );
});
