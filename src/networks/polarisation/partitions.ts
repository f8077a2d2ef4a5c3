/**
 * In how many ways n actors can be parted into k camps of at least one: the Stirling number of the second kind.
 *
 * @example partitionCount(22, 2) // 2097151
 */
export function partitionCount(n: number, k: number): number {
  // Row by row: S(i, c) = c S(i - 1, c) + S(i - 1, c - 1).
  const row = new Float64Array(k + 1);
  row[0] = 1;
  for (let i = 1; i <= n; i++) {
    for (let c = k; c > 0; c--) row[c] = c * row[c]! + row[c - 1]!;
    row[0] = 0;
  }
  return row[k]!;
}

/**
 * All ways to write n as a sum of k sizes, each at least `smallest`, none larger than the one before.
 *
 * @example [...sizesOf(5, 2)] // [[4, 1], [3, 2]]
 */
export function* sizesOf(n: number, k: number, smallest = 1, largest = n): Generator<number[]> {
  if (k === 0) {
    if (n === 0) yield [];
    return;
  }
  for (let size = Math.min(largest, n - (k - 1) * smallest); size * k >= n && size >= smallest; size--) {
    for (const rest of sizesOf(n - size, k - 1, smallest, size)) yield [size, ...rest];
  }
}

/** The same camps, numbered in the order in which their first actors stand, so that equal partitions are equal lists. */
export function numbered(camps: ArrayLike<number>): Int32Array {
  const numbers = new Map<number, number>();
  return Int32Array.from(camps, (camp) => {
    const known = numbers.get(camp);
    if (known !== undefined) return known;
    numbers.set(camp, numbers.size);
    return numbers.size - 1;
  });
}
