import type { CheckedClaim } from '../../claims/checked-claim.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { markup, type Markup } from '../markup.ts';
import { shortDate } from '../words/dates.ts';
import { asSentence } from '../words/sentences.ts';
import { references } from './references.ts';

/** A report that was stored before findings carried these has none of them. */
type About = Partial<Pick<CheckedClaim, 'period' | 'coverage' | 'strongest' | 'wouldChange'>>;

/** Below the figures of a claim: which days counted, how many are known, what speaks most on both sides, what would change it. */
export function aboutClaim(claim: About, evidence: EvidenceIndex): Markup | null {
  const { period = null, coverage = null, strongest, wouldChange = null } = claim;
  const counted = [
    period === null ? null : `counted from ${shortDate(period.from)} to ${shortDate(period.to)}`,
    coverage === null ? null : `${coverage.known} of ${coverage.of} known`,
  ].filter((part) => part !== null);
  const sides = [
    ['strongest for it', strongest?.for ?? []],
    ['strongest against it', strongest?.against ?? []],
  ] as const;
  const shown = sides.filter(([, ids]) => ids.length > 0);
  if (counted.length === 0 && shown.length === 0 && wouldChange === null) return null;
  return markup`<p class="small about">
    ${counted.length > 0 && asSentence(`${counted.join('; ')}.`)}
    ${shown.map(([name, ids]) => markup`${asSentence(name)}:${references(ids, evidence)}. `)}
    ${wouldChange !== null && markup`<span class="would-change">What would change it: ${asSentence(wouldChange)}</span>`}
  </p>`;
}
