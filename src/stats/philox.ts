/** Four unsigned 32-bit words. */
type Words = [number, number, number, number];

/**
 * Philox4x32-10: ten rounds that turn a counter of four 32-bit words under a key of two into four words that look random. A
 * counter never gives what another gives under the same key, so a number can be had from its place alone.
 *
 * Salmon, Moraes, Dror and Shaw 2011, "Parallel random numbers: as easy as 1, 2, 3", DOI 10.1145/2063384.2063405.
 *
 * @example philox([0, 0, 0, 0], [0, 0]) // [0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8]
 */
export function philox(counter: Readonly<Words>, key: readonly [number, number]): Words {
  let [a, b, c, d] = counter;
  let [k, l] = key;
  for (let round = 0; round < 10; round++) {
    const aHigh = high(0xd2511f53, a);
    const aLow = Math.imul(0xd2511f53, a);
    const cHigh = high(0xcd9e8d57, c);
    const cLow = Math.imul(0xcd9e8d57, c);
    a = cHigh ^ b ^ k;
    b = cLow;
    c = aHigh ^ d ^ l;
    d = aLow;
    k = (k + 0x9e3779b9) | 0;
    l = (l + 0xbb67ae85) | 0;
  }
  return [a >>> 0, b >>> 0, c >>> 0, d >>> 0];
}

/** The high 32 bits of the product of two unsigned words. */
function high(x: number, y: number): number {
  const xLow = x & 0xffff;
  const xHigh = x >>> 16;
  const yLow = y & 0xffff;
  const yHigh = y >>> 16;
  const middle = xHigh * yLow + ((xLow * yLow) >>> 16);
  const carried = xLow * yHigh + (middle % 65_536);
  return (xHigh * yHigh + Math.floor(middle / 65_536) + Math.floor(carried / 65_536)) | 0;
}
