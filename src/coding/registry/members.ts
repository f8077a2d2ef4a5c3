import { EntenteError } from '../../error.ts';
import { dayOf } from '../../stats/calendar.ts';
import type { Membership } from '../actor.ts';
import { resolveActor } from './resolve-actor.ts';
import type { Registry } from './registry.ts';

/**
 * Ids of the members of an alliance on an ISO date, in order of id; the first and the last day of a membership count.
 *
 * A suspended member stays a member (docs/registry.md). An organisation of which the registry records no members
 * (`OSCE`) has none. Cost: one pass over all memberships of the registry.
 *
 * @throws EntenteError `not-found` if `alliance` is no organisation or group of the registry; `input` if there is no such date
 * @example membersOn(builtInRegistry(), 'NATO', '2024-03-07').length // 32
 */
export function membersOn(registry: Registry, alliance: string, date: string): readonly string[] {
  checkDate(date);
  const id = allianceId(registry, alliance);
  const kind = registry.actors.get(id ?? '')?.kind;
  if (kind !== 'organisation' && kind !== 'group') throw unknownAlliance(registry, alliance);
  const members: string[] = [];
  for (const actor of registry.actors.values()) {
    const isMember = actor.memberships.some((membership) => membership.in === id && covers(membership, date));
    if (isMember) members.push(actor.id);
  }
  return members.toSorted();
}

/**
 * Whether an actor is a member of an alliance on an ISO date; false for an actor that the registry does not hold.
 *
 * @throws EntenteError `input` if there is no such date
 * @example isMemberOn(builtInRegistry(), 'Sweden', 'NATO', '2024-03-06') // false
 */
export function isMemberOn(registry: Registry, actor: string, alliance: string, date: string): boolean {
  checkDate(date);
  const id = allianceId(registry, alliance);
  const memberships = registry.actors.get(actor)?.memberships ?? [];
  return memberships.some((membership) => membership.in === id && covers(membership, date));
}

function allianceId(registry: Registry, alliance: string): string | null {
  return registry.actors.has(alliance) ? alliance : resolveActor(registry, alliance);
}

function covers({ from, to }: Membership, date: string): boolean {
  return (from === null || from <= date) && (to === null || date <= to);
}

function checkDate(date: string): void {
  if (dayOf(date) === null) {
    throw new EntenteError('input', 'no such date', date, 'give a day of the calendar as YYYY-MM-DD');
  }
}

function unknownAlliance(registry: Registry, alliance: string): EntenteError {
  const alliances = new Set<string>();
  for (const actor of registry.actors.values()) {
    for (const membership of actor.memberships) alliances.add(membership.in);
  }
  const known = [...alliances].toSorted().join(', ');
  return new EntenteError('not-found', 'unknown alliance', alliance, `the registry has members of: ${known}`);
}
