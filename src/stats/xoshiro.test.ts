import { expect, it } from 'vitest';
import { xoshiro } from './xoshiro.ts';

it('gives the numbers of the reference program from the state 1, 2, 3, 4', () => {
  const next = xoshiro([1, 2, 3, 4]);
  // xoshiro128starstar.c 1.1 (Blackman and Vigna), as rand_xoshiro's test of the same name lists them.
  expect(Array.from({ length: 10 }, next)).toEqual([
    11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
  ]);
});
