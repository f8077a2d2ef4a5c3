/**
 * What each of `count` operations adds to a value, as the mean over the orders of applying them; null where the value
 * before or after all of them is undefined.
 *
 * `value(done)` is the value once the operations of the bit set `done` are applied (bit `i` is operation `i`), or null
 * where it is undefined. Orders that pass through an undefined value are left out, rather than giving that value a number
 * that nobody measured; if that leaves none, the result is null. Every order left adds up to the whole change, and so do
 * the means. O(count! * count), for a handful of operations.
 *
 * Shapley 1953, "A value for n-person games", DOI 10.1515/9781400881970-018; with orders left out it is the value of a
 * game with restricted orders and no longer has Shapley's symmetry.
 *
 * @example shapley(2, (done) => [0, 1, 2, 6][done]!) // [2.5, 3.5]
 */
export function shapley(count: number, value: (done: number) => number | null): number[] | null {
  const values = Array.from({ length: 1 << count }, (_, done) => value(done));
  const totals = Array.from({ length: count }, () => 0);
  let orders = 0;

  /** Walks on from `done`; `gains` are what the operations so far have added. */
  function walk(done: number, gains: readonly (readonly [operation: number, gain: number])[]): void {
    const before = values[done]!;
    if (gains.length === count) {
      orders += 1;
      for (const [operation, gain] of gains) totals[operation]! += gain;
      return;
    }
    for (let operation = 0; operation < count; operation++) {
      if (done & (1 << operation)) continue;
      const after = values[done | (1 << operation)] ?? null;
      if (after !== null) walk(done | (1 << operation), [...gains, [operation, after - before]]);
    }
  }

  if (values[0] === null) return null;
  walk(0, []);
  return orders === 0 ? null : totals.map((total) => total / orders);
}
