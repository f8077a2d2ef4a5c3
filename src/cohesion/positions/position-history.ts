import { type IssueHistory, issueHistory } from '../issue-history.ts';
import type { EvidenceTable } from './evidence-table.ts';

/** The evidence on one issue, put in order once so that positions at any date are found by bisection. */
export interface PositionHistory extends IssueHistory {
  readonly table: EvidenceTable;
  readonly issue: string;
}

/**
 * The evidence on an issue by actor and day, within a day by speaker and size of the stance: the order of the input leaves no
 * trace, and neither does which side is called pro, in no bit of any sum.
 *
 * O(rows log rows of a day).
 *
 * @example positionHistory(table, 'troops').rows.length // how many statements are about troops
 */
export function positionHistory(table: EvidenceTable, issue: string): PositionHistory {
  const history = issueHistory(table, issue);
  const { rows } = history;
  const { day, actor } = table;
  for (let first = 0; first < rows.length;) {
    let end = first + 1;
    while (
      end < rows.length &&
      day[rows[end]!] === day[rows[first]!] &&
      actor[rows[end]!] === actor[rows[first]!]
    )
      end += 1;
    if (end - first > 1) rows.subarray(first, end).sort((a, b) => inOrder(table, a, b));
    first = end;
  }
  return { ...history, table, issue };
}

function inOrder(
  { speaker, speakers, stance, confidence, rank }: EvidenceTable,
  a: number,
  b: number,
): number {
  if (speaker[a] !== speaker[b]) return speakers[speaker[a]!]! < speakers[speaker[b]!]! ? -1 : 1;
  return (
    Math.abs(stance[a]!) - Math.abs(stance[b]!) ||
    confidence[a]! - confidence[b]! ||
    rank[a]! - rank[b]! ||
    a - b
  );
}
