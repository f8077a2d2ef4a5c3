import { dayOf } from '../stats/calendar.ts';
import type { Statement } from './statement.ts';

/** Columns of statements, dictionary-encoded: a million rows are a few megabytes and move to a worker uncopied. */
export interface StatementTable {
  readonly length: number;
  readonly actors: readonly string[];
  readonly issues: readonly string[];
  /** Index into `actors`. */
  readonly actor: Int32Array;
  /** Index into `issues`. */
  readonly issue: Int32Array;
  /** Day number (src/stats/calendar.ts). */
  readonly day: Int32Array;
  /** -1..1 */
  readonly stance: Float64Array;
  /** Row -> id of its statement, so that a figure can be opened into its sentences. */
  readonly ids: readonly string[];
}

/** What the columns hold; a deed has it as well. */
export type StatementFacts = Pick<Statement, 'id' | 'actor' | 'issue' | 'stance' | 'date'>;

/**
 * The columns of `statements`, in the same order.
 *
 * @throws RangeError on a date that does not exist
 * @example
 * const table = statementTable([frenchStatement, polishStatement, frenchStatement]);
 * table.actors // ['France', 'Poland']
 * [...table.actor] // [0, 1, 0]
 */
export function statementTable(statements: readonly StatementFacts[]): StatementTable {
  const length = statements.length;
  const actors = new Map<string, number>();
  const issues = new Map<string, number>();
  const table = {
    length,
    actor: new Int32Array(length),
    issue: new Int32Array(length),
    day: new Int32Array(length),
    stance: new Float64Array(length),
    ids: statements.map((statement) => statement.id),
  };
  for (const [row, statement] of statements.entries()) {
    const day = dayOf(statement.date);
    if (day === null) throw new RangeError(`no such date: ${statement.date}`);
    table.actor[row] = code(actors, statement.actor);
    table.issue[row] = code(issues, statement.issue);
    table.day[row] = day;
    table.stance[row] = statement.stance;
  }
  return { ...table, actors: [...actors.keys()], issues: [...issues.keys()] };
}

function code(dictionary: Map<string, number>, value: string): number {
  const known = dictionary.get(value);
  if (known !== undefined) return known;
  dictionary.set(value, dictionary.size);
  return dictionary.size - 1;
}
