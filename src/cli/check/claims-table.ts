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

/** Claim, verdict, reason and how many statements and deeds it rests on in a table, and in a terminal a line that counts the verdicts. */
export function claimsTable(claims: readonly CheckedClaim[], io: Io): string {
  const rows = claims.map(({ text, voice, verdict, reason, evidence }) => [
    `${text.replace(/\s+/g, ' ')}${voice === 'reported' ? ' (reported)' : ''}`,
    verdicts[verdict],
    reason,
    evidenceWords(evidence),
  ]);
  const table = formatTable(['claim', 'verdict', 'reason', 'rests on'], rows, io);
  return io.stdout.isTTY ? `${table}${countsOf(claims)}\n` : table;
}

/** "3 statements, 1 deed"; "0" for nothing. */
function evidenceWords(evidence: CheckedClaim['evidence']): string {
  const deeds = evidence.filter(({ deed }) => deed === true).length;
  const counts = [
    [evidence.length - deeds, 'statement'],
    [deeds, 'deed'],
  ] as const;
  const parts = counts.flatMap(([count, name]) =>
    count === 0 ? [] : [`${count} ${name}${count === 1 ? '' : 's'}`],
  );
  return parts.join(', ') || '0';
}

function countsOf(claims: readonly CheckedClaim[]): string {
  const parts = Object.entries(verdicts).flatMap(([verdict, words]) => {
    const count = claims.filter((claim) => claim.verdict === verdict).length;
    return count === 0 ? [] : [`${count} ${words}`];
  });
  return `${claims.length} ${claims.length === 1 ? 'claim' : 'claims'}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}`;
}
