import { readNumber } from '../../coding/cells.ts';
import type { CsvRecord } from '../../coding/csv-records.ts';
import type { CsvTable } from '../../coding/csv-table.ts';
import type { Problems } from '../../coding/problems.ts';
import type { DecisionActor } from '../decision.ts';
import type { ActorRanges } from '../ranges.ts';
import type { PositionColumns } from './position-columns.ts';
import { cellReader } from './range-cells.ts';

/** A row of a table of positions. */
export interface PositionRow extends ActorRanges {
  readonly line: number;
  /** What its column `issue` says; empty without one. */
  readonly issue: string;
  /** What rules of decision count; without what its cells do not say. */
  readonly counts: Pick<DecisionActor, 'votes' | 'population'>;
}

/** The rows that say something, and how many name an actor that wants nothing. */
export interface PositionRows {
  readonly rows: readonly PositionRow[];
  readonly silent: number;
}

/** Reads the rows of a table of positions; only those of the issues given, if any are. What is wrong becomes a problem. */
export function positionRows(
  table: CsvTable,
  columns: PositionColumns,
  issues: readonly string[] | null,
  salienceScale: number,
  problems: Problems,
): PositionRows {
  const rows: PositionRow[] = [];
  let silent = 0;
  for (const record of table.records) {
    const issue = columns.issue === -1 ? '' : record.cells[columns.issue]!.trim();
    if (issues !== null && !issues.includes(issue)) continue;
    const name = record.cells[columns.actor]!.trim();
    if (name === '') problems.add(String(record.line), 'an actor without a name', '', 'name it');
    if (saysNothing(record, columns)) {
      silent += 1;
      continue;
    }
    const cell = cellReader(record, table.delimiter, problems);
    rows.push({
      line: record.line,
      issue,
      name,
      position: columns.dimensions.map((d) => cell(d.position, -Infinity, Infinity, 1, null)),
      salience: columns.dimensions.map((d) => cell(d.salience, 0, salienceScale, salienceScale, null)),
      capability: cell(columns.capability, 0, Infinity, 1, 1),
      counts: countsIn(record, columns),
    });
  }
  return { rows, silent };
}

/** Without such a rule these columns mean nothing, so what is wrong with them is for the rule to say. */
function countsIn({ cells }: CsvRecord, { votes, population }: PositionColumns): PositionRow['counts'] {
  const read = (column: number) => (column === -1 ? null : readNumber(cells[column]!));
  const [cast, people] = [read(votes), read(population)];
  return {
    ...(cast !== null && cast >= 0 ? { votes: cast } : {}),
    ...(people !== null && people >= 0 ? { population: people } : {}),
  };
}

/** Whether a row names an actor and nothing that it wants: who has no position, and no salience or 0, takes no part. */
function saysNothing({ cells }: CsvRecord, { dimensions }: PositionColumns): boolean {
  return dimensions.every(
    ({ position, salience }) =>
      cells[position.value]!.trim() === '' && Number(cells[salience.value]!.trim()) === 0,
  );
}
