import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { streamRng } from './stream-rng.ts';

const first = (seed: number, stream: number, count = 4): number[] => {
  const next = streamRng(seed, stream);
  return Array.from({ length: count }, () => next());
};

it('a stream gives the same numbers whenever it is asked for, and stays from 0 up to, not including, 1', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), fc.maxSafeNat(), (seed, stream) => {
      const numbers = first(seed, stream);
      expect(first(seed, stream)).toEqual(numbers);
      for (const number of numbers) expect(number >= 0 && number < 1).toBe(true);
    }),
  );
});

it('another seed or another stream gives other numbers, far apart too', () => {
  const starts = [0, 1, -1, 2 ** 32, 2 ** 32 + 1, 2 ** 52].flatMap((seed) =>
    [0, 1, 2, 2 ** 32, 2 ** 32 + 1, 2 ** 52].map((stream) => first(seed, stream, 1)[0]),
  );
  expect(new Set(starts).size).toBe(36);
});

it('the first numbers of 100000 neighbouring streams are even over ten bins: chi-squared is below its 99.9% point, 27.88', () => {
  for (const place of [0, 1]) {
    const bins = Array.from({ length: 10 }, () => 0);
    for (let i = 0; i < 100_000; i++) bins[Math.floor(first(5, i, 2)[place]! * 10)]! += 1;
    expect(bins.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0)).toBeLessThan(27.88);
  }
});

it('neighbouring streams do not go together: the correlation of 20000 numbers is below 3.5 standard errors', () => {
  const [one, other] = [streamRng(9, 4), streamRng(9, 5)];
  let sum = 0;
  for (let i = 0; i < 20_000; i++) sum += (one() - 0.5) * (other() - 0.5) * 12;
  expect(Math.abs(sum / 20_000)).toBeLessThan(3.5 / Math.sqrt(20_000));
});

it.each([
  [0.5, 0],
  [1, -1],
  [1, 0.5],
  [Number.NaN, 0],
])('refuses the seed %d with the stream %d', (seed, stream) => {
  expect(() => streamRng(seed, stream)).toThrow(RangeError);
});
