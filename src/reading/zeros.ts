/*
 * Arrays of numbers, each 0 at first, cut from larger pieces of memory. A paragraph needs some forty of them; to make one by itself
 * takes the engine ten times as long, and the collector of garbage sees to each.
 */

const PIECE = 65_536;
/** Larger ones have memory of their own, so that little of a piece is lost. */
const LARGE = 8192;

let piece = new ArrayBuffer(PIECE);
let used = 0;

/** Place of so many bytes in `piece`, at a multiple of 8. */
function place(bytes: number): number {
  if (used + bytes > PIECE) {
    piece = new ArrayBuffer(PIECE);
    used = 0;
  }
  const at = used;
  used += (bytes + 7) & ~7;
  return at;
}

/** @example zeroBytes(2) // Uint8Array [0, 0] */
export function zeroBytes(length: number): Uint8Array<ArrayBuffer> {
  if (length > LARGE) return new Uint8Array(length);
  const at = place(length);
  return new Uint8Array(piece, at, length);
}

/** @example zeroIntegers(2) // Int32Array [0, 0] */
export function zeroIntegers(length: number): Int32Array<ArrayBuffer> {
  if (length > LARGE / 4) return new Int32Array(length);
  const at = place(4 * length);
  return new Int32Array(piece, at, length);
}

/** @example zeroFloats(2) // Float32Array [0, 0] */
export function zeroFloats(length: number): Float32Array<ArrayBuffer> {
  if (length > LARGE / 4) return new Float32Array(length);
  const at = place(4 * length);
  return new Float32Array(piece, at, length);
}

/** @example zeroDoubles(2) // Float64Array [0, 0] */
export function zeroDoubles(length: number): Float64Array<ArrayBuffer> {
  if (length > LARGE / 8) return new Float64Array(length);
  const at = place(8 * length);
  return new Float64Array(piece, at, length);
}
