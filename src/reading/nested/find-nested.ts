import { besideCandidates, selectBeside } from '../beside/find-beside.ts';
import type { Scene } from '../parse/scene.ts';
import type { Selected } from '../parse/select.ts';
import type { TokenRange } from '../text/sentences.ts';
import type { AttributionKind } from '../attribution.ts';
import { kindOf } from '../kind-of.ts';
import { retagged } from '../beside/retagged.ts';
import { contentScene } from './content-scene.ts';
import { isWorthIt, mayCue, maySay } from './cue-words.ts';

/** Somebody's speech within the content of an attribution, as tokens of the paragraph. */
export interface Found extends Selected {
  readonly source: TokenRange;
  /** It stands in a quotation, where "I" is who is quoted and "he" somebody else. */
  readonly spoken: boolean;
  readonly kind: AttributionKind;
}

/**
 * Attributions within contents of another one in the same paragraph, the outermost ones there, each with a source of its own;
 * found by rules whatever found the outer one. Sentences without a word that can cue are passed over. Cost O(n).
 *
 * @example findNested(scene, [content]) // of "Arel said that Berg wants peace": Berg, wants, peace
 */
export function findNested(scene: Scene, content: readonly TokenRange[]): Found[] {
  const pieces = content.flatMap((range) => worthALook(scene, range)).toSorted((a, b) => a.first - b.first);
  if (pieces.length === 0) return [];
  const plain = contentScene(scene, pieces);
  const inner = { ...plain, scene: retagged(plain.scene) };
  const candidates = besideCandidates(inner.scene, (group) => maySay(inner.scene, group)).filter(
    (candidate) => isWorthIt(inner.scene, candidate),
  );
  const found: Found[] = [];
  for (const selected of selectBeside(inner.scene, candidates)) {
    const source = rangesAt(inner.at, selected.source!);
    const cue = rangesAt(inner.at, selected.cue);
    // What stands on both sides of "he said" is no one source or cue.
    if (source.length > 1 || cue.length > 1) continue;
    found.push({
      ...selected,
      source: source[0]!,
      cue: cue[0]!,
      content: selected.content.flatMap((range) =>
        rangesAt(inner.at, selected.frame === 'that' ? range : beforeThat(inner.scene, range)),
      ),
      group: scene.groups[scene.groupAt[cue[0]!.first]!] ?? null,
      subject: null,
      kind: kindOf(inner.scene, selected.content),
      spoken: inner.spoken[selected.cue.first] === 1,
    });
  }
  return found;
}

/** The sentences of a content, or what of them belongs to it, that hold a word that can cue. */
function worthALook({ tokens, range, ranges }: Scene, { first, last }: TokenRange): TokenRange[] {
  const pieces: TokenRange[] = [];
  for (let from = first; from < last;) {
    const to = Math.min(last, ranges[range[from]!]!.last);
    for (let i = from; i < to; i++) {
      if (!mayCue(tokens[i]!)) continue;
      pieces.push({ first: from, last: to });
      break;
    }
    from = to;
  }
  return pieces;
}

/** The tokens of a paragraph that a range of its content is from, in runs without a gap. */
function rangesAt(at: readonly number[], { first, last }: TokenRange): TokenRange[] {
  const runs: { first: number; last: number }[] = [];
  for (let i = first; i < last; i++) {
    const run = runs.at(-1);
    if (run !== undefined && run.last === at[i]) run.last++;
    else runs.push({ first: at[i]!, last: at[i]! + 1 });
  }
  return runs;
}

/** "Said that B opposes it, but that C does not": the second "that" goes with the outer cue. */
function beforeThat({ tokens }: Scene, { first, last }: TokenRange): TokenRange {
  for (let i = first + 1; i < last - 1; i++) {
    if (tokens[i]!.tag !== 'CCONJ' || tokens[i + 1]!.lower !== 'that') continue;
    return { first, last: tokens[i - 1]!.text === ',' && i - 1 > first ? i - 1 : i };
  }
  return { first, last };
}
