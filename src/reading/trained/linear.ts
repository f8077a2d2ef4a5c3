/** Weights of hashed features: row `code >>> shift` has one weight for each of `classes`, in units of `scale`. */
export interface Table {
  /** Score classes of the lattice that the columns belong to. */
  readonly classes: readonly number[];
  /** Of 32 bits, how many are not of the row's number. */
  readonly shift: number;
  readonly weights: Int8Array;
  readonly scale: number;
}

/** Adds to `scores` (token by class, `width` classes a token) what the features of token `i` weigh. Cost O(count classes). */
export function addScores(
  table: Table,
  codes: Int32Array,
  count: number,
  scores: Float64Array,
  at: number,
): void {
  const { classes, shift, weights, scale } = table;
  switch (classes.length) {
    case 2: {
      let a = 0;
      let b = 0;
      for (let f = 0; f < count; f++) {
        const row = Math.imul(codes[f]! >>> shift, 2);
        a = (a + weights[row]!) | 0;
        b = (b + weights[row + 1]!) | 0;
      }
      scores[at + classes[0]!] = scores[at + classes[0]!]! + a * scale;
      scores[at + classes[1]!] = scores[at + classes[1]!]! + b * scale;
      return;
    }
    case 3: {
      let a = 0;
      let b = 0;
      let c = 0;
      for (let f = 0; f < count; f++) {
        const row = Math.imul(codes[f]! >>> shift, 3);
        a = (a + weights[row]!) | 0;
        b = (b + weights[row + 1]!) | 0;
        c = (c + weights[row + 2]!) | 0;
      }
      scores[at + classes[0]!] = scores[at + classes[0]!]! + a * scale;
      scores[at + classes[1]!] = scores[at + classes[1]!]! + b * scale;
      scores[at + classes[2]!] = scores[at + classes[2]!]! + c * scale;
      return;
    }
    case 5: {
      let a = 0;
      let b = 0;
      let c = 0;
      let d = 0;
      let e = 0;
      for (let f = 0; f < count; f++) {
        const row = Math.imul(codes[f]! >>> shift, 5);
        a = (a + weights[row]!) | 0;
        b = (b + weights[row + 1]!) | 0;
        c = (c + weights[row + 2]!) | 0;
        d = (d + weights[row + 3]!) | 0;
        e = (e + weights[row + 4]!) | 0;
      }
      scores[at + classes[0]!] = scores[at + classes[0]!]! + a * scale;
      scores[at + classes[1]!] = scores[at + classes[1]!]! + b * scale;
      scores[at + classes[2]!] = scores[at + classes[2]!]! + c * scale;
      scores[at + classes[3]!] = scores[at + classes[3]!]! + d * scale;
      scores[at + classes[4]!] = scores[at + classes[4]!]! + e * scale;
      return;
    }
    default: {
      const width = classes.length;
      for (let k = 0; k < width; k++) {
        let sum = 0;
        for (let f = 0; f < count; f++) sum += weights[(codes[f]! >>> shift) * width + k]!;
        const c = at + classes[k]!;
        scores[c] = scores[c]! + sum * scale;
      }
    }
  }
}
