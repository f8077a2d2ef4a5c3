/** Sweeps for one eigenvalue: two are usual, and 60 would mean that the arithmetic is broken. */
const MOST_STEPS = 60;

/** Writes the diagonal, and what stands left of it in each row (nothing in the first). The lower triangle of `a` is used up. */
export function toTridiagonal(
  a: Float64Array,
  n: number,
  diagonal: Float64Array,
  beside: Float64Array,
): void {
  const p = new Float64Array(n);
  for (let i = n - 1; i > 0; i--) {
    const row = i * n;
    let norm = 0;
    for (let k = 0; k < i; k++) norm += a[row + k]! ** 2;
    const before = a[row + i - 1]!;
    const length = Math.sqrt(norm);
    diagonal[i] = a[row + i]!;
    beside[i] = before > 0 ? -length : length;
    // The reflection u = row - beside e, of half its squared length h.
    const h = norm - before * beside[i]!;
    if (h === 0) continue;
    a[row + i - 1] = before - beside[i]!;
    let along = 0;
    for (let j = 0; j < i; j++) {
      let sum = 0;
      for (let k = 0; k <= j; k++) sum += a[j * n + k]! * a[row + k]!;
      for (let k = j + 1; k < i; k++) sum += a[k * n + j]! * a[row + k]!;
      p[j] = sum / h;
      along += p[j]! * a[row + j]!;
    }
    const half = along / (2 * h);
    for (let j = 0; j < i; j++) {
      const u = a[row + j]!;
      const q = p[j]! - half * u;
      p[j] = q;
      for (let k = 0; k <= j; k++) a[j * n + k] = a[j * n + k]! - u * p[k]! - q * a[row + k]!;
    }
  }
  diagonal[0] = a[0]!;
}

/**
 * Turns the diagonal into the eigenvalues, in no order.
 *
 * @param vectors what turned the matrix into the tridiagonal one, row by row: becomes the eigenvectors, one a row. Costs 3 n³
 */
export function ofTridiagonal(
  diagonal: Float64Array,
  beside: Float64Array,
  vectors: Float64Array | null = null,
): void {
  const n = diagonal.length;
  const e = new Float64Array(n);
  e.set(beside.subarray(1));
  for (let first = 0; first < n; first++) {
    for (let step = 0; ; step++) {
      let last = first;
      while (last < n - 1) {
        const near = Math.abs(diagonal[last]!) + Math.abs(diagonal[last + 1]!);
        if (
          Math.abs(e[last]!) <= Number.EPSILON * near ||
          Math.abs(e[last]!) < Number.MIN_VALUE / Number.EPSILON
        )
          break;
        last++;
      }
      if (last === first) break;
      if (step === MOST_STEPS) throw new RangeError(`no eigenvalue after ${step} steps`);
      implicitStep(diagonal, e, first, last, vectors);
    }
  }
}

/** One sweep of Givens rotations over rows `first` to `last`, shifted by the eigenvalue of the first two that is nearer. */
function implicitStep(
  diagonal: Float64Array,
  e: Float64Array,
  first: number,
  last: number,
  vectors: Float64Array | null,
): void {
  const towards = (diagonal[first + 1]! - diagonal[first]!) / (2 * e[first]!);
  const root = Math.hypot(towards, 1);
  let g = diagonal[last]! - diagonal[first]! + e[first]! / (towards + (towards < 0 ? -root : root));
  let [sine, cosine, moved] = [1, 1, 0];
  for (let i = last - 1; i >= first; i--) {
    const f = sine * e[i]!;
    const b = cosine * e[i]!;
    const r = Math.sqrt(f * f + g * g);
    e[i + 1] = r;
    if (r === 0) {
      // It fell apart in the middle: what is left is done by the next sweep.
      diagonal[i + 1] = diagonal[i + 1]! - moved;
      e[last] = 0;
      return;
    }
    sine = f / r;
    cosine = g / r;
    g = diagonal[i + 1]! - moved;
    const t = (diagonal[i]! - g) * sine + 2 * cosine * b;
    moved = sine * t;
    diagonal[i + 1] = g + moved;
    g = cosine * t - b;
    if (vectors !== null) turn(vectors, diagonal.length, i, sine, cosine);
  }
  diagonal[first] = diagonal[first]! - moved;
  e[first] = g;
  e[last] = 0;
}

/** Rows i and i + 1 turned into each other. */
function turn(vectors: Float64Array, n: number, i: number, sine: number, cosine: number): void {
  const upper = i * n;
  const lower = upper + n;
  for (let k = 0; k < n; k++) {
    const a = vectors[upper + k]!;
    const b = vectors[lower + k]!;
    vectors[lower + k] = sine * a + cosine * b;
    vectors[upper + k] = cosine * a - sine * b;
  }
}

/** The reflections that `toTridiagonal` left in the lower triangle of `a`, multiplied, row by row. O(4/3 n³). */
export function reflections(a: Float64Array, n: number): Float64Array {
  const product = new Float64Array(n * n);
  for (let i = 0; i < n; i++) product[i * n + i] = 1;
  for (let i = 1; i < n; i++) {
    const u = i * n;
    let half = 0;
    for (let k = 0; k < i; k++) half += a[u + k]! ** 2 / 2;
    if (half === 0) continue;
    for (let r = 0; r < i; r++) {
      let along = 0;
      for (let k = 0; k < i; k++) along += product[r * n + k]! * a[u + k]!;
      along /= half;
      for (let k = 0; k < i; k++) product[r * n + k] = product[r * n + k]! - along * a[u + k]!;
    }
  }
  return product;
}
