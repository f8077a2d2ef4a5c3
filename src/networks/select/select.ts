import type { CodedTable, TextColumn } from '../../coding/coded-table.ts';
import { asText, columnNamed, type NamedColumn } from '../../coding/coded-table/column-named.ts';
import { sameVariable, type Settings } from '../settings.ts';
import { checkLevels } from './check-levels.ts';
import { firstOfDuplicates } from './duplicates.ts';
import { filter } from './filters.ts';
import { type Levels, levelsOf, noLevels } from './levels.ts';
import { type Nodes, occurring, type RankedLabels, rankLabels } from './nodes.ts';

/** The statements that count in a network. Arrays are by statement, in order of rows of the table. */
export interface Selection {
  readonly table: CodedTable;
  /** Rows of the table. */
  readonly kept: Int32Array;
  readonly rows: Nodes;
  readonly columns: Nodes;
  readonly levels: Levels;
  /** Statement -> level; null without a qualifier. */
  readonly level: Int32Array | null;
}

/**
 * Takes the statements of a network out of a table: those in the range and the filters, with a value of both variables (and
 * of the qualifier, unless it is ignored), the first of duplicates. The nodes are those of all statements in the range and in
 * the filters by document and coder, so that isolates have a place. Costs O(n).
 *
 * @throws EntenteError `input` for an unknown variable, `usage` for levels that cannot be taken together
 */
export function select(table: CodedTable, settings: Settings): Selection {
  const { from, to, dna, duplicates, aggregate } = settings;
  const [ofRows, ofColumns] = [columnNamed(table, settings.rows), columnNamed(table, settings.columns)];
  // Of one name twice a bar plot is made.
  if (settings.rows !== settings.columns && isSame(ofRows, ofColumns)) throw sameVariable(settings.columns);
  const [rowColumn, columnColumn] = [asText(ofRows.column), asText(ofColumns.column)];
  const qualifier = settings.qualifier === null ? null : columnNamed(table, settings.qualifier).column;
  const { corpus, values } = filter(table, settings.exclude, settings.include);

  const looked = rowsWhere(table.length, (row) => {
    const time = table.time[row]!;
    return (
      (from === null || time >= from) && (to === null || time <= to) && (corpus === null || corpus[row] === 1)
    );
  });
  const rows = rankLabels(rowColumn, looked);
  const columns = rankLabels(columnColumn, looked);
  // A qualifier that is ignored must not change anything; in DNA it does (docs/differences.md).
  const usesLevels = qualifier !== null && (dna || aggregate !== 'ignore');
  const levels = usesLevels
    ? levelsOf(qualifier, dna ? looked : null, { declared: !dna, empty: dna })
    : noLevels;
  checkLevels(levels, settings);
  const needsLevel =
    aggregate === 'ignore' ? null : qualifier?.kind === 'text' ? qualifier.codes : levels.ofRow;

  const complete = rowsOf(
    looked,
    (row) =>
      (values === null || values[row] === 1) &&
      has(rowColumn, rows.ofCode, row) &&
      has(columnColumn, columns.ofCode, row) &&
      (needsLevel === null || needsLevel[row]! >= 0),
  );
  const kept =
    duplicates === 'include'
      ? complete
      : firstOfDuplicates(table, complete, duplicates, dna, {
          row: rowColumn.codes,
          column: columnColumn.codes,
          level: aggregate === 'ignore' ? null : levels,
        });
  return {
    table,
    kept,
    rows: nodesOf(rows, rowColumn, kept),
    columns: nodesOf(columns, columnColumn, kept),
    levels,
    level: levels.ofRow === null ? null : taken(levels.ofRow, kept),
  };
}

/** A selection of which the nodes are those of its own statements, or with `isolates` all. */
export function withOwnNodes(selection: Selection, isolates: boolean): Selection {
  const [rows, columns] = [occurring(selection.rows, isolates), occurring(selection.columns, isolates)];
  return { ...selection, rows, columns };
}

function has({ codes }: TextColumn, ofCode: Int32Array, row: number): boolean {
  const code = codes[row]!;
  return code >= 0 && ofCode[code]! >= 0;
}

function nodesOf({ labels, ofCode }: RankedLabels, { codes }: TextColumn, kept: Int32Array): Nodes {
  const nodes = taken(codes, kept);
  for (let at = 0; at < nodes.length; at++) nodes[at] = ofCode[nodes[at]!]!;
  return { labels, codes: nodes };
}

function taken(values: Int32Array, rows: Int32Array): Int32Array {
  const picked = new Int32Array(rows.length);
  for (let at = 0; at < rows.length; at++) picked[at] = values[rows[at]!]!;
  return picked;
}

function rowsWhere(length: number, wanted: (row: number) => boolean): Int32Array {
  const rows = new Int32Array(length);
  let found = 0;
  for (let row = 0; row < length; row++) if (wanted(row)) rows[found++] = row;
  return rows.subarray(0, found);
}

function rowsOf(rows: Int32Array, wanted: (row: number) => boolean): Int32Array {
  const left = new Int32Array(rows.length);
  let found = 0;
  for (let at = 0; at < rows.length; at++) if (wanted(rows[at]!)) left[found++] = rows[at]!;
  return left.subarray(0, found);
}

/** By several names, such as `Topic` and `topic`, or `author` and `document.author`. */
function isSame(one: NamedColumn, other: NamedColumn): boolean {
  const plain = ({ of, name }: NamedColumn) =>
    of === 'document' || of === 'coder' ? name.replace(/^(?:document|statement)\./, '') : name;
  return one.of === other.of && plain(one) === plain(other);
}
