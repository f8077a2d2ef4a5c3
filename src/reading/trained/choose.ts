import type { Relation } from './relation-features.ts';
import { zeroBytes } from '../zeros.ts';

/** A relation with the probability that it is right. */
export interface Weighed extends Relation {
  readonly chance: number;
}

/**
 * The surest of those that cannot stand together, at least `least` sure: no two cues share a token, no cue begins in the content of
 * another. `length` is how many tokens there are. Cost O(m log m + their tokens).
 */
export function choose(relations: readonly Weighed[], least: number, length: number): Weighed[] {
  const chosen: Weighed[] = [];
  const inCue = zeroBytes(length);
  const begins = zeroBytes(length);
  const inContent = zeroBytes(length);
  for (const relation of relations.toSorted((a, b) => b.chance - a.chance || a.span.first - b.span.first)) {
    if (relation.chance < least) break;
    const { span, roles } = relation;
    if (inContent[span.first] === 1 || isAny(inCue, span)) continue;
    if (roles.content.some((range) => isAny(begins, range))) continue;
    chosen.push(relation);
    begins[span.first] = 1;
    inCue.fill(1, span.first, span.last);
    for (const { first, last } of roles.content) inContent.fill(1, first, last);
  }
  return chosen;
}

function isAny(
  flags: Uint8Array,
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  for (let i = first; i < last; i++) if (flags[i] === 1) return true;
  return false;
}
