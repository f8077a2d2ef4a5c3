/** Tokens [first, last) that may be a cue, with the model's probability of just this span. */
export interface CueSpan {
  readonly first: number;
  readonly last: number;
  readonly chance: number;
  /** That a cue begins at `first`, wherever it ends. */
  readonly begins: number;
}

/** Probabilities of a paragraph's tokens: in a cue, first of one, first after one. */
export interface CueMarginals {
  readonly inside: ArrayLike<number>;
  readonly begin: ArrayLike<number>;
  readonly stop: ArrayLike<number>;
}

const LONGEST = 14;

/** For each token where a cue begins with a chance of at least `least`, its likeliest spans. Cost O(n). */
export function cueSpans({ inside, begin, stop }: CueMarginals, length: number, least: number): CueSpan[] {
  const spans: CueSpan[] = [];
  for (let i = 0; i < length; i++) {
    const begins = begin[i]!;
    if (begins < least) continue;
    let reach = begins;
    let best = 0;
    let bestEnd = i + 1;
    for (let j = i + 1; j <= Math.min(length, i + LONGEST); j++) {
      const ends = j === length ? 1 : stop[j]! / Math.max(1e-9, inside[j - 1]!);
      const chance = reach * Math.min(1, ends);
      if (chance > best) {
        best = chance;
        bestEnd = j;
      }
      if (j < length) reach *= Math.max(0, 1 - ends);
      if (reach < best) break;
    }
    spans.push({ first: i, last: bestEnd, chance: best, begins });
  }
  return spans;
}
