import type { Matrix } from '../matrix.ts';

/**
 * A matrix divided by the sum of its cells, without regard to their sign; unchanged where that is 0. DNA divides by the plain
 * sum, so that a network with more conflict than congruence changes sign, and one with as much of both is not finite.
 */
export function toOne({ rows, columns, values }: Matrix, dna: boolean): Matrix {
  let sum = 0;
  for (const value of values) sum += dna ? value : Math.abs(value);
  if (sum === 0 && !dna) return { rows, columns, values };
  return { rows, columns, values: values.map((value) => value / sum) };
}
