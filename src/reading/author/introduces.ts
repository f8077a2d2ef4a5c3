import type { Scene } from '../parse/scene.ts';
import type { TokenRange } from '../text/sentences.ts';

/** Fewer words without a verb are a heading: "The shared currency." */
const FEWEST = 6;
/** "Take the quarrel over the dam." */
const SHOWS = /^(?:take|consider|witness|recall|see|look|note|behold)$/;
const LONGEST = 9;

/** Whether a piece of a sentence only says what comes next: a heading within the line, "Take the dam.", "We agree:". */
export function introduces({ tokens, groups, groupAt }: Scene, { first, last }: TokenRange): boolean {
  let words = 0;
  let finite = false;
  let opening = -1;
  for (let i = first; i < last; i++) {
    if (/\p{L}/u.test(tokens[i]!.text)) {
      words++;
      if (opening < 0) opening = i;
    }
    const group = groups[groupAt[i]!];
    if (group?.form === 'finite') finite = true;
  }
  if (opening < 0 || (!finite && words < FEWEST)) return true;
  if (SHOWS.test(tokens[opening]!.lower) && words < LONGEST) return true;
  // "– to limit the catch": an item of a list, which hangs on the words above it.
  if (opening > first && tokens[opening]!.lower === 'to') return true;
  return last === tokens.length && tokens[last - 1]!.text === ':';
}
