/**
 * The word of `words` that `word` is most likely a slip of: at most two letters changed, added, left out or swapped,
 * and no more than a third of it. Null where none is that near.
 *
 * @example nearest('stence', ['date', 'stance']) // 'stance'
 */
export function nearest(word: string, words: readonly string[]): string | null {
  const most = Math.min(2, Math.floor(word.length / 3));
  let best: string | null = null;
  let least = most + 1;
  for (const candidate of words) {
    if (Math.abs(candidate.length - word.length) > most) continue;
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** Optimal string alignment (Levenshtein with swaps of neighbours). Costs O(n m). */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
    }
    [before, last] = [last, row];
  }
  return last[b.length]!;
}
