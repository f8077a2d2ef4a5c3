import { checkPairs } from './check-pairs.ts';

/**
 * The product-moment correlation of two variables, from -1 to 1; null where one of them does not vary, or there are fewer than
 * two pairs. O(n).
 *
 * @throws RangeError where the two do not have as many numbers, or one is not finite
 * @example pearson([1, 2, 3], [2, 4, 5]) // 0.9819805060619659
 */
export function pearson(x: ArrayLike<number>, y: ArrayLike<number>): number | null {
  checkPairs(x, y);
  const n = x.length;
  if (isConstant(x) || isConstant(y)) return null;
  let [meanX, meanY] = [0, 0];
  for (let i = 0; i < n; i++) {
    meanX += x[i]! / n;
    meanY += y[i]! / n;
  }
  let [xx, yy, xy] = [0, 0, 0];
  for (let i = 0; i < n; i++) {
    const [dx, dy] = [x[i]! - meanX, y[i]! - meanY];
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  }
  const size = Math.sqrt(xx) * Math.sqrt(yy);
  return size > 0 ? Math.max(-1, Math.min(1, xy / size)) : null;
}

/** Asked of the values: the squares of what rounding leaves around their mean are no variance. */
function isConstant(values: ArrayLike<number>): boolean {
  for (let i = 1; i < values.length; i++) if (values[i] !== values[0]) return false;
  return true;
}
