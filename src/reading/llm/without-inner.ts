import type { Scene } from '../parse/scene.ts';
import type { Selected } from '../parse/select.ts';
import type { TokenRange } from '../text/sentences.ts';

/**
 * Attributions do not nest, as `select` has it for the rules: of two of which one's cue stands in the other's content or cue, the
 * one outside quotation marks stays, else the longer one. What is left is in the order of the text.
 */
export function withoutInner(scene: Scene, selected: readonly Selected[]): Selected[] {
  if (selected.length === 0) return [];
  const covered = new Uint8Array(scene.tokens.length);
  const cued = new Uint8Array(scene.tokens.length);
  const kept: Selected[] = [];
  const inQuote = ({ cue }: Selected) => (scene.quote[cue.first]! >= 0 ? 1 : 0);
  const order = selected.toSorted(
    (a, b) => inQuote(a) - inQuote(b) || length(b) - length(a) || a.cue.first - b.cue.first,
  );
  for (const each of order) {
    if (isAny(covered, each.cue) || isAny(cued, each.cue)) continue;
    if (each.content.some((range) => isAny(cued, range))) continue;
    kept.push(each);
    cued.fill(1, each.cue.first, each.cue.last);
    for (const { first, last } of each.content) covered.fill(1, first, last);
  }
  return kept.toSorted((a, b) => begin(a) - begin(b));
}

const length = ({ content }: Selected): number =>
  content.reduce((sum, { first, last }) => sum + last - first, 0);

const begin = ({ cue, content }: Selected): number => Math.min(cue.first, content[0]?.first ?? cue.first);

function isAny(flags: Uint8Array, { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i++) if (flags[i] === 1) return true;
  return false;
}
