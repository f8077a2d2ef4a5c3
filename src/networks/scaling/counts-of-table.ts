import type { CodedTable } from '../../coding/coded-table.ts';
import { asText, columnNamed } from '../../coding/coded-table/column-named.ts';
import { EntenteError } from '../../error.ts';
import { network } from '../make-network.ts';
import type { Matrix } from '../matrix.ts';
import type { NetworkOptions } from '../options.ts';
import type { StanceCounts } from './recode.ts';

/** Which statements, and of what: the counts choose the rest themselves. */
export type CountOptions = Omit<NetworkOptions, 'mode' | 'aggregate' | 'normalise' | 'isolates'>;

/**
 * How often each actor (`rows`) agrees and disagrees with each concept (`columns`). A boolean qualifier agrees at 1 and disagrees
 * at 0; one on a scale agrees above 0, disagrees below, and counts for neither at 0. O(n + actors x concepts).
 *
 * @throws EntenteError for an unknown variable; without a qualifier, or with one that is text
 */
export function countsOfTable(table: CodedTable, options: CountOptions): StanceCounts {
  const { qualifier = null } = options;
  if (qualifier === null) {
    const advice = 'name what tells agreement from disagreement, such as agreement';
    throw new EntenteError('usage', 'no qualifier to count by', options.columns, advice);
  }
  const { column } = columnNamed(table, qualifier);
  if (column.kind === 'text') {
    const advice = 'it needs a boolean or a number, above 0 for agreement';
    throw new EntenteError('usage', 'no agreement in a text', qualifier, advice);
  }
  const { matrix, kept } = network(table, { ...options, mode: 'two', aggregate: 'subtract' });
  const [rows, columns] = [options.rows, options.columns].map((name) =>
    asText(columnNamed(table, name).column),
  ) as [ReturnType<typeof asText>, ReturnType<typeof asText>];
  const [ofRow, ofColumn] = [places(rows.labels, matrix.rows), places(columns.labels, matrix.columns)];
  const agree = new Float64Array(matrix.values.length);
  const disagree = new Float64Array(matrix.values.length);
  const least = column.kind === 'boolean' ? 0.5 : 0;
  for (const row of kept) {
    const at = ofRow[rows.codes[row]!]! * matrix.columns.length + ofColumn[columns.codes[row]!]!;
    const value = column.values[row]!;
    if (value > least) agree[at]! += 1;
    else if (value < least) disagree[at]! += 1;
  }
  return { actors: matrix.rows, concepts: matrix.columns, agree, disagree };
}

/**
 * The counts as one table, for correspondence analysis: each concept is two columns, who agrees and who disagrees (doubling,
 * Greenacre 1984, section 6.1).
 *
 * @returns columns 2 j and 2 j + 1 are agreement and disagreement with concept j
 */
export function doubled({ actors, concepts, agree, disagree }: StanceCounts): Matrix {
  const values = new Float64Array(agree.length * 2);
  for (let at = 0; at < agree.length; at++) {
    values[2 * at] = agree[at]!;
    values[2 * at + 1] = disagree[at]!;
  }
  return {
    rows: actors,
    columns: concepts.flatMap((concept) => [`${concept}: for`, `${concept}: against`]),
    values,
  };
}

function places(labels: readonly string[], among: readonly string[]): Int32Array {
  const at = new Map(among.map((label, i) => [label, i]));
  return Int32Array.from(labels, (label) => at.get(label) ?? -1);
}
