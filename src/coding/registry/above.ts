import type { ActorKind, Period } from '../actor.ts';
import type { Registry } from './registry.ts';

/**
 * Whom an actor belongs to on an ISO date: itself, then those whose offices it holds and what it is a member of, then what these
 * belong to, and so on; the nearest first, each once. What is above a suspended member stays above it.
 *
 * @returns ids; none for an actor that the registry does not hold
 * @example [...actorsAbove(builtInRegistry(), 'Sweden', '2024-03-08')].includes('NATO') // true
 */
export function* actorsAbove(registry: Registry, actor: string, date: string): Generator<string> {
  if (!registry.actors.has(actor)) return;
  const reached = new Set([actor]);
  // A set is walked in the order in which it grows, also while it does.
  for (const id of reached) {
    yield id;
    const known = registry.actors.get(id);
    if (known === undefined) continue;
    for (const office of known.offices) if (covers(office, date)) reached.add(office.of);
    for (const membership of known.memberships) if (covers(membership, date)) reached.add(membership.in);
  }
}

/**
 * The nearest actor of a kind that an actor is or belongs to on a date; null where there is none.
 *
 * @example kindAbove(builtInRegistry(), 'France', 'state', '2024-03-08') // 'France'
 */
export function kindAbove(registry: Registry, actor: string, kind: ActorKind, date: string): string | null {
  for (const id of actorsAbove(registry, actor, date)) if (registry.actors.get(id)?.kind === kind) return id;
  return null;
}

function covers({ from, to }: Period, date: string): boolean {
  return (from === null || from <= date) && (to === null || date <= to);
}
