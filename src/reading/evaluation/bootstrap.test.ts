import { expect, test } from 'vitest';
import { rng } from '../../stats/rng.ts';
import { bootstrap } from './bootstrap.ts';

const share = ([right, all]: Float64Array) => [right! / all!];

test('units that are all alike leave no doubt', () => {
  const alike = [Float64Array.of(1, 4), Float64Array.of(1, 4), Float64Array.of(1, 4)];
  expect(bootstrap(alike, share, { draws: 50, rng: rng(1) })).toEqual([[0.25, 0.25]]);
});

test('the interval of a share of 100 units is near that of the normal distribution', () => {
  const units = Array.from({ length: 100 }, (_, i) => Float64Array.of(i < 40 ? 1 : 0, 1));
  const [[low, high]] = bootstrap(units, share, { draws: 4000, rng: rng(7) }) as [[number, number]];
  const half = 1.96 * Math.sqrt((0.4 * 0.6) / 100);
  expect(low).toBeCloseTo(0.4 - half, 1);
  expect(high).toBeCloseTo(0.4 + half, 1);
  const [[lower, higher]] = bootstrap(units, share, { draws: 4000, rng: rng(7), level: 0.5 }) as [
    [number, number],
  ];
  expect(lower).toBeGreaterThan(low);
  expect(higher).toBeLessThan(high);
});

test('the same seed gives the same interval', () => {
  const units = Array.from({ length: 9 }, (_, i) => Float64Array.of(i, 9));
  const drawn = (seed: number) => bootstrap(units, share, { draws: 99, rng: rng(seed) });
  expect(drawn(3)).toEqual(drawn(3));
  expect(drawn(3)).not.toEqual(drawn(4));
});

test('nothing to draw from is refused', () => {
  expect(() => bootstrap([], share, { draws: 10, rng: rng(1) })).toThrow('nothing to draw: 0 rows, 10 draws');
  expect(() => bootstrap([Float64Array.of(1, 1)], share, { draws: 0, rng: rng(1) })).toThrow(RangeError);
});
