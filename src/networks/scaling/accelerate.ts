/** One step of a slow fixed-point method from `at`: where it goes, and how good `at` is. */
export interface Step {
  readonly next: Float64Array;
  readonly value: number;
}

export interface FixedPoint {
  readonly at: Float64Array;
  /** How often a step was made. */
  readonly steps: number;
  readonly converged: boolean;
}

/**
 * Follows a method that improves with every step (EM) to where it no longer moves, leaping ahead along its path and going back
 * to the plain steps where a leap is not better (SQUAREM, scheme S3). Yields the steps made so far.
 *
 * Varadhan and Roland 2008, DOI 10.1111/j.1467-9469.2007.00585.x.
 *
 * @param tolerance greatest change of any parameter in a plain step that counts as standing still
 */
export function* accelerate(
  from: Float64Array,
  step: (at: Float64Array) => Step,
  { tolerance, most }: { readonly tolerance: number; readonly most: number },
): Generator<number, FixedPoint> {
  let at = from;
  let steps = 0;
  while (steps < most) {
    yield steps;
    const first = step(at);
    steps += 1;
    if (farthest(at, first.next) < tolerance) return { at: first.next, steps, converged: true };
    const second = step(first.next);
    steps += 1;
    let [moved, bent] = [0, 0];
    for (let i = 0; i < at.length; i++) {
      const r = first.next[i]! - at[i]!;
      moved += r * r;
      bent += (second.next[i]! - first.next[i]! - r) ** 2;
    }
    const leap = bent > 0 ? Math.sqrt(moved / bent) : 1;
    if (leap <= 1) {
      at = second.next;
      continue;
    }
    const ahead = at.map((x, i) => {
      const r = first.next[i]! - x;
      return x + 2 * leap * r + leap * leap * (second.next[i]! - first.next[i]! - r);
    });
    const third = step(ahead);
    steps += 1;
    at = third.value >= second.value ? third.next : second.next;
  }
  return { at, steps, converged: false };
}

function farthest(a: Float64Array, b: Float64Array): number {
  let most = 0;
  for (let i = 0; i < a.length; i++) most = Math.max(most, Math.abs(a[i]! - b[i]!));
  return most;
}
