/** What each actor answers to each concept. */
export interface Responses {
  readonly actors: readonly string[];
  readonly concepts: readonly string[];
  /** Actor i, concept j at `i * concepts.length + j`: 1 agrees, 0 disagrees, -1 not known or of two minds. */
  readonly values: Int8Array;
}

/** Rows that answer alike count together. */
export interface Pattern {
  /** Concepts that are answered, and how: 1 or 0. */
  readonly concepts: Int32Array;
  readonly answers: Uint8Array;
  /** How many rows answer like this. */
  readonly count: number;
}

/** The different rows, and row -> its pattern. O(cells). */
export function patternsOf({ actors, concepts, values }: Responses): {
  readonly patterns: readonly Pattern[];
  readonly of: Int32Array;
} {
  const width = concepts.length;
  if (values.length !== actors.length * width) {
    throw new RangeError(
      `no responses: ${values.length} cells of ${actors.length} actors and ${width} concepts`,
    );
  }
  const numbers = new Map<string, number>();
  const found: { concepts: Int32Array; answers: Uint8Array; count: number }[] = [];
  const of = new Int32Array(actors.length);
  for (let i = 0; i < actors.length; i++) {
    const row = values.subarray(i * width, (i + 1) * width);
    const key = String.fromCharCode(...row.map((value) => value + 50));
    let number = numbers.get(key);
    if (number === undefined) {
      numbers.set(key, (number = found.length));
      const answered = Array.from(row.keys()).filter((j) => row[j]! >= 0);
      found.push({
        concepts: Int32Array.from(answered),
        answers: Uint8Array.from(answered, (j) => row[j]!),
        count: 0,
      });
    }
    found[number]!.count += 1;
    of[i] = number;
  }
  return { patterns: found, of };
}
