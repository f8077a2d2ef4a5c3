import type { EvidenceIndex } from '../evidence.ts';

/** The members of an actor on a date; none for a state, and for an organisation without members on record. */
export function membersOf(index: EvidenceIndex, actor: string, date: string): readonly string[] {
  const recorded = index.once(`has members ${actor}`, () =>
    [...index.registry.actors.values()].some(({ memberships }) =>
      memberships.some((each) => each.in === actor),
    ),
  );
  return recorded ? index.membersAt(actor, date) : [];
}
