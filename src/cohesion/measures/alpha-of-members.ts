import { krippendorffAlpha, type MeasurementLevel } from '../../stats/krippendorff-alpha.ts';

/** What alpha is called and says; it is not among the measures of one issue, for it asks how several differ. */
export const alphaDescription = {
  name: "Krippendorff's alpha over the issues",
  greater: 'united',
  meaning:
    '1: members differ from issue to issue and never among themselves, 0: as chance would have it; not comparable between sets whose sides are differently frequent',
} as const;

/** A position for `alphaOfMembers`: who stands where on what. */
export interface StandsOn {
  readonly actor: string;
  readonly issue: string;
  /** -1 (contra) to 1 (pro). */
  readonly stance: number;
}

/**
 * Krippendorff's alpha of the members over several issues: each issue is a unit, each member codes it by its stance, and who is silent
 * on it is missing. 1 where the members differ from issue to issue but never among themselves; 0 where knowing the issue says
 * nothing about where they stand; below 0 where they are more divided than chance. No units; null where nothing varies, so also
 * on a single issue on which all agree.
 *
 * Not comparable between sets with different shares of the sides (see `krippendorffAlpha`).
 *
 * @param level of the stances: ordinal unless told, as ambivalent lies between the sides
 * @example
 * // A and B pro on x and contra on y
 * alphaOfMembers([{ actor: 'A', issue: 'x', stance: 1 }, { actor: 'B', issue: 'x', stance: 1 },
 *   { actor: 'A', issue: 'y', stance: -1 }, { actor: 'B', issue: 'y', stance: -1 }]) // 1
 */
export function alphaOfMembers(
  positions: readonly StandsOn[],
  level: Exclude<MeasurementLevel, 'ratio'> = 'ordinal',
): number | null {
  const issues = new Map([...new Set(positions.map(({ issue }) => issue))].map((issue, i) => [issue, i]));
  const stances = new Map<string, (number | null)[]>();
  for (const { actor, issue, stance } of positions) {
    let row = stances.get(actor);
    if (row === undefined) {
      row = Array.from({ length: issues.size }, () => null);
      stances.set(actor, row);
    }
    row[issues.get(issue)!] = stance;
  }
  return krippendorffAlpha([...stances.values()], level);
}
