/**
 * The x of A x = b for any square A that has an inverse, by elimination with the largest pivot of each column. O(n³).
 *
 * @param a rows of A one after the other, n n numbers; left as it is
 * @returns null where A has no inverse, or none that rounding leaves anything of
 * @throws RangeError where the sizes do not fit
 * @example solveLinear([2, 1, 1, 3], [3, 5]) // [0.8, 1.4]
 */
export function solveLinear(a: ArrayLike<number>, b: ArrayLike<number>): Float64Array | null {
  const n = b.length;
  if (a.length !== n * n) throw new RangeError(`no square system: ${a.length} numbers for ${n} unknowns`);
  const rows = Float64Array.from(a);
  const x = Float64Array.from(b);
  let largest = 0;
  for (const value of rows) largest = Math.max(largest, Math.abs(value));
  for (let column = 0; column < n; column++) {
    let pivot = column;
    for (let row = column + 1; row < n; row++)
      if (Math.abs(rows[row * n + column]!) > Math.abs(rows[pivot * n + column]!)) pivot = row;
    if (!(Math.abs(rows[pivot * n + column]!) > largest * n * Number.EPSILON)) return null;
    if (pivot !== column) swapRows(rows, x, n, pivot, column);
    const head = rows[column * n + column]!;
    for (let row = column + 1; row < n; row++) {
      const factor = rows[row * n + column]! / head;
      if (factor === 0) continue;
      for (let k = column; k < n; k++) rows[row * n + k]! -= factor * rows[column * n + k]!;
      x[row]! -= factor * x[column]!;
    }
  }
  for (let row = n - 1; row >= 0; row--) {
    let sum = x[row]!;
    for (let k = row + 1; k < n; k++) sum -= rows[row * n + k]! * x[k]!;
    x[row] = sum / rows[row * n + row]!;
  }
  return x;
}

function swapRows(rows: Float64Array, x: Float64Array, n: number, one: number, other: number): void {
  for (let k = 0; k < n; k++)
    [rows[one * n + k], rows[other * n + k]] = [rows[other * n + k]!, rows[one * n + k]!];
  [x[one], x[other]] = [x[other]!, x[one]!];
}
