import type { Place } from '../../documents/quotes/places-of-quote.ts';
import type { Scene } from '../parse/scene.ts';
import type { TokenRange } from '../text/sentences.ts';
import type { Chunk } from './chunks.ts';
import type { LookUp } from './look-up.ts';
import { type Placed, placed } from './placed.ts';
import type { Proposal } from './proposal.ts';
import { snapped, withMarks } from './snapped.ts';

/** Where the parts of one attribution stand. */
export interface Anchor {
  readonly paragraph: number;
  readonly scene: Scene;
  readonly source: TokenRange | null;
  readonly cue: TokenRange;
  readonly content: readonly TokenRange[];
  readonly ambiguous: boolean;
}

/** What says nothing is no quotation. */
export const SAYS = /[\p{L}\p{N}]/u;

/** Where the parts of an attribution stand, or why it is not taken. */
export function anchorOf(
  proposal: Proposal,
  chunk: Chunk,
  { cited }: LookUp,
  scenes: readonly Scene[],
  plain: string,
): Anchor | 'malformed' | 'altered' | 'scattered' {
  const { source, cue, content } = proposal;
  if (![...content, source ?? 'nobody'].every((quote) => SAYS.test(quote))) return 'malformed';
  if (!SAYS.test(cue) && cue.trim() !== ':') return 'malformed';
  const head = [cue, ...(source === null ? [] : [source])].map(cited);
  const said = content.map(cited);
  if ([...head, ...said].some((places) => places.length === 0)) return 'altered';
  const best = bestPart(chunk, proposal.paragraph, head, said);
  if (best === null) return 'scattered';
  const scene = scenes[best.paragraph];
  if (scene === undefined) return 'scattered';
  const ranges = best.placed.places.map((place) => snapped(plain, scene, place));
  if (ranges.includes(null)) return 'altered';
  const [cueRange, ...others] = ranges as TokenRange[];
  const sourceRange = source === null ? null : others.shift()!;
  const contents = others.map((range) => withMarks(plain, scene, range));
  if (overlap([cueRange!, ...(sourceRange === null ? [] : [sourceRange]), ...contents])) return 'scattered';
  return {
    paragraph: best.paragraph,
    scene,
    source: sourceRange,
    cue: cueRange!,
    content: contents.toSorted((a, b) => a.first - b.first),
    ambiguous: best.ambiguous,
  };
}

interface PartFound {
  readonly paragraph: number;
  readonly placed: Placed;
  readonly ambiguous: boolean;
}

/**
 * The paragraph in which most of an attribution stands: all of its cue and source, and as many contents as can be (a quotation
 * over several paragraphs is followed by the rules), the one that the model names before others, then where they lie nearest.
 */
function bestPart(
  { parts }: Chunk,
  named: number | null,
  head: readonly (readonly Place[])[],
  said: readonly (readonly Place[])[],
): PartFound | null {
  let best: (PartFound & { readonly rank: readonly number[] }) | null = null;
  let possible = 0;
  for (const [i, part] of parts.entries()) {
    const within = (places: readonly Place[]) =>
      places.filter(({ start }) => start >= part.start && start < part.end);
    const heads = head.map(within);
    const contents = said.map(within).filter((places) => places.length > 0);
    if (contents.length === 0 || heads.some((places) => places.length === 0)) continue;
    const found = placed([...heads, ...contents]);
    if (found === null) continue;
    possible++;
    const rank = [-contents.length, i + 1 === named ? 0 : 1, found.spread];
    if (best === null || isBefore(rank, best.rank))
      best = {
        paragraph: part.paragraph,
        placed: found,
        ambiguous: found.ambiguous || contents.length < said.length,
        rank,
      };
  }
  if (best === null) return null;
  return { ...best, ambiguous: best.ambiguous || (possible > 1 && best.rank[1] === 1) };
}

function isBefore(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at >= 0 && a[at]! < b[at]!;
}

function overlap(ranges: readonly TokenRange[]): boolean {
  const sorted = ranges.toSorted((a, b) => a.first - b.first);
  return sorted.some(({ last }, i) => last > (sorted[i + 1]?.first ?? Infinity));
}
