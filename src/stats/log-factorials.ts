/**
 * The natural logarithms of 0!, 1!, ..., n!, so that a chance made of factorials can be computed where the factorials
 * themselves are too large. O(n).
 *
 * @example logFactorials(3) // Float64Array [0, 0, 0.6931..., 1.7917...]
 */
export function logFactorials(n: number): Float64Array {
  const logs = new Float64Array(n + 1);
  for (let k = 2; k <= n; k++) logs[k] = logs[k - 1]! + Math.log(k);
  return logs;
}
