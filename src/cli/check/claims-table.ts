import type { CheckedClaim, Verdict } from '../../claims/index.ts';
import type { Io } from '../io.ts';
import { formatTable } from '../output.ts';
import { ABOUT, aboutOf, type ClaimSources, type Quotes, quotesOf } from './about-claim.ts';

const verdicts: Readonly<Record<Verdict, string>> = {
  supported: 'supported',
  contradicted: 'contradicted',
  mixed: 'mixed',
  'not-enough-evidence': 'not enough evidence',
  'not-checkable': 'not checkable',
};

/** Claim, verdict, reason and how many statements and deeds it rests on in a table, and in a terminal a line that counts the verdicts. */
export function claimsTable(claims: readonly CheckedClaim[], evidence: ClaimSources, io: Io): string {
  const quotes = quotesOf(evidence);
  if (io.stdout.isTTY) return terminalTable(claims, quotes, io);
  const rows = claims.map((claim) => [
    claimWords(claim),
    verdicts[claim.verdict],
    claim.reason,
    evidenceWords(claim.evidence),
    ...aboutOf(claim, quotes).map(([, words]) => words),
  ]);
  return formatTable(['claim', 'verdict', 'reason', 'rests on', ...ABOUT], rows, io);
}

/** In a terminal what is known of a claim stands below its reason, a line each. */
function terminalTable(claims: readonly CheckedClaim[], quotes: Quotes, io: Io): string {
  const rows = claims.map((claim) => [
    claimWords(claim),
    verdicts[claim.verdict],
    [
      claim.reason,
      ...aboutOf(claim, quotes).flatMap(([name, words]) => (words === '' ? [] : [`${name}: ${words}`])),
    ].join('\n'),
    evidenceWords(claim.evidence),
  ]);
  return `${formatTable(['claim', 'verdict', 'reason', 'rests on'], rows, io)}${countsOf(claims)}\n`;
}

function claimWords({ text, voice, proposedBy }: CheckedClaim): string {
  const by = proposedBy === undefined ? '' : ` (proposed by ${proposedBy})`;
  return `${text.replace(/\s+/g, ' ')}${voice === 'reported' ? ' (reported)' : ''}${by}`;
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
