import { unitOf } from '../coding/amounts/unit-of.ts';
import type { Deed } from '../coding/deed.ts';

/** What the deeds on record in a unit are about. */
export interface KnownUnit {
  /** Ids of the issues on which there are any, in order. */
  readonly issues: readonly string[];
  readonly isCurrency: boolean;
}

/** By the name of the unit: `EUR`, `tank`, `tonnes grain`. */
export type KnownUnits = ReadonlyMap<string, KnownUnit>;

export const noUnits: KnownUnits = new Map();

const known = new WeakMap<readonly Deed[], KnownUnits>();

/**
 * The units in which deeds have a size, each with the issues that these deeds are about. Once for each list of deeds: O(n).
 *
 * @example unitsIn(deeds).get('tank') // { issues: ['weapons'], isCurrency: false }
 */
export function unitsIn(deeds: readonly Deed[]): KnownUnits {
  const made = known.get(deeds);
  if (made !== undefined) return made;
  const units = new Map<string, { readonly issues: Set<string>; readonly isCurrency: boolean }>();
  for (const { unit, magnitude, issue } of deeds) {
    if (unit === null || magnitude === null) continue;
    const { name, isCurrency } = unitOf(unit);
    const before = units.get(name) ?? { issues: new Set<string>(), isCurrency };
    before.issues.add(issue);
    units.set(name, before);
  }
  const result = new Map(
    [...units].map(([name, { issues, isCurrency }]) => [
      name,
      { issues: [...issues].toSorted(), isCurrency },
    ]),
  );
  known.set(deeds, result);
  return result;
}
