import { multiply, type Rational, rational } from './rational.ts';

/** Sums of fractions that are compared exactly: cell by cell. */
export interface ExactSums {
  /** Adds term `term` to a cell. */
  add(cell: number, term: number): void;
  /** Whether the sum in a cell is above that in another. */
  isAbove(cell: number, other: number): boolean;
}

/** With whole numbers over one denominator: doubles where they hold every sum, else big ones. */
export function exactSums(terms: readonly Rational[], cells: number): ExactSums {
  const common = terms.reduce((all, { denominator }) => leastCommonMultiple(all, denominator), 1n);
  const whole = terms.map((term) => multiply(term, rational(common)).numerator);
  const size = whole.reduce((sum, term) => sum + (term < 0n ? -term : term), 0n);
  if (size <= BigInt(Number.MAX_SAFE_INTEGER)) {
    const values = Float64Array.from(whole, Number);
    const sums = new Float64Array(cells);
    return {
      add: (cell, term) => void (sums[cell]! += values[term]!),
      isAbove: (cell, other) => sums[cell]! > sums[other]!,
    };
  }
  const sums = Array.from({ length: cells }, () => 0n);
  return {
    add: (cell, term) => void (sums[cell]! += whole[term]!),
    isAbove: (cell, other) => sums[cell]! > sums[other]!,
  };
}

function leastCommonMultiple(a: bigint, b: bigint): bigint {
  if (a % b === 0n) return a;
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return (a / x) * b;
}
