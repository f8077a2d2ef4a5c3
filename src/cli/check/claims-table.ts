import type { CheckedClaim, ClaimReviewed, Verdict } from '../../claims/index.ts';
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

/**
 * Claim, verdict, reason and how many statements and deeds it rests on in a table, and in a terminal a line that counts the verdicts. Where
 * persons reviewed claims, the verdicts of machine and persons stand in columns of their own.
 */
export function claimsTable(claims: readonly CheckedClaim[], evidence: ClaimSources, io: Io): string {
  const quotes = quotesOf(evidence);
  const isReviewed = claims.some(({ review }) => review !== undefined);
  if (io.stdout.isTTY) return terminalTable(claims, quotes, isReviewed, io);
  const rows = claims.map((claim) => [
    claimWords(claim),
    ...verdictWords(claim, isReviewed),
    claim.reason,
    evidenceWords(claim.evidence),
    ...aboutOf(claim, quotes).map(([, words]) => words),
  ]);
  return formatTable([...headsOf(isReviewed), ...ABOUT], rows, io);
}

/** In a terminal what is known of a claim stands below its reason, a line each. */
function terminalTable(claims: readonly CheckedClaim[], quotes: Quotes, isReviewed: boolean, io: Io): string {
  const rows = claims.map((claim) => [
    claimWords(claim),
    ...verdictWords(claim, isReviewed),
    [
      claim.reason,
      ...aboutOf(claim, quotes).flatMap(([name, words]) => (words === '' ? [] : [`${name}: ${words}`])),
    ].join('\n'),
    evidenceWords(claim.evidence),
  ]);
  return `${formatTable(headsOf(isReviewed), rows, io)}${countsOf(claims, isReviewed)}\n`;
}

function headsOf(isReviewed: boolean): string[] {
  return ['claim', ...(isReviewed ? ['machine', 'person'] : ['verdict']), 'reason', 'rests on'];
}

function verdictWords({ verdict, review }: CheckedClaim, isReviewed: boolean): string[] {
  if (!isReviewed) return [verdicts[verdict]];
  return [verdicts[verdict], review === undefined ? '' : personWords(review)];
}

function claimWords({ text, voice, review, proposedBy }: CheckedClaim): string {
  const whose = voice === 'reported' ? ' (reported)' : '';
  const found = review?.found === false ? ' (found by a person)' : '';
  const by = proposedBy === undefined ? '' : ` (proposed by ${proposedBy})`;
  return `${text.replace(/\s+/g, ' ')}${whose}${found}${by}`;
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
