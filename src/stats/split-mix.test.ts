import { expect, it } from 'vitest';
import { splitMix } from './split-mix.ts';

it('gives the numbers of the reference program from the seed 1234567', () => {
  const next = splitMix(1234567n);
  // splitmix64.c (Vigna), as Rosetta Code's "Pseudo-random numbers/Splitmix64" lists them.
  expect(Array.from({ length: 5 }, next)).toEqual([
    6457827717110365317n,
    3203168211198807973n,
    9817491932198370423n,
    4593380528125082431n,
    16408922859458223821n,
  ]);
});
