import type { CueView } from './cue-view.ts';

/** Sentences of at most so many tokens in all are looked through for one cue. */
export const WIDEST = 250;

/**
 * Tokens [from, to) that may belong to a cue: its sentence, the quotations beside it, all that follows "NAME:"; of `widest` tokens and
 * more in all only the sentence.
 */
export function roleWindow(cue: CueView, widest = WIDEST): { readonly from: number; readonly to: number } {
  const { view, first, last } = cue;
  const { ranges } = view.scene;
  let low = view.sentence[first]!;
  let high = view.sentence[last - 1]!;
  let size = ranges[high]!.last - ranges[low]!.first;
  const isWithin = (s: number, any: boolean): boolean => {
    const range = ranges[s];
    if (range === undefined || !(any || view.quotes[s] === 1)) return false;
    size += range.last - range.first;
    return size < widest;
  };
  while (isWithin(low - 1, false)) low--;
  const layout = view.mark[first]! > 0;
  while (isWithin(high + 1, layout)) high++;
  return {
    from: Math.max(ranges[low]!.first, first - widest),
    to: Math.min(ranges[high]!.last, last + widest),
  };
}
