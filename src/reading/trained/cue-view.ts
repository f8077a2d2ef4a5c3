import type { View } from './view.ts';
import { zeroBytes } from '../zeros.ts';

/** What is known of a cue before its roles are looked for. */
export interface CueView {
  readonly view: View;
  /** Tokens [first, last) of the cue. */
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  readonly quote: number;
  readonly lemma: number;
  readonly frame: number;
  readonly size: number;
  readonly headTag: number;
  readonly candidate: number;
  /** Token -> 0 not in the rules' source of this cue, 1 first, 2 within, 3 last, 4 only. */
  readonly source: Uint8Array;
  readonly content: Uint8Array;
  /** What follows the cue. */
  readonly next: number;
  readonly nextTag: number;
  /** Token -> 0..4, how surely it stands in another cue. */
  readonly others: Uint8Array;
}

/** Room for what the rules take for source and content, as long as the paragraph, all 0 between cues. */
export interface RuleFlags {
  readonly source: Uint8Array;
  readonly content: Uint8Array;
}

export const ruleFlags = (length: number): RuleFlags => ({
  source: zeroBytes(length),
  content: zeroBytes(length),
});

/** Makes the room empty again after a cue. Cost O(what was set). */
export function emptied({ view, candidate, source, content }: CueView): void {
  if (candidate < 0) return;
  const each = view.candidates[candidate]!;
  if (each.source !== null) source.fill(0, each.source.first, each.source.last);
  for (const { first, last } of each.content) content.fill(0, first, last);
}

export function cueView(
  view: View,
  first: number,
  last: number,
  others: Uint8Array,
  { source, content } = ruleFlags(view.length),
): CueView {
  const n = view.length;
  const { scene } = view;
  let candidate = -1;
  let head = first;
  for (let i = first; i < last; i++) {
    const g = scene.groupAt[i]!;
    if (g >= 0 && scene.groups[g]!.head === i && !scene.groups[g]!.auxiliary) {
      head = i;
      if (view.candidate[i]! >= 0) candidate = view.candidate[i]!;
      break;
    }
  }
  if (candidate < 0) {
    for (let i = first; i < last && candidate < 0; i++) candidate = view.candidate[i]!;
    if (head === first) {
      for (let i = first; i < last; i++) {
        const t = view.tag[i]!;
        if (t === 8 || t === 16) {
          head = i;
          break;
        }
      }
    }
  }
  if (candidate >= 0) {
    const each = view.candidates[candidate]!;
    if (each.source !== null) flag(source, each.source.first, each.source.last);
    for (const range of each.content) flag(content, range.first, range.last);
  }
  return {
    view,
    first,
    last,
    sentence: view.sentence[first]!,
    quote: scene.quote[first]!,
    lemma: view.lemma[head]!,
    frame: candidate >= 0 ? view.frame[candidate]! : 0,
    size: Math.min(4, last - first),
    headTag: view.tag[head]!,
    candidate,
    source,
    content,
    next: last < n ? view.word[last]! : 7,
    nextTag: last < n ? view.tag[last]! : 31,
    others,
  };
}

function flag(flags: Uint8Array, first: number, last: number): void {
  if (last <= first) return;
  if (last - first === 1) {
    flags[first] = 4;
    return;
  }
  flags.fill(2, first, last);
  flags[first] = 1;
  flags[last - 1] = 3;
}
