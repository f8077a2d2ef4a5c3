import type { QuoteWord } from './quote-words.ts';

/** `same` word, another `form` of it, another word of the same `meaning`, `changed`, only in the first (`added`) or only in the second (`left-out`). */
export type StepKind = 'same' | 'form' | 'meaning' | 'changed' | 'added' | 'left-out';

/** One step of an alignment; -1 where a text has no word at it. */
export interface Step {
  readonly kind: StepKind;
  readonly here: number;
  readonly there: number;
}

/** Longer texts are compared as far as this many words: the table is a square. */
export const MOST_WORDS = 800;

const GAP = 7;
const FORM = 4;
const MEANING = 8;
const CHANGED = 12;
/** More than two gaps: what carries nothing does not stand for what does. */
const UNLIKE = 15;

/**
 * The cheapest way from the words of a later text to those of an earlier one, in order (Needleman and Wunsch 1970,
 * DOI 10.1016/0022-2836(70)90057-4; costs instead of scores, gaps of any length cost by the word). Cost O(n m), of which
 * n and m are at most 800.
 *
 * @example alignWords(wordsOf('We will go'), wordsOf('We go')).map(({ kind }) => kind) // ['same', 'added', 'same']
 */
export function alignWords(here: readonly QuoteWord[], there: readonly QuoteWord[]): Step[] {
  const n = Math.min(here.length, MOST_WORDS);
  const m = Math.min(there.length, MOST_WORDS);
  const width = m + 1;
  const costs = new Int32Array((n + 1) * width);
  for (let j = 1; j <= m; j++) costs[j] = j * GAP;
  for (let i = 1; i <= n; i++) {
    costs[i * width] = i * GAP;
    for (let j = 1; j <= m; j++) {
      const at = i * width + j;
      const pair = costs[at - width - 1]! + costOf(here[i - 1]!, there[j - 1]!);
      const gap = Math.min(costs[at - width]!, costs[at - 1]!) + GAP;
      costs[at] = Math.min(pair, gap);
    }
  }
  return walkBack(costs, here.slice(0, n), there.slice(0, m));
}

function walkBack(costs: Int32Array, here: readonly QuoteWord[], there: readonly QuoteWord[]): Step[] {
  const width = there.length + 1;
  const steps: Step[] = [];
  let i = here.length;
  let j = there.length;
  while (i > 0 || j > 0) {
    const at = i * width + j;
    const cost = costs[at]!;
    if (i > 0 && j > 0) {
      const [a, b] = [here[i - 1]!, there[j - 1]!];
      if (cost === costs[at - width - 1]! + costOf(a, b)) {
        steps.push({ kind: kindOf(a, b), here: --i, there: --j });
        continue;
      }
    }
    if (i > 0 && cost === costs[at - width]! + GAP) steps.push({ kind: 'added', here: --i, there: -1 });
    else steps.push({ kind: 'left-out', here: -1, there: --j });
  }
  return steps.toReversed();
}

function kindOf(a: QuoteWord, b: QuoteWord): StepKind {
  if (a.lower === b.lower) return 'same';
  if (a.stem === b.stem) return 'form';
  return a.content && b.content && a.meaning === b.meaning ? 'meaning' : 'changed';
}

function costOf(a: QuoteWord, b: QuoteWord): number {
  if (a.lower === b.lower) return 0;
  if (a.stem === b.stem) return FORM;
  if (a.content !== b.content) return UNLIKE;
  return a.content && a.meaning === b.meaning ? MEANING : CHANGED;
}
