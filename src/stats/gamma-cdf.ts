import { logGamma } from './log-gamma.ts';

/**
 * The chance that a gamma-distributed number of scale 1 is at most `x`: the regularised incomplete gamma function, by its
 * series below the mean and Legendre's continued fraction above it. To some 1e-13 for shapes up to 10,000.
 *
 * @param upper whether the chance of more than `x` is wanted instead, which keeps its digits where it is small
 * @throws RangeError where `shape` is not above 0 or `x` is no number from 0 on
 * @example gammaCdf(1, 1) // 0.6321205588285577
 */
export function gammaCdf(x: number, shape: number, upper = false): number {
  if (!(shape > 0)) throw new RangeError(`no shape: ${shape}`);
  if (!(x >= 0)) throw new RangeError(`no number from 0 on: ${x}`);
  if (x === 0 || x === Infinity) return (x === 0) === upper ? 1 : 0;
  const scale = Math.exp(shape * Math.log(x) - x - logGamma(shape));
  if (x < shape + 1) {
    const below = (scale * series(x, shape)) / shape;
    return upper ? 1 - below : below;
  }
  const above = scale * fraction(x, shape);
  return upper ? above : 1 - above;
}

/** 1 + x/(a+1) + x²/((a+1)(a+2)) + ... */
function series(x: number, shape: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 1; term > sum * 1e-17; n++) {
    term *= x / (shape + n);
    sum += term;
  }
  return sum;
}

/** 1/(x+1-a - 1(1-a)/(x+3-a - 2(2-a)/(x+5-a - ...))), as Lentz computes it. */
function fraction(x: number, shape: number): number {
  let b = x + 1 - shape;
  let c = 1 / TINY;
  let d = 1 / b;
  let value = d;
  for (let n = 1; n < 100_000; n++) {
    const a = -n * (n - shape);
    b += 2;
    d = 1 / awayFrom0(a * d + b);
    c = awayFrom0(b + a / c);
    const factor = c * d;
    value *= factor;
    if (Math.abs(factor - 1) < 1e-16) break;
  }
  return value;
}

const TINY = 1e-300;
const awayFrom0 = (x: number): number => (Math.abs(x) < TINY ? TINY : x);
