import type { CheckedClaim, ClaimReviewed, Verdict } from '../../claims/index.ts';
import type { Io } from '../io.ts';
import { formatTable } from '../output.ts';

const verdicts: Readonly<Record<Verdict, string>> = {
  supported: 'supported',
  contradicted: 'contradicted',
  mixed: 'mixed',
  'not-enough-evidence': 'not enough evidence',
  'not-checkable': 'not checkable',
};

/**
 * Claim, verdict, reason and how many statements and deeds it rests on in a table, and in a terminal a line that counts the verdicts. Where
 * persons reviewed claims, the verdicts of machine and persons stand in columns of their own.
 */
export function claimsTable(claims: readonly CheckedClaim[], io: Io): string {
  const isReviewed = claims.some(({ review }) => review !== undefined);
  const rows = claims.map(({ text, voice, verdict, reason, evidence, review }) => [
    `${text.replace(/\s+/g, ' ')}${voice === 'reported' ? ' (reported)' : ''}${review?.found === false ? ' (found by a person)' : ''}`,
    verdicts[verdict],
    ...(isReviewed ? [review === undefined ? '' : personWords(review)] : []),
    reason,
    evidenceWords(evidence),
  ]);
  const heads = isReviewed ? ['machine', 'person'] : ['verdict'];
  const table = formatTable(['claim', ...heads, 'reason', 'rests on'], rows, io);
  return io.stdout.isTTY ? `${table}${countsOf(claims, isReviewed)}\n` : table;
}

/** "contradicted (Anna: it counts observers)". */
function personWords({ by, verdict, reason, dismissed, again }: ClaimReviewed): string {
  const why = reason === null ? by : `${by}: ${reason}`;
  if (dismissed !== null) return `no claim (${why})`;
  if (verdict !== null) return `${verdicts[verdict]} (${why})`;
  return again === null
    ? `reviewed (${why})`
    : `reviewed (${why}); machine, with that: ${verdicts[again.verdict]}`;
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

function countsOf(claims: readonly CheckedClaim[], isReviewed: boolean): string {
  const machine = counted(claims.map(({ verdict }) => verdict));
  const all = `${claims.length} ${claims.length === 1 ? 'claim' : 'claims'}`;
  if (!isReviewed) return machine === '' ? all : `${all}: ${machine}`;
  const given = claims.flatMap(({ review }) => review?.verdict ?? []);
  const reviewed = claims.filter(({ review }) => review !== undefined).length;
  const persons = counted(given);
  return `${all}; the machine: ${machine}; persons reviewed ${reviewed}${persons === '' ? '' : `: ${persons}`}`;
}

function counted(found: readonly Verdict[]): string {
  const parts = Object.entries(verdicts).flatMap(([verdict, words]) => {
    const count = found.filter((one) => one === verdict).length;
    return count === 0 ? [] : [`${count} ${words}`];
  });
  return parts.join(', ');
}
