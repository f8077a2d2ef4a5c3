import type { CheckedClaim } from '../../claims/index.ts';

const header = 'kind,text,start,end,voice,actors,issue,verdict,reason,statements,deeds,proposed by';

/** The claims as a table (RFC 4180), one a row; actors and ids of statements and deeds with a semicolon and a space between them. */
export function claimsCsv(claims: readonly CheckedClaim[]): string {
  const rows = claims.map(rowOf);
  return [header, ...rows].map((line) => `${line}\r\n`).join('');
}

function rowOf(claim: CheckedClaim): string {
  const { kind, text, start, end, voice, actors, issue, verdict, reason, evidence, proposedBy } = claim;
  const place = [kind, text, String(start), String(end), voice];
  const found = [actors.join('; '), issue ?? '', verdict, reason];
  const idsOf = (deeds: boolean) =>
    evidence.flatMap(({ statement, deed = false }) => (deed === deeds ? [statement] : [])).join('; ');
  return [...place, ...found, idsOf(false), idsOf(true), proposedBy ?? ''].map(cell).join(',');
}

function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
