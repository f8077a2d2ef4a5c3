import { markedIn } from '../marked.ts';
import { matching } from '../matching.ts';
import { isHalf, type Pair, pairOf } from '../pair.ts';
import type { ScoredText } from '../scored-text.ts';
import type { ScoredStatement } from './scored-statement.ts';

/**
 * Which of the statements found are which of those marked: for each one found the number of the one marked, or -1; as many as
 * possible, none twice. Two are the same statement where their cues meet and their contents meet, or where half of the
 * longer content is shared, or, of two that have no cue (the author's own), half of the shorter. Those of one voice and level
 * are tried first, then the closest. Cost O(found x marked x words of one).
 */
export function sameStatements(
  scored: ScoredText,
  found: readonly ScoredStatement[],
  marked: readonly ScoredStatement[],
): Int32Array {
  const gold = marked.map((each) => markedIn(scored, each));
  const fits = found.map((one) => {
    const words = markedIn(scored, one);
    return gold
      .map((other, j) => ({ j, closeness: closeness(pairOf(words, other), one, marked[j]!) }))
      .filter(({ closeness }) => closeness > 0)
      .toSorted((a, b) => b.closeness - a.closeness || a.j - b.j)
      .map(({ j }) => j);
  });
  return matching(fits, marked.length);
}

/** 0 where two are not the same statement; more the closer they are. */
function closeness({ cue, content }: Pair, found: ScoredStatement, marked: ScoredStatement): number {
  if (content.shared === 0) return 0;
  const isUncued = cue.predicted === 0 && cue.gold === 0;
  const shorter = Math.min(content.predicted, content.gold);
  const same =
    cue.shared > 0 ||
    isHalf(content) ||
    (isUncued && found.voice === marked.voice && content.shared * 2 >= shorter);
  if (!same) return 0;
  return (
    (found.voice === marked.voice ? 4 : 0) +
    (found.nested === marked.nested ? 2 : 0) +
    (cue.shared > 0 || isUncued ? 1 : 0) +
    content.shared / Math.max(content.predicted, content.gold)
  );
}
