import { network } from '../../../../src/networks/index.ts';
import type { Check } from '../../check.ts';
import { difference, numberOf, type ReferenceMatrix } from '../cells.ts';
import { csvCells } from '../csv.ts';
import type { Entry } from '../manifest.ts';
import { networkOptions } from '../network-options.ts';
import type { Sample } from '../sample.ts';

/** Two-mode and one-mode networks: labels, cells, and the number of statements. */
export async function* matrix(entry: Entry, sample: Sample): AsyncGenerator<Check> {
  const made = network(await sample.tableOf(entry), networkOptions(entry));
  const reference = readMatrix(await sample.read(entry.file));
  const counted = entry.numStatements === undefined || entry.numStatements === made.statements;
  const detail = counted
    ? difference(made.matrix, reference)
    : `${made.statements} statements, reference ${entry.numStatements}`;
  yield { what: entry.file, ok: detail === null, ...(detail === null ? {} : { detail }) };
}

/** A matrix as DNA's results are written: labels in the first row and the first column. */
export function readMatrix(csv: string): ReferenceMatrix {
  const [header = [], ...records] = csvCells(csv);
  return {
    rows: records.map(([label]) => label!),
    columns: header.slice(1),
    values: records.flatMap((cells) => cells.slice(1).map(numberOf)),
  };
}
