import { dateOf } from '../../stats/calendar.ts';
import { FEW } from '../unity-figures.ts';
import type { EvidenceTable } from './evidence-table.ts';
import type { IssuePositions } from './positions.ts';

/**
 * What to bear in mind when reading the positions on one issue, in sentences; empty where nothing stands out.
 *
 * It warns where nobody, one, few or fewer than half of the members are known, where all of them are ambivalent, and where a position is
 * a mean of statements for and against.
 */
export function positionsWarnings(
  table: EvidenceTable,
  { issue, positions, alliance }: IssuePositions,
  at: string,
): string[] {
  const { known, members, counts } = alliance;
  const of = `${known} of ${members} members`;
  const warnings: string[] = [];
  if (known === 0)
    warnings.push(`${issue}, ${at}: no member's position is known; ${whenSaid(table, issue, at)}`);
  else if (known === 1)
    warnings.push(
      `${issue}, ${at}: the position of only ${of} is known; one member agrees with itself, which says nothing`,
    );
  else if (known < FEW)
    warnings.push(`${issue}, ${at}: the position of only ${of} is known; each of them moves the index a lot`);
  else if (known < members / 2)
    warnings.push(`${issue}, ${at}: the position of only ${of} is known, fewer than half`);
  if (known > 1 && counts.ambivalent === known)
    warnings.push(
      `${issue}, ${at}: all ${known} members whose position is known are ambivalent; that is agreement on no side`,
    );
  const both = positions.filter(({ shares }) => shares.pro > 0 && shares.contra > 0);
  if (both.length > 0) {
    const names = both.map(({ actor }) => actor).join(', ');
    warnings.push(
      `${issue}, ${at}: a mean of statements for and against, not a position anybody stated: ${names}`,
    );
  }
  return warnings;
}

function whenSaid({ length, issues, issue: on, day }: EvidenceTable, issue: string, at: string): string {
  const code = issues.indexOf(issue);
  let [first, last] = [Infinity, -Infinity];
  for (let row = 0; row < length; row++) {
    if (on[row] !== code) continue;
    first = Math.min(first, day[row]!);
    last = Math.max(last, day[row]!);
  }
  if (first === Infinity) return 'nothing was said on it';
  const [from, to] = [dateOf(first), dateOf(last)];
  if (at < from) return `the first statement on it is of ${from}`;
  return at > to ? `the last statement on it is of ${to}` : `the statements on it are of ${from} to ${to}`;
}
