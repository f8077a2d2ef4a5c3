import { expect, test } from 'vitest';
import { rng } from './rng.ts';
import { sobolDesign } from './sobol-design.ts';
import { sobolIndices } from './sobol-indices.ts';

function run(model: (x: readonly number[]) => number, inputs: number, draws: number, seed = 1) {
  const next = rng(seed);
  const points = sobolDesign(draws, inputs, next);
  const results = Float64Array.from({ length: points.length / inputs }, (_, i) =>
    model([...points.subarray(i * inputs, (i + 1) * inputs)]),
  );
  return sobolIndices(results, inputs, { rng: next });
}

const angle = (u: number): number => Math.PI * (2 * u - 1);

// Ishigami and Homma 1990 with a = 7, b = 0.1: the indices have a closed form (Saltelli et al. 2008, p. 179).
test("Ishigami's function has the first-order indices .3139, .4424, 0 and the total ones .5576, .4424, .2437", () => {
  const indices = run(
    ([a, b, c]) => Math.sin(angle(a!)) * (1 + 0.1 * angle(c!) ** 4) + 7 * Math.sin(angle(b!)) ** 2,
    3,
    16_384,
  );
  const first = [0.313905, 0.442411, 0];
  const total = [0.557589, 0.442411, 0.243684];
  for (const [i, index] of indices.entries()) {
    expect(Math.abs(index.first - first[i]!)).toBeLessThan(0.02);
    expect(Math.abs(index.total - total[i]!)).toBeLessThan(0.02);
    expect(index.firstInterval[0]).toBeLessThanOrEqual(first[i]!);
    expect(index.firstInterval[1]).toBeGreaterThanOrEqual(first[i]!);
    expect(index.totalInterval[0]).toBeLessThanOrEqual(total[i]!);
    expect(index.totalInterval[1]).toBeGreaterThanOrEqual(total[i]!);
  }
});

// The product p sigma with p in [.05, .15] and sigma in [.5, .8]: variances by hand.
test('a product has the indices .8125 and .173077 by themselves, .826923 and .1875 in all', () => {
  const [p, sigma] = run(([u, v]) => (0.05 + 0.1 * u!) * (0.5 + 0.3 * v!), 2, 8192);
  expect(p!.first).toBeCloseTo(0.8125, 1);
  expect(sigma!.first).toBeCloseTo(0.173077, 1);
  expect(p!.total).toBeCloseTo(0.826923, 1);
  expect(sigma!.total).toBeCloseTo(0.1875, 1);
});

test('an input that does nothing has a total index of exactly 0, and all are 0 where nothing varies', () => {
  const [used, unused] = run(([a]) => a! * 3, 2, 256);
  expect(used!.total).toBeGreaterThan(0.9);
  expect([unused!.total, ...unused!.totalInterval]).toEqual([0, 0, 0]);
  expect(run(() => 0.1 + 0.2, 2, 64).map(({ first, total }) => [first, total])).toEqual([
    [0, 0],
    [0, 0],
  ]);
});

test('results that do not fit the design, or are not finite, are refused', () => {
  expect(() => sobolIndices(new Float64Array(7), 2, { rng: rng(1) })).toThrow(RangeError);
  expect(() => sobolIndices(new Float64Array(8).fill(Number.NaN), 2, { rng: rng(1) })).toThrow(RangeError);
});
