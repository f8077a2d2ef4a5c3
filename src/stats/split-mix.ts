const WORD = (1n << 64n) - 1n;

/**
 * The generator SplitMix64: each call gives the next unsigned 64-bit integer after `seed`. It turns one number, even 0
 * or 1, into the well mixed state that a longer generator wants to start from.
 *
 * Steele, Lea and Flood 2014, "Fast splittable pseudorandom number generators", DOI 10.1145/2660193.2660195.
 *
 * @example splitMix(1234567n)() // 6457827717110365317n
 */
export function splitMix(seed: bigint): () => bigint {
  let state = seed & WORD;
  return () => {
    state = (state + 0x9e3779b97f4a7c15n) & WORD;
    let mixed = state;
    mixed = ((mixed ^ (mixed >> 30n)) * 0xbf58476d1ce4e5b9n) & WORD;
    mixed = ((mixed ^ (mixed >> 27n)) * 0x94d049bb133111ebn) & WORD;
    return mixed ^ (mixed >> 31n);
  };
}
