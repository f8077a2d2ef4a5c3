/**
 * The cost of two sides: the sizes of friendly links between them and hostile links within them. O(n²).
 *
 * @param sides 1 or -1
 */
export function frustrationOf(weights: Float64Array, sides: Int8Array): number {
  const n = sides.length;
  let cost = 0;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < i; j++) cost += Math.max(0, -weights[i * n + j]! * sides[i]! * sides[j]!);
  }
  return cost;
}

/**
 * Two sides of little cost: from each of n starts (one node with its friends against the others) nodes change sides, the one that
 * gains most first, until none gains. Nothing is random. O(n³) and more.
 */
export function sidesByFlips(weights: Float64Array, n: number): Int8Array {
  let best: Int8Array = new Int8Array(n).fill(1);
  let least = Infinity;
  const pull = new Float64Array(n);
  for (let start = 0; start < n; start++) {
    const sides = Int8Array.from({ length: n }, (_, j) =>
      j === start || weights[start * n + j]! > 0 ? 1 : -1,
    );
    for (let i = 0; i < n; i++) {
      pull[i] = 0;
      for (let j = 0; j < n; j++) pull[i]! += weights[i * n + j]! * sides[j]!;
    }
    for (;;) {
      let [worst, gain] = [-1, 1e-12];
      for (let i = 0; i < n; i++) {
        if (-sides[i]! * pull[i]! > gain) [worst, gain] = [i, -sides[i]! * pull[i]!];
      }
      if (worst < 0) break;
      sides[worst] = -sides[worst]!;
      for (let i = 0; i < n; i++) pull[i]! += 2 * weights[i * n + worst]! * sides[worst]!;
    }
    const cost = frustrationOf(weights, sides);
    if (cost < least - 1e-12) [least, best] = [cost, sides];
  }
  return best;
}
