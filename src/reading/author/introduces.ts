import type { Scene } from '../parse/scene.ts';
import type { TokenRange } from '../text/sentences.ts';

/** Fewer words without a verb are a heading: "The shared currency." */
const FEWEST = 6;
/** "Take the quarrel over the dam." */
const SHOWS = /^(?:take|consider|witness|recall|see|look|note|behold)$/;
const LONGEST = 9;
/** "Then there is the dam.", "The other matter is the dam." */
const TURNS =
  /^(?:(?:and )?then there(?: is|'s|’s| are| was| were|'re)|(?:that|this) (?:brings|leads|leaves) us|(?:and )?(?:so )?(?:we come|i come|we turn|i turn)(?: now)? to|the (?:other|next|last|second|third|final) (?:matter|question|issue|quarrel|point|item|subject|topic|dispute|theme) (?:is|was|concerns|concerned))\b/;

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
  if (words < LONGEST && TURNS.test(opens(tokens, opening, last))) return true;
  // "Asked about the dam, ...": the frame of an answer.
  if (
    tokens[opening]!.lower === 'asked' &&
    /^(?:about|whether|if|how|why|what|on)$/.test(tokens[opening + 1]?.lower ?? '')
  )
    return true;
  // "– to limit the catch": an item of a list, which hangs on the words above it.
  if (opening > first && tokens[opening]!.lower === 'to') return true;
  return last === tokens.length && tokens[last - 1]!.text === ':';
}

const opens = (tokens: Scene['tokens'], from: number, last: number): string =>
  tokens
    .slice(from, Math.min(last, from + 5))
    .map(({ lower }) => lower)
    .join(' ');
