import { unitOf } from '../../coding/amounts/unit-of.ts';
import type { Deed } from '../../coding/deed.ts';
import { sideOf, type Side } from '../../cohesion/index.ts';
import type { EvidenceIndex } from '../evidence.ts';

/** From the first day counted, or from the beginning, to the last. */
export interface DeedsPeriod {
  /** ISO date, included; null for no beginning. */
  readonly from: string | null;
  readonly to: string;
}

/** The deeds on an issue in a period, in order of date. */
export function deedsIn(index: EvidenceIndex, issue: string, { from, to }: DeedsPeriod): readonly Deed[] {
  return index.once(`deeds ${JSON.stringify([issue, from, to])}`, () =>
    index.deedsOn(issue).filter(({ date }) => date <= to && (from === null || date >= from)),
  );
}

/** What an actor did in a period: how often, and on which side on the whole. */
export interface Done {
  readonly ids: readonly string[];
  readonly stance: number;
  /** Of the sum of the stances; `ambivalent` where they cancel. */
  readonly side: Side;
}

/** What each actor did, by id. */
export function doneByActor(deeds: readonly Deed[]): ReadonlyMap<string, Done> {
  return new Map([...Map.groupBy(deeds, ({ actor }) => actor)].map(([actor, own]) => [actor, doneOf(own)]));
}

/** @example doneOf([delivery, blockade]).side // 'ambivalent' */
export function doneOf(deeds: readonly Deed[]): Done {
  const stance = sum(deeds.map((deed) => deed.stance));
  return { ids: deeds.map(({ id }) => id), stance, side: sideOf(stance) };
}

/** Deeds of one unit, with their size in single units. */
export interface Sized {
  readonly deed: Deed;
  readonly amount: number;
}

/** The units in which deeds have a size, in order of name. */
export function unitsOf(
  deeds: readonly Deed[],
): readonly { readonly name: string; readonly isCurrency: boolean }[] {
  const units = new Map(
    deeds.flatMap(({ magnitude, unit }) => {
      if (magnitude === null || unit === null) return [];
      const { name, isCurrency } = unitOf(unit);
      return [[name, { name, isCurrency }] as const];
    }),
  );
  return [...units.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * The deeds that have a size in a unit, on that side of the issue on which more of it was done by all together: what was
 * done against the others is no gift taken back. Null where both sides did as much.
 */
export function sizedIn(deeds: readonly Deed[], unit: string): readonly Sized[] | null {
  const sized = deeds.flatMap((deed): Sized[] => {
    if (deed.magnitude === null || deed.unit === null) return [];
    const own = unitOf(deed.unit);
    return own.name === unit ? [{ deed, amount: Math.abs(deed.magnitude) * own.scale }] : [];
  });
  const [pro, contra] = [1, -1].map((sign) => sized.filter(({ deed }) => Math.sign(deed.stance) === sign));
  const [above, below] = [pro!, contra!].map((side) => sum(side.map(({ amount }) => amount)));
  if (above === below) return sized.length === 0 ? [] : null;
  return above! > below! ? pro! : contra!;
}

/** A sum that does not depend on the order of the numbers. */
export function sum(values: readonly number[]): number {
  const ordered = values.toSorted((a, b) => Math.abs(a) - Math.abs(b) || a - b);
  let [above, below] = [0, 0];
  for (const value of ordered) {
    if (value > 0) above += value;
    else below -= value;
  }
  return above === below ? 0 : above - below;
}
