/**
 * The value that has exactly `n` others before it in ascending order, among the first `length` values, which are put into another
 * order. O(length) on the mean, without allocation: Hoare 1961 ("Find", DOI 10.1145/366622.366647), with the middle of three as
 * pivot. Values must be numbers.
 *
 * @example nthLeast(Float64Array.of(3, 1, 2), 3, 0) // 1
 */
export function nthLeast(values: Float64Array, length: number, n: number): number {
  let [low, high] = [0, length - 1];
  while (low < high) {
    const pivot = middleOf(values[low]!, values[(low + high) >> 1]!, values[high]!);
    let [i, j] = [low, high];
    while (i <= j) {
      while (values[i]! < pivot) i += 1;
      while (values[j]! > pivot) j -= 1;
      if (i > j) break;
      const kept = values[i]!;
      values[i] = values[j]!;
      values[j] = kept;
      i += 1;
      j -= 1;
    }
    if (n <= j) high = j;
    else if (n >= i) low = i;
    else break;
  }
  return values[n]!;
}

function middleOf(a: number, b: number, c: number): number {
  if (a < b) return b < c ? b : Math.max(a, c);
  return a < c ? a : Math.max(b, c);
}
