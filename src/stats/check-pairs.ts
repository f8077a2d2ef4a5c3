/** @throws RangeError where the two do not have as many numbers, or one is not finite */
export function checkPairs(x: ArrayLike<number>, y: ArrayLike<number>): void {
  if (x.length !== y.length) throw new RangeError(`no pairs: ${x.length} and ${y.length} numbers`);
  checkFinite(x);
  checkFinite(y);
}

/** @throws RangeError where one of the numbers is not finite */
export function checkFinite(values: ArrayLike<number>): void {
  for (let i = 0; i < values.length; i++) {
    if (!Number.isFinite(values[i])) throw new RangeError(`no number: ${values[i]}`);
  }
}
