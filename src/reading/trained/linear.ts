/** Weights of hashed features: row `code & mask` has one weight for each of `classes`, in units of `scale`. */
export interface Table {
  /** Score classes of the lattice that the columns belong to. */
  readonly classes: readonly number[];
  readonly mask: number;
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
  const { classes, mask, weights, scale } = table;
  switch (classes.length) {
    case 2: {
      let a = 0;
      let b = 0;
      for (let f = 0; f < count; f++) {
        const row = (codes[f]! & mask) * 2;
        a += weights[row]!;
        b += weights[row + 1]!;
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
        const row = (codes[f]! & mask) * 3;
        a += weights[row]!;
        b += weights[row + 1]!;
        c += weights[row + 2]!;
      }
      scores[at + classes[0]!] = scores[at + classes[0]!]! + a * scale;
      scores[at + classes[1]!] = scores[at + classes[1]!]! + b * scale;
      scores[at + classes[2]!] = scores[at + classes[2]!]! + c * scale;
      return;
    }
    default: {
      const width = classes.length;
      for (let k = 0; k < width; k++) {
        let sum = 0;
        for (let f = 0; f < count; f++) sum += weights[(codes[f]! & mask) * width + k]!;
        const c = at + classes[k]!;
        scores[c] = scores[c]! + sum * scale;
      }
    }
  }
}
