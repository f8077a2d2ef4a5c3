import type { ClaimEvidence } from '../../claims/checked-claim.ts';
import { counted } from './numbers.ts';

/** How much a verdict rests on: statements and deeds apart. @example evidenceCounted([statement, deed]) // '1 statement and 1 deed' */
export function evidenceCounted(evidence: readonly Pick<ClaimEvidence, 'deed'>[]): string {
  const deeds = evidence.filter(({ deed }) => deed === true).length;
  const statements = evidence.length - deeds;
  if (deeds === 0) return counted(statements, 'statement');
  const did = counted(deeds, 'deed');
  return statements === 0 ? did : `${counted(statements, 'statement')} and ${did}`;
}
