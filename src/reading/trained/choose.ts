import type { Relation } from './relation-features.ts';

/** A relation with the probability that it is right. */
export interface Weighed extends Relation {
  readonly chance: number;
}

/**
 * The surest of those that cannot stand together, at least `least` sure: no two cues share a token, no cue stands in the content of
 * another. Cost O(m^2).
 */
export function choose(relations: readonly Weighed[], least: number): Weighed[] {
  const chosen: Weighed[] = [];
  for (const relation of relations.toSorted((a, b) => b.chance - a.chance || a.span.first - b.span.first)) {
    if (relation.chance < least) break;
    if (chosen.every((other) => goTogether(relation, other))) chosen.push(relation);
  }
  return chosen;
}

function goTogether(a: Relation, b: Relation): boolean {
  if (a.span.last > b.span.first && a.span.first < b.span.last) return false;
  return !holds(a, b.span.first) && !holds(b, a.span.first);
}

const holds = ({ roles }: Relation, token: number): boolean =>
  roles.content.some(({ first, last }) => token >= first && token < last);
