import type { StatementTable } from '../coding/statement-table.ts';
import { EntenteError } from '../error.ts';

/**
 * The issues of a table that a question is about, in order: the one named, or all.
 *
 * @throws EntenteError for an empty table, or an issue that it does not hold
 * @example issuesAsked(table, null) // ['arms', 'troops']
 */
export function issuesAsked(
  table: Pick<StatementTable, 'length' | 'issues'>,
  issue: string | null,
): string[] {
  if (table.length === 0) {
    throw new EntenteError(
      'input',
      'no statements',
      'the table is empty',
      'give a table with at least one row',
    );
  }
  const known = table.issues.toSorted();
  if (issue === null) return known;
  if (known.includes(issue)) return [issue];
  throw new EntenteError('input', 'unknown issue', issue, `the table has: ${known.join(', ')}`);
}
