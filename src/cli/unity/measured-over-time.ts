import type { Statement } from '../../coding/statement.ts';
import { statementTable } from '../../coding/statement-table.ts';
import {
  measureUnity,
  type SideMeasure,
  type UnityOptions,
  type UnityOverTime,
  unityOverTime,
  withDocumentIntervals,
  withDrawnIntervals,
} from '../../cohesion/index.ts';
import { rng } from '../../stats/rng.ts';

/** How trends are told and intervals are drawn. */
export interface OverTimeCommandOptions {
  readonly seed: number;
  /** Resamples behind what is drawn; 0 for no such intervals. */
  readonly draws: number;
  readonly bootstrap: 'actor' | 'document';
  /** Whose trend. */
  readonly measure: SideMeasure;
}

/** Unity of the members at two dates and over time, with the intervals that the command line asks for. */
export function measuredOverTime(
  statements: readonly Statement[],
  membersOn: (date: string) => readonly string[],
  options: UnityOptions,
  { seed, draws, bootstrap, measure }: OverTimeCommandOptions,
): UnityOverTime {
  const table = statementTable(statements);
  const random = () => rng(seed);
  const { carry, window = null } = options;
  const measured = measureUnity(table, membersOn, options);
  const unity = unityOverTime(measured, table, membersOn, { random, measure, carry, window });
  if (draws === 0) return unity;
  if (bootstrap === 'actor') return withDrawnIntervals(unity, membersOn, { random, draws });
  return withDocumentIntervals(unity, table, documentsOf(statements), membersOn, {
    ...options,
    random,
    draws,
  });
}

/** Statement -> number of the article that it was read in: the page that a table names for it, else its document. */
function documentsOf(statements: readonly Statement[]): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(statements, ({ page, document }) => {
    const key = JSON.stringify([page === null ? document : null, page]);
    const known = numbers.get(key) ?? numbers.size;
    numbers.set(key, known);
    return known;
  });
}
