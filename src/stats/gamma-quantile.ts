import { gammaCdf } from './gamma-cdf.ts';
import { invertCdf } from './invert-cdf.ts';
import { logGamma } from './log-gamma.ts';
import { normalQuantile } from './normal-quantile.ts';

/**
 * The quantile of the gamma distribution, to some 1e-12 of its size.
 *
 * @param p from 0 to 1 (infinity)
 * @param scale default 1; the mean is `shape * scale`
 * @throws RangeError where `p` is no chance or `shape` or `scale` is not above 0
 * @example gammaQuantile(0.5, 1) // 0.6931471805599453
 */
export function gammaQuantile(p: number, shape: number, scale = 1): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`no chance: ${p}`);
  if (!(shape > 0 && scale > 0))
    throw new RangeError(`no gamma distribution: shape ${shape}, scale ${scale}`);
  if (p === 0) return 0;
  if (p === 1) return Infinity;
  const logScale = logGamma(shape);
  // Small quantiles follow the first term of the series, others the cube of a normal number (Wilson and Hilferty 1931).
  const small = Math.exp((Math.log(p) + logGamma(shape + 1)) / shape);
  const cube = shape * (1 - 1 / (9 * shape) + normalQuantile(p) / (3 * Math.sqrt(shape))) ** 3;
  const start = shape < 0.5 || small < 0.1 * shape || !(cube > 0) ? small : cube;
  if (start === 0) return 0;
  const upper = p > 0.5;
  const x = invertCdf({
    start,
    most: Infinity,
    beyond: (x) => (upper ? 1 - p - gammaCdf(x, shape, true) : gammaCdf(x, shape) - p),
    density: (x) => Math.exp((shape - 1) * Math.log(x) - x - logScale),
  });
  return scale * x;
}
