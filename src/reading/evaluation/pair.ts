import type { Marked } from './marked.ts';

/** How many words a part of two attributions has in the one, in the other, and in both. */
export interface Overlap {
  readonly shared: number;
  readonly predicted: number;
  readonly gold: number;
}

/** A predicted attribution beside one of the gold. */
export interface Pair {
  readonly source: Overlap;
  readonly cue: Overlap;
  readonly content: Overlap;
  /** Whether one word stands for both sources. */
  readonly sameHead: boolean;
}

/** Cost O(words of both). */
export function pairOf(predicted: Marked, gold: Marked): Pair {
  return {
    source: overlapOf(predicted.source, gold.source),
    cue: overlapOf(predicted.cue, gold.cue),
    content: overlapOf(predicted.content, gold.content),
    sameHead: predicted.head >= 0 && predicted.head === gold.head,
  };
}

/** The very same words; also none in both. */
export const isSame = ({ shared, predicted, gold }: Overlap): boolean =>
  shared === predicted && shared === gold;

/** What is shared is half or more of the longer; also none in both. */
export const isHalf = ({ shared, predicted, gold }: Overlap): boolean =>
  shared * 2 >= Math.max(predicted, gold);

/** At least one word is shared; also none in both. */
export const meets = ({ shared, predicted, gold }: Overlap): boolean =>
  shared > 0 || (predicted === 0 && gold === 0);

function overlapOf(a: readonly number[], b: readonly number[]): Overlap {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [left, right] = [a[i]!, b[j]!];
    if (left === right) shared++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return { shared, predicted: a.length, gold: b.length };
}
