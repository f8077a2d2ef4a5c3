import { expect, it } from 'vitest';
import { logFactorials } from './log-factorials.ts';

it('gives the logarithms of 0! to n!', () => {
  const factorials = [1, 1, 2, 6, 24, 120];
  for (const [k, log] of logFactorials(5).entries()) expect(log).toBeCloseTo(Math.log(factorials[k]!), 14);
});

it('agrees with the logarithm of 170!, the largest factorial that a double holds', () => {
  let factorial = 1;
  for (let k = 2; k <= 170; k++) factorial *= k;
  expect(logFactorials(170)[170]! / Math.log(factorial)).toBeCloseTo(1, 13);
});
