/** The four 32-bit words of state of the generator; not all of them may be 0. */
export type XoshiroState = readonly [number, number, number, number];

/**
 * The generator xoshiro128** 1.1: each call gives the next unsigned 32-bit integer after `state`.
 *
 * Blackman and Vigna 2021, "Scrambled linear pseudorandom number generators", DOI 10.1145/3460772.
 *
 * @example
 * const next = xoshiro([1, 2, 3, 4]);
 * [next(), next(), next()] // [11520, 0, 5927040]
 */
export function xoshiro(state: XoshiroState): () => number {
  let [a, b, c, d] = state;
  return () => {
    const result = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotateLeft(d, 11);
    return result;
  };
}

function rotateLeft(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}
