import { gammaCdf } from './gamma-cdf.ts';

/**
 * The chance that a standard normal number is at most `x`, to some 1e-14, far out in the tail too.
 *
 * @example normalCdf(1.959963984540054) // 0.975
 */
export function normalCdf(x: number): number {
  const tail = gammaCdf((x * x) / 2, 0.5, true) / 2;
  return x < 0 ? tail : 1 - tail;
}
