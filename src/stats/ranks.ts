import { checkFinite } from './check-pairs.ts';

/**
 * The ranks of `values` from 1 (the smallest) to n; equal values share the mean of their places (midranks, so that the sum of
 * the ranks stays n (n + 1) / 2). O(n log n).
 *
 * @throws RangeError where a value is not finite
 * @example ranks([30, 10, 20, 20]) // Float64Array [4, 1, 2.5, 2.5]
 */
export function ranks(values: ArrayLike<number>): Float64Array {
  checkFinite(values);
  const n = values.length;
  const order = Array.from({ length: n }, (_, i) => i).toSorted((a, b) => values[a]! - values[b]!);
  const result = new Float64Array(n);
  for (let first = 0; first < n;) {
    let end = first + 1;
    while (end < n && values[order[end]!] === values[order[first]!]) end += 1;
    // Places first + 1 to end.
    for (let place = first; place < end; place++) result[order[place]!] = (first + 1 + end) / 2;
    first = end;
  }
  return result;
}
