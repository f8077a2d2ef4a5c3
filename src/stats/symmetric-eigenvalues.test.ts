import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rng } from './rng.ts';
import { symmetricEigenvalues } from './symmetric-eigenvalues.ts';

/** The Laplacian of the graph in which `linked` nodes are neighbours. */
function laplacianOf(n: number, linked: (i: number, j: number) => boolean): Float64Array {
  const cells = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      if (i === j || !linked(i, j)) continue;
      cells[i * n + j]! -= 1;
      cells[i * n + i]! += 1;
    }
  }
  return cells;
}

function random(n: number, seed: number): Float64Array {
  const draw = rng(seed);
  const cells = new Float64Array(n * n);
  for (let i = 0; i < n; i++) for (let j = 0; j <= i; j++) cells[i * n + j] = cells[j * n + i] = draw() - 0.5;
  return cells;
}

function expectClose(actual: Float64Array, expected: readonly number[]): void {
  const scale = Math.max(...expected.map(Math.abs));
  expect(actual).toHaveLength(expected.length);
  for (const [i, value] of expected.entries())
    expect(Math.abs(actual[i]! - value)).toBeLessThan(1e-14 * scale);
}

const descending = (a: number, b: number) => b - a;

describe('the eigenvalues of a symmetric matrix', () => {
  // Closed forms: Brouwer and Haemers 2012, Spectra of Graphs, section 1.4 (DOI 10.1007/978-1-4614-1939-6).
  it.each([2, 3, 8, 61])(
    'are those known of the Laplacians of a path, a cycle, a star and a complete graph of %d',
    (n) => {
      const all = Array.from({ length: n }, (_, k) => k);
      expectClose(
        symmetricEigenvalues(
          laplacianOf(n, (i, j) => Math.abs(i - j) === 1),
          n,
        ),
        all.map((k) => 2 - 2 * Math.cos((Math.PI * k) / n)).toSorted(descending),
      );
      expectClose(
        symmetricEigenvalues(
          laplacianOf(n, () => true),
          n,
        ),
        all.map((k) => (k < n - 1 ? n : 0)),
      );
      if (n < 3) return;
      expectClose(
        symmetricEigenvalues(
          laplacianOf(n, (i, j) => [1, n - 1].includes(Math.abs(i - j))),
          n,
        ),
        all.map((k) => 2 - 2 * Math.cos((2 * Math.PI * k) / n)).toSorted(descending),
      );
      expectClose(
        symmetricEigenvalues(
          laplacianOf(n, (i, j) => i === 0 || j === 0),
          n,
        ),
        all.map((k) => (k === 0 ? n : k < n - 1 ? 1 : 0)),
      );
    },
  );

  it('are those of Hilbert’s matrix of order 3', () => {
    // Fettis and Caslin 1967, Eigenvalues and eigenvectors of Hilbert matrices of order 3 through 10.
    const cells = Array.from({ length: 9 }, (_, i) => 1 / (Math.floor(i / 3) + (i % 3) + 1));
    expectClose(
      symmetricEigenvalues(cells, 3),
      [1.408318927123654, 0.1223270658539058, 0.002687340355773529],
    );
  });

  it('are the diagonal of a diagonal matrix, in descending order', () => {
    expect(symmetricEigenvalues([2, 0, 0, 0, -7, 0, 0, 0, 5], 3)).toEqual(Float64Array.of(5, 2, -7));
    expect(symmetricEigenvalues(new Float64Array(9), 3)).toEqual(new Float64Array(3));
    expect(symmetricEigenvalues([], 0)).toEqual(new Float64Array(0));
  });

  it('have the sums of the first three powers', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 25 }), fc.integer({ min: 0 }), (n, seed) => {
        const a = random(n, seed);
        const powers = [0, 0, 0] as [number, number, number];
        for (let i = 0; i < n; i++) {
          powers[0] += a[i * n + i]!;
          for (let j = 0; j < n; j++) {
            powers[1] += a[i * n + j]! * a[j * n + i]!;
            for (let k = 0; k < n; k++) powers[2] += a[i * n + j]! * a[j * n + k]! * a[k * n + i]!;
          }
        }
        const values = symmetricEigenvalues(a, n);
        for (const [p, sum] of powers.entries())
          expect(values.reduce((total, value) => total + value ** (p + 1), 0)).toBeCloseTo(sum, 10);
      }),
    );
  });

  it('follow the scale, from the smallest to the largest numbers', () => {
    const a = random(9, 4);
    const values = symmetricEigenvalues(a, 9);
    for (const scale of [2 ** -600, 2 ** 700]) {
      const scaled = symmetricEigenvalues(
        a.map((cell) => cell * scale),
        9,
      );
      expect(scaled).toEqual(values.map((value) => value * scale));
    }
  });

  it('writes nothing into the matrix', () => {
    const a = random(6, 1);
    const before = a.slice();
    symmetricEigenvalues(a, 6);
    expect(a).toEqual(before);
  });

  it.each([
    ['a matrix that is not square', [1, 2, 3], 2],
    ['a cell that is no number', [1, 0, Number.NaN, 1], 2],
    ['an infinite cell', [Infinity], 1],
  ])('refuses %s', (_, cells, n) => {
    expect(() => symmetricEigenvalues(cells, n)).toThrow(RangeError);
  });
});
