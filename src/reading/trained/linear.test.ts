import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { scorerOf, setFactors } from './linear.ts';

const BITS = 4;

test.each([
  ['two classes', [0, 1]],
  ['three', [0, 1, 2]],
  ['four', [3, 1, 0, 2]],
  ['five', [2, 3, 4, 5, 6]],
])(
  'a factor is e to the power of the weights of the features, one by one, of at most 30: %s',
  (_, classes) => {
    const weight = fc.integer({ min: -128, max: 127 });
    const table = fc.array(weight, {
      minLength: classes.length << BITS,
      maxLength: classes.length << BITS,
    });
    const codes = fc.array(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), { maxLength: 64 });
    const scale = fc.constantFrom(0, 0.001, 0.01, 0.3);
    fc.assert(
      fc.property(table, codes, scale, (given, features, unit) => {
        const weights = Int8Array.from(given);
        const scorer = scorerOf({ classes, shift: 32 - BITS, weights, scale: unit });
        const factors = new Float64Array(8).fill(1);
        setFactors(scorer, Int32Array.from(features), features.length, factors, 1);
        for (const [k, c] of classes.entries()) {
          let sum = 0;
          for (const code of features) sum += weights[(code >>> (32 - BITS)) * classes.length + k]!;
          expect(factors[1 + c]).toBe(Math.exp(Math.max(-30, Math.min(30, sum * unit))));
        }
      }),
    );
  },
);
