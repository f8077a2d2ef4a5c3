import type { TokenRange } from '../text/sentences.ts';
import { endsLikeSentence, quotationRange } from './contents.ts';
import { isRelative } from './noun-phrases.ts';
import type { Scene } from './scene.ts';
import { beginsWithMark } from '../text/marks.ts';

const BREAKS: ReadonlySet<string> = new Set([',', '—', '–', '--']);

const OPENING = new Set(
  'if when while as after before because although though since in on at asked by for with during instead speaking despite until'.split(
    ' ',
  ),
);

/** The quotation or clause that ends directly before token `at`, after which "X said" stands. */
export function contentBefore(scene: Scene, at: number, low: number): TokenRange | null {
  const { tokens, quote, groupAt, groups } = scene;
  let i = at - 1;
  if (i < 0) return null;
  if (quote[i]! >= 0 && quote[at]! !== quote[i]!) {
    // `“A.” He added, “B.”`: a quotation that ends its own sentence belongs to that.
    if (i < low && beginsWithMark(tokens[i]!.text, `"”’'»“`) && !beginsWithMark(lastMark(scene, i), ',?!'))
      return null;
    return fromQuotation(scene, i);
  }
  if (i < low) return null;
  if (!BREAKS.has(tokens[i]!.text)) return null;
  i--;
  if (i < low) return null;
  if (quote[i]! >= 0 && quote[at]! !== quote[i]!) return fromQuotation(scene, i);
  if (isRelative(tokens[low]!) && tokens[low]!.lower !== 'that') return null;
  // A clause: it needs a verb of its own, behind an opening such as "When asked,".
  let from = low;
  if (OPENING.has(tokens[low]!.lower)) {
    while (from <= i && tokens[from]!.text !== ',') from++;
    if (from > i) return null;
  }
  let finite = false;
  for (let k = from; k <= i; k++)
    if (groupAt[k]! >= 0 && groups[groupAt[k]!]!.form === 'finite') finite = true;
  return finite ? { first: low, last: i + 1 } : null;
}

/** The last mark within a quotation before its closing one. */
function lastMark(scene: Scene, at: number): string {
  let i = at;
  while (i > 0 && scene.quote[i] === scene.quote[at] && beginsWithMark(scene.tokens[i]!.text, `"”’'»“`)) i--;
  return scene.tokens[i]!.text;
}

/** A quotation that ends at `at`; where it begins within a sentence, that sentence's begin is part of the content. */
function fromQuotation(scene: Scene, at: number): TokenRange | null {
  const range = quotationRange(scene, at);
  if (!endsLikeSentence(scene, range) && !beginsWithMark(scene.tokens[range.last]?.text ?? '', ',?!'))
    return null;
  const low = scene.ranges[scene.range[range.first]!]!.first;
  let first = range.first;
  if (low < first) {
    const before = scene.tokens[first - 1]!;
    if (!beginsWithMark(before.text, ':.!?')) first = low;
  }
  return { first, last: range.last };
}
