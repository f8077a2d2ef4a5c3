import type { CheckedClaim, CheckedQuotation } from '../../claims/index.ts';

/** The claims as COMMANDS "Check" has them, with what else is known of each behind it, and the quotations beside them. */
export function claimsJson(
  claims: readonly CheckedClaim[],
  quotations: readonly CheckedQuotation[],
  about: Readonly<Record<string, unknown>>,
): string {
  return `${JSON.stringify({ ...about, claims: claims.map(plain), quotations }, null, 2)}\n`;
}

function plain(claim: CheckedClaim): Record<string, unknown> {
  const { kind, text, start, end, voice, actors, issue, verdict, reason, figures, evidence, ...rest } = claim;
  const first = { kind, text, start, end, voice, actors, issue, verdict, reason };
  return { ...first, figures: figures ?? {}, evidence, ...rest };
}
