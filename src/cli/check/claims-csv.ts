import type { CheckedClaim, ClaimReviewed } from '../../claims/index.ts';

const header =
  'kind,text,start,end,voice,actors,issue,verdict,reason,statements,deeds,person,person_verdict,person_reason,proposed_by,' +
  'counted_from,counted_to,known,known_of,strongest_for,strongest_against,would_change';

/** The claims as a table (RFC 4180), one a row; actors and ids of statements and deeds with a semicolon and a space between them. `verdict` is the machine’s. */
export function claimsCsv(claims: readonly CheckedClaim[]): string {
  const rows = claims.map(rowOf);
  return [header, ...rows].map((line) => `${line}\r\n`).join('');
}

function rowOf(claim: CheckedClaim): string {
  const { kind, text, start, end, voice, actors, issue, verdict, reason, evidence, review, proposedBy } =
    claim;
  const place = [kind, text, String(start), String(end), voice];
  const found = [actors.join('; '), issue ?? '', verdict, reason];
  const idsOf = (deeds: boolean) =>
    evidence.flatMap(({ statement, deed = false }) => (deed === deeds ? [statement] : [])).join('; ');
  const said = review === undefined ? ['', '', ''] : [review.by, personIn(review), review.reason ?? ''];
  return [...place, ...found, idsOf(false), idsOf(true), ...said, proposedBy ?? '', ...aboutOf(claim)]
    .map(cell)
    .join(',');
}

function aboutOf({ period, coverage, strongest, wouldChange }: CheckedClaim): string[] {
  return [
    ...(period === null ? ['', ''] : [period.from, period.to]),
    ...(coverage === null ? ['', ''] : [String(coverage.known), String(coverage.of)]),
    strongest.for.join('; '),
    strongest.against.join('; '),
    wouldChange ?? '',
  ];
}

/** The person’s verdict; `no-claim` where the last review says that there is none. */
function personIn({ verdict, dismissed }: ClaimReviewed): string {
  return dismissed === null ? (verdict ?? '') : 'no-claim';
}

function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
