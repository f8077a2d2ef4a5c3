import type { Registry } from '../../coding/registry/index.ts';
import { dayOf } from '../../stats/calendar.ts';

/** Who is a member, and from which day to which (day numbers, both included; infinite where open). */
export interface VotingMember {
  readonly actor: string;
  readonly from: number;
  readonly to: number;
}

/**
 * The members of an alliance with the days of each membership; who left and came back is there twice.
 *
 * @param alliance the id of an organisation of the registry
 * @example votingMembers(builtInRegistry(), 'NATO').find(({ actor }) => actor === 'Sweden') // from 2024-03-07
 */
export function votingMembers(registry: Registry, alliance: string): VotingMember[] {
  const members: VotingMember[] = [];
  for (const { id, memberships } of registry.actors.values()) {
    for (const { in: of, from, to } of memberships) {
      if (of === alliance) members.push({ actor: id, from: bound(from, -Infinity), to: bound(to, Infinity) });
    }
  }
  return members;
}

/** A fixed group: members all the time. @example alwaysMembers(['France']) // [{ actor: 'France', from: -Infinity, to: Infinity }] */
export function alwaysMembers(actors: readonly string[]): VotingMember[] {
  return [...new Set(actors)].map((actor) => ({ actor, from: -Infinity, to: Infinity }));
}

function bound(date: string | null, open: number): number {
  return date === null ? open : (dayOf(date) ?? open);
}
