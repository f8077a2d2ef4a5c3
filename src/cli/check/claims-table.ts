import type { CheckedClaim, Verdict } from '../../claims/index.ts';
import type { Io } from '../io.ts';
import { formatTable } from '../output.ts';

const verdicts: Readonly<Record<Verdict, string>> = {
  supported: 'supported',
  contradicted: 'contradicted',
  mixed: 'mixed',
  'not-enough-evidence': 'not enough evidence',
  'not-checkable': 'not checkable',
};

/** Claim, verdict, reason and number of statements in a table, and in a terminal a line that counts the verdicts. */
export function claimsTable(claims: readonly CheckedClaim[], io: Io): string {
  const rows = claims.map(({ text, voice, verdict, reason, evidence }) => [
    `${text.replace(/\s+/g, ' ')}${voice === 'reported' ? ' (reported)' : ''}`,
    verdicts[verdict],
    reason,
    String(evidence.length),
  ]);
  const table = formatTable(['claim', 'verdict', 'reason', 'statements'], rows, io);
  return io.stdout.isTTY ? `${table}${countsOf(claims)}\n` : table;
}

function countsOf(claims: readonly CheckedClaim[]): string {
  const parts = Object.entries(verdicts).flatMap(([verdict, words]) => {
    const count = claims.filter((claim) => claim.verdict === verdict).length;
    return count === 0 ? [] : [`${count} ${words}`];
  });
  return `${claims.length} ${claims.length === 1 ? 'claim' : 'claims'}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}`;
}
