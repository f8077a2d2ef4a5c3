import { EntenteError } from '../../error.ts';
import type { Actor, Period } from '../actor.ts';

/**
 * An actor with what a codebook adds to it: lists are joined without repetition, a full name, code or capital that the
 * addition gives replaces the known one; a name so replaced stays as an alias, a capital among the other capitals.
 *
 * @throws EntenteError `conflict` if the two are of different kinds
 */
export function mergeActors(known: Actor, added: Actor): Actor {
  if (known.kind !== added.kind) {
    throw new EntenteError(
      'conflict',
      'actor of two kinds',
      known.id,
      `it is a ${known.kind} and was added as a ${added.kind}; take another id`,
    );
  }
  const renamed = added.name !== added.id && added.name !== known.name;
  const capital = added.capital ?? known.capital;
  const formerCapital = known.capital === null ? [] : [known.capital];
  const otherCapitals = union(
    [...formerCapital, ...(known.otherCapitals ?? [])],
    added.otherCapitals ?? [],
  ).filter((other) => other !== capital);
  return {
    id: known.id,
    kind: known.kind,
    name: renamed ? added.name : known.name,
    code: added.code ?? known.code,
    aliases: union(
      known.aliases,
      renamed && known.name !== known.id ? [known.name, ...added.aliases] : added.aliases,
    ),
    governmentNames: union(known.governmentNames, added.governmentNames),
    demonyms: union(known.demonyms, added.demonyms),
    capital,
    ...(otherCapitals.length > 0 && { otherCapitals }),
    offices: unionOf(known.offices, added.offices, ({ title, of }) => `${title}\n${of}`),
    memberships: unionOf(known.memberships, added.memberships, (membership) => membership.in),
  };
}

function union(known: readonly string[], added: readonly string[]): readonly string[] {
  return [...new Set([...known, ...added])];
}

function unionOf<T extends Period>(
  known: readonly T[],
  added: readonly T[],
  key: (item: T) => string,
): readonly T[] {
  const items = [...known, ...added].map((item) => [`${key(item)}\n${item.from}\n${item.to}`, item] as const);
  return [...new Map(items).values()];
}
