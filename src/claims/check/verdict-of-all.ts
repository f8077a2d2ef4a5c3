import type { Verdict } from '../checked-claim.ts';
import type { Bearing } from './change-rule.ts';

/**
 * The verdict on a claim about several: as claimed of all, of none, or of some and some. One of whom nothing is known
 * leaves it open, unless the others already disagree; so the reversed claim gets the reversed verdict.
 */
export function verdictOfAll(bearings: readonly Bearing[]): Verdict {
  const has = (bearing: Bearing) => bearings.includes(bearing);
  if (has('between') || (has('fits') && has('opposite'))) return 'mixed';
  if (has('unknown') || bearings.length === 0) return 'not-enough-evidence';
  return has('fits') ? 'supported' : 'contradicted';
}
