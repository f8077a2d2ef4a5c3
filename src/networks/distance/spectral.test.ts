import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Matrix } from '../matrix.ts';
import { networkSpectrum, spectralDistance } from './spectral.ts';

function oneMode(n: number, cells: readonly number[]): Matrix {
  const labels = Array.from({ length: n }, (_, i) => `actor ${i}`);
  return { rows: labels, columns: labels, values: Float64Array.from(cells) };
}

/** Symmetric weights with a diagonal of 0; some are negative. */
const networks = fc.integer({ min: 1, max: 9 }).chain((n) =>
  fc.array(fc.integer({ min: -4, max: 9 }), { minLength: n * n, maxLength: n * n }).map((cells) =>
    oneMode(
      n,
      cells.map((_, at) => {
        const [i, j] = [Math.floor(at / n), at % n];
        return i === j ? 0 : cells[Math.min(i, j) * n + Math.max(i, j)]!;
      }),
    ),
  ),
);

describe('the spectrum of a network', () => {
  it('is that of the Laplacian: 3, 1 and 0 for a path of three, by their sum', () => {
    const path = oneMode(3, [0, 1, 0, 1, 0, 1, 0, 1, 0]);
    for (const [r, value] of [0.75, 0.25, 0].entries())
      expect(networkSpectrum(path)[r]).toBeCloseTo(value, 14);
    expect(networkSpectrum(path, 'degree')).toEqual(Float64Array.of(0.5, 0.25, 0.25));
  });

  it('tells two networks apart whose degrees are the same, as two triangles and a ring of six', () => {
    const linked = (of: (i: number, j: number) => boolean) =>
      oneMode(
        6,
        Array.from({ length: 36 }, (_, at) => Number(of(Math.floor(at / 6), at % 6))),
      );
    const triangles = linked((i, j) => i !== j && i % 2 === j % 2);
    const ring = linked((i, j) => [1, 5].includes(Math.abs(i - j)));
    // Eigenvalues 3, 3, 3, 3, 0, 0 and 4, 3, 3, 1, 1, 0 of 12 (both closed forms).
    expect(spectralDistance(networkSpectrum(triangles), networkSpectrum(ring))).toBeCloseTo(4 / 12, 13);
    expect(spectralDistance(networkSpectrum(triangles, 'degree'), networkSpectrum(ring, 'degree'))).toBe(0);
  });

  it('is all 0 where no weight is positive', () => {
    for (const kind of ['laplacian', 'degree'] as const)
      expect(networkSpectrum(oneMode(2, [0, -1, -1, 0]), kind)).toEqual(Float64Array.of(0, 0));
    expect(networkSpectrum(oneMode(0, []))).toEqual(new Float64Array(0));
  });

  it('of a two-mode network is that of the bipartite one, and its rows under the name of DNA', () => {
    const network: Matrix = { rows: ['a', 'b'], columns: ['x'], values: Float64Array.of(1, 1) };
    // The path a - x - b.
    for (const [r, value] of [0.75, 0.25, 0].entries())
      expect(networkSpectrum(network)[r]).toBeCloseTo(value, 14);
    expect(networkSpectrum(network, 'degree')).toEqual(Float64Array.of(0.5, 0.5));
  });

  it('is refused of a weight that is no number', () => {
    for (const kind of ['laplacian', 'degree'] as const)
      expect(() => networkSpectrum(oneMode(2, [0, Number.NaN, Number.NaN, 0]), kind)).toThrow(
        /no weight: NaN between actor 0 and actor 1/,
      );
  });

  it('does not heed links of nodes with themselves', () => {
    const network = oneMode(2, [5, 1, 1, 9]);
    for (const [r, value] of [1, 0].entries()) expect(networkSpectrum(network)[r]).toBeCloseTo(value, 14);
  });

  it('adds up to 1, falls, and is the same whatever the order and the unit', () => {
    fc.assert(
      fc.property(networks, fc.integer({ min: 0, max: 8 }), (network, turn) => {
        const n = network.rows.length;
        const turned = oneMode(
          n,
          Array.from(network.values, (_, at) => {
            const [i, j] = [(Math.floor(at / n) + turn) % n, ((at % n) + turn) % n];
            return 3 * network.values[i * n + j]!;
          }),
        );
        for (const kind of ['laplacian', 'degree'] as const) {
          const spectrum = networkSpectrum(network, kind);
          const sum = spectrum.reduce((total, value) => total + value, 0);
          expect(sum).toBeCloseTo(network.values.some((weight) => weight > 0) ? 1 : 0, 12);
          expect(spectrum).toEqual(spectrum.toSorted().toReversed());
          expect(spectralDistance(spectrum, networkSpectrum(turned, kind))).toBeLessThan(1e-12);
        }
      }),
    );
  });
});

describe('the distance of two spectra', () => {
  it('is 0 of the same, the same both ways, and at most 2', () => {
    fc.assert(
      fc.property(networks, networks, (a, b) => {
        const [of, other] = [networkSpectrum(a), networkSpectrum(b)];
        expect(spectralDistance(of, of)).toBe(0);
        expect(spectralDistance(of, other)).toBe(spectralDistance(other, of));
        expect(spectralDistance(of, other)).toBeLessThanOrEqual(2 + 1e-12);
      }),
    );
  });

  it('takes a shorter spectrum for one with nodes that have no link', () => {
    expect(spectralDistance(Float64Array.of(0.75, 0.25, 0), Float64Array.of(1, 0))).toBe(0.5);
    expect(spectralDistance(Float64Array.of(1), Float64Array.of(0.5, 0.5))).toBe(1);
  });
});
