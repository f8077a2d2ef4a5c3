import type { SideCounts } from '../side.ts';

/**
 * Krippendorff's alpha over several issues from how many stand on each side of each, at level ordinal: `alphaOfMembers` without asking who.
 * 1 where the members differ from issue to issue but never among themselves; 0 where the issue says nothing about where they stand.
 * No units; null where nothing varies. Swapping pro and contra changes no bit of it. O(issues).
 *
 * With three categories the coincidence table of `krippendorffAlpha` has three cells that count, written out here.
 *
 * @example alphaOfSides([{ pro: 2, contra: 0, ambivalent: 0 }, { pro: 0, contra: 2, ambivalent: 0 }]) // 1
 */
export function alphaOfSides(issues: readonly SideCounts[]): number | null {
  let [proAll, contraAll, ambivalentAll] = [0, 0, 0];
  let [proContra, proAmbivalent, contraAmbivalent] = [0, 0, 0];
  for (const { pro, contra, ambivalent } of issues) {
    const others = pro + contra + ambivalent - 1;
    // Who is alone on an issue disagrees with nobody.
    if (others < 1) continue;
    proAll += pro;
    contraAll += contra;
    ambivalentAll += ambivalent;
    proContra += (pro * contra) / others;
    proAmbivalent += (pro * ambivalent) / others;
    contraAmbivalent += (contra * ambivalent) / others;
  }
  // Squared differences in places: how many lie from the middle of the one side to the middle of the other.
  const acrossAll = (ambivalentAll + (proAll + contraAll) / 2) ** 2;
  const fromPro = ((proAll + ambivalentAll) / 2) ** 2;
  const fromContra = ((contraAll + ambivalentAll) / 2) ** 2;
  const expected =
    proAll * ambivalentAll * fromPro +
    contraAll * ambivalentAll * fromContra +
    proAll * contraAll * acrossAll;
  if (expected === 0) return null;
  const observed = proAmbivalent * fromPro + contraAmbivalent * fromContra + proContra * acrossAll;
  return 1 - ((proAll + contraAll + ambivalentAll - 1) * observed) / expected;
}
