import type { Scene } from '../parse/scene.ts';
import type { TokenRange } from '../text/sentences.ts';
import { turnsTo } from './turns-to.ts';

/** Fewer words without a verb are a heading: "The shared currency." */
const FEWEST = 6;
/** "Take the quarrel over the dam." */
const SHOWS = /^(?:take|consider|witness|recall|see|look|note|behold)$/;
const LONGEST = 9;
/** "Having before it the report": the preamble of a resolution. */
const PREAMBLE = /^(?:having|recalling|noting|considering|bearing|meeting|acting|mindful|aware|conscious)$/;
/** "The following is recorded." */
const FOLLOWING = /\bthe following (?:is|are|was|were|has|have)\b/;
/** "The quarrel has spilled over into the dispute on arms." */
const SPREADS =
  /^(?:the|this|that|its|their) (?:quarrel|row|rift|dispute|argument|split|squabble|feud|crisis|conflict) (?:has |had |also |soon |then |now |quickly |since )*(?:spilled|spilt|spills|spread|spreads|spilling|reached|reaches|moved|moves|turned|turns)\b/;
/** "Then there is the dam.", "The other matter is the dam." */
const TURNS =
  /^(?:(?:and )?then there(?: is|'s|’s| are| was| were|'re)|(?:that|this) (?:brings|leads|leaves) us|(?:and )?(?:so )?(?:we come|i come|we turn|i turn)(?: now)? to|the (?:other|next|last|second|third|final) (?:matter|question|issue|quarrel|point|item|subject|topic|dispute|theme) (?:is|was|concerns|concerned))\b/;

/** Whether a piece of a sentence only says what comes next: a heading within the line, "Take the dam.", "We agree:". */
export function introduces(scene: Scene, { first, last }: TokenRange): boolean {
  const { tokens, groups, groupAt } = scene;
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
  if (!finite && PREAMBLE.test(tokens[opening]!.lower)) return true;
  const sentence = lowerOf(tokens, opening, last);
  if (FOLLOWING.test(sentence) || SPREADS.test(sentence) || turnsTo(scene, { first, last })) return true;
  return last === tokens.length && tokens[last - 1]!.text === ':';
}

const opens = (tokens: Scene['tokens'], from: number, last: number): string =>
  lowerOf(tokens, from, Math.min(last, from + 5));

/** Some words in lower case, parted by spaces. */
export const lowerOf = (tokens: Scene['tokens'], from: number, last: number): string =>
  tokens
    .slice(from, last)
    .map(({ lower }) => lower)
    .join(' ');
