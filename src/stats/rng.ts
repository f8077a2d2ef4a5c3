import { splitMix } from './split-mix.ts';
import { uniformOf } from './uniform-of.ts';
import { xoshiro } from './xoshiro.ts';

/** A source of random numbers, uniform in [0, 1). Whatever is random takes one as an argument. */
export type Rng = () => number;

/**
 * The random numbers of `seed`: the same seed gives the same numbers, to the last bit, on every machine.
 *
 * xoshiro128** (two calls, 53 bits a number) started from two outputs of SplitMix64, low half first: the start that
 * rand_xoshiro gives to the same seed.
 *
 * @throws RangeError unless `seed` is a safe integer
 * @example rng(1)() // 0.3946724931250869
 */
export function rng(seed: number): Rng {
  if (!Number.isSafeInteger(seed)) throw new RangeError(`no seed: ${seed} is no safe integer`);
  const mix = splitMix(BigInt(seed));
  const [first, second] = [mix(), mix()];
  return uniformOf(xoshiro([low(first), high(first), low(second), high(second)]));
}

function low(word: bigint): number {
  return Number(BigInt.asUintN(32, word));
}

function high(word: bigint): number {
  return Number(word >> 32n);
}
