import type { Verdict } from '../checked-claim.ts';

/** The verdict of the reversed claim: supported and contradicted change places, the others stay. */
export function oppositeVerdict(verdict: Verdict): Verdict {
  if (verdict === 'supported') return 'contradicted';
  return verdict === 'contradicted' ? 'supported' : verdict;
}
