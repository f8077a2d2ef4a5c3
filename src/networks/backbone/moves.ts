import type { Rng } from '../../stats/rng.ts';
import type { ConceptSet } from './concept-networks.ts';
import { sizeOf } from './losses.ts';

/** A concept that leaves a set and one that enters it; -1 for none. */
export type Move = readonly [leaves: number, enters: number];

/** All sets that one move makes of `set` keep at least one concept, and leave at least one out. @param sameSize swaps only */
export function* moves(set: ConceptSet, sameSize: boolean): Generator<Move> {
  const size = sizeOf(set);
  for (let concept = 0; concept < set.length; concept++) {
    const isInside = set[concept] === 1;
    if (!sameSize && isInside && size > 1) yield [concept, -1];
    if (!sameSize && !isInside && size < set.length - 1) yield [-1, concept];
    if (!isInside) continue;
    for (let other = 0; other < set.length; other++) if (set[other] === 0) yield [concept, other];
  }
}

/** Adds, takes out or swaps, each with the same chance where it is possible, and any concepts alike. */
export function randomMove(set: ConceptSet, sameSize: boolean, rng: Rng): Move {
  const size = sizeOf(set);
  const kinds = ['swap'];
  if (!sameSize && size > 1) kinds.push('leave');
  if (!sameSize && size < set.length - 1) kinds.push('enter');
  const kind = kinds[Math.floor(rng() * kinds.length)];
  const leaves = kind === 'enter' ? -1 : nth(set, 1, Math.floor(rng() * size));
  const enters = kind === 'leave' ? -1 : nth(set, 0, Math.floor(rng() * (set.length - size)));
  return [leaves, enters];
}

export function withMove(set: ConceptSet, [leaves, enters]: Move): ConceptSet {
  const other = set.slice();
  if (leaves >= 0) other[leaves] = 0;
  if (enters >= 0) other[enters] = 1;
  return other;
}

function nth(set: ConceptSet, inside: number, n: number): number {
  for (let concept = 0, seen = 0; ; concept++) if (set[concept] === inside && seen++ === n) return concept;
}
