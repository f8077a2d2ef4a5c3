import { alphaOfCoincidences } from '../../stats/krippendorff-alpha.ts';
import type { SideCounts } from '../side.ts';

/** The sides in order: ambivalent lies between. */
const VALUES = [-1, 0, 1];

/**
 * Krippendorff's alpha over several issues from how many stand on each side of each, at level ordinal: `alphaOfMembers` without asking who.
 * 1 where the members differ from issue to issue but never among themselves; 0 where the issue says nothing about where they stand.
 * No units; null where nothing varies. O(issues).
 *
 * @example alphaOfSides([{ pro: 2, contra: 0, ambivalent: 0 }, { pro: 0, contra: 2, ambivalent: 0 }]) // 1
 */
export function alphaOfSides(issues: readonly SideCounts[]): number | null {
  const table = new Float64Array(9);
  for (const { pro, contra, ambivalent } of issues) {
    const known = pro + contra + ambivalent;
    if (known < 2) continue;
    const counts = [contra, ambivalent, pro];
    for (let c = 0; c < 3; c++) {
      for (let k = 0; k < 3; k++) {
        table[c * 3 + k]! += (counts[c]! * (counts[k]! - (c === k ? 1 : 0))) / (known - 1);
      }
    }
  }
  return alphaOfCoincidences({ values: VALUES, table }, 'ordinal');
}
