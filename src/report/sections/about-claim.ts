import type { CheckedClaim } from '../../claims/checked-claim.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { markup, type Markup } from '../markup.ts';
import { shortDate } from '../words/dates.ts';
import { asSentence } from '../words/sentences.ts';
import { references, whoAndWhen } from './references.ts';

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
  return markup`<div class="small about">
    ${counted.length > 0 && markup`<p>${asSentence(`${counted.join('; ')}.`)}</p>`}
    ${shown.map(([name, ids]) => markup`<p>${asSentence(name)}: ${inWords(ids, evidence)}.</p>`)}
    ${wouldChange !== null && markup`<p class="would-change">What would change it: ${asSentence(wouldChange)}</p>`}
  </div>`;
}

/** The strongest first, each by who and when, with its place in the list. */
function inWords(ids: readonly string[], evidence: EvidenceIndex): Markup[] {
  return ids.map((id, i) => {
    const entry = evidence.entries.get(id);
    return markup`${i > 0 && '; '}${entry === undefined ? '' : whoAndWhen(entry.what)}${references([id], evidence)}`;
  });
}
