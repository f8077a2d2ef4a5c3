import { betaCdf } from './beta-cdf.ts';
import { invertCdf } from './invert-cdf.ts';
import { logGamma } from './log-gamma.ts';

/**
 * The quantile of the beta distribution, to some 1e-12: what share lies below it with chance `p`.
 *
 * @param p from 0 to 1
 * @throws RangeError where `p` is no chance or `a` or `b` is not above 0
 * @example betaQuantile(0.5, 2, 3) // 0.38572756813238945
 */
export function betaQuantile(p: number, a: number, b: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`no chance: ${p}`);
  if (!(a > 0 && b > 0)) throw new RangeError(`no beta distribution: ${a}, ${b}`);
  if (p === 0 || p === 1) return p;
  // What lies above the mean is found from the other end, where no digits are lost.
  if (p > betaCdf(a / (a + b), a, b)) return 1 - fromBelow(1 - p, b, a);
  return fromBelow(p, a, b);
}

function fromBelow(p: number, a: number, b: number): number {
  const logBeta = logGamma(a) + logGamma(b) - logGamma(a + b);
  const start = Math.exp((Math.log(p) + Math.log(a) + logBeta) / a);
  if (start === 0) return 0;
  return invertCdf({
    start: Math.min(start, a / (a + b)),
    most: 1,
    beyond: (x) => betaCdf(x, a, b) - p,
    density: (x) => Math.exp((a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x) - logBeta),
  });
}
