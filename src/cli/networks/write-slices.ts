import { writeTime } from '../../coding/coded-table/read-time.ts';
import type { CellValue } from '../../coding/write-csv.ts';
import { EntenteError } from '../../error.ts';
import { longCsv, rMatrix, rText } from '../../networks/formats/index.ts';
import type { Slice } from '../../networks/index.ts';
import type { Io } from '../io.ts';
import type { CommonOptions } from '../options.ts';
import { formatTable, writeResult } from '../output.ts';
import { isFolderName, writeFolder } from './write-folder.ts';
import { figure, type NetworkFormat, networkParts, serialized, type Written } from './write-network.ts';

const endings: Readonly<Record<NetworkFormat, string>> = {
  csv: 'csv',
  table: 'txt',
  json: 'json',
  graphml: 'graphml',
  gexf: 'gexf',
  dl: 'dl',
  r: 'R',
};

/**
 * Writes the networks of a series. In one file: CSV with a row for each cell of each slice, JSON with a graph for each, an R
 * list of matrices, or a table with a line for each. Into a folder (`--out FOLDER/`) a file for each slice, as `network` writes
 * one, and `slices.csv`, which says which is which.
 *
 * @throws EntenteError for a form that holds one network only, without a folder
 */
export async function writeSlices(
  slices: Iterable<Slice>,
  options: CommonOptions & { readonly format: NetworkFormat },
  written: Written,
  io: Io,
): Promise<void> {
  const { format, out } = options;
  if (out !== undefined && (await isFolderName(out))) {
    return writeFolder(out, files(slices, format, written, io));
  }
  switch (format) {
    case 'csv':
      return writeResult(io, options, sliceCsv(slices, written));
    case 'json':
      return writeResult(io, options, sliceJson(slices, written));
    case 'r':
      return writeResult(io, options, sliceR(slices));
    case 'table':
      return writeResult(io, options, sliceTable(slices, io));
    default:
      throw new EntenteError(
        'usage',
        'one file a slice',
        `--format ${format}`,
        'name a folder for them: --out FOLDER/',
      );
  }
}

const head = ['slice', 'start', 'middle', 'stop', 'statements'];

function placeOf(slice: Slice, index: number): CellValue[] {
  const { start, middle, stop, statements } = slice;
  return [index + 1, writeTime(start), writeTime(middle), writeTime(stop), statements];
}

function* sliceCsv(slices: Iterable<Slice>, written: Written): Generator<string> {
  const withConflict = written.options.aggregate === 'congruence-and-conflict';
  // The header goes out with the first slice: what is wrong with the window shows when that is asked for.
  let header = longCsv(head, [], withConflict, written);
  let index = 0;
  for (const slice of slices) {
    const { matrix, conflict } = slice;
    const text = longCsv(head, [{ before: placeOf(slice, index), matrix, conflict }], withConflict, written);
    yield header + text.slice(text.indexOf('\n') + 1);
    header = '';
    index += 1;
  }
  yield header;
}

function* sliceJson(slices: Iterable<Slice>, written: Written): Generator<string> {
  let before = '{"slices":[\n';
  for (const slice of slices) {
    const [start, middle, stop] = [slice.start, slice.middle, slice.stop].map(writeTime);
    const { statements } = slice;
    const graph = serialized(slice, written);
    yield `${before}${JSON.stringify({ start, middle, stop, statements, graph })}`;
    before = ',\n';
  }
  yield before.startsWith('{') ? '{"slices":[]}\n' : '\n]}\n';
}

function* sliceR(slices: Iterable<Slice>): Generator<string> {
  let before = 'networks <- list(\n';
  for (const { middle, matrix, conflict } of slices) {
    const network =
      conflict === null
        ? rMatrix(matrix)
        : `list(congruence = ${rMatrix(matrix)}, conflict = ${rMatrix(conflict)})`;
    yield `${before}${rText(writeTime(middle))} = ${network}`;
    before = ',\n';
  }
  yield before.startsWith(',') ? '\n)\n' : 'networks <- list()\n';
}

function sliceTable(slices: Iterable<Slice>, io: Io): string {
  const lines = Array.from(slices, (slice, index) => {
    const { rows, columns, values } = slice.matrix;
    let [ties, sum] = [0, 0];
    for (const value of values) {
      if (value !== 0) ties += 1;
      sum += value;
    }
    return [...placeOf(slice, index), rows.length, columns.length, ties, figure(sum)].map(String);
  });
  return formatTable([...head, 'rows', 'columns', 'cells', 'sum'], lines, io);
}

function* files(
  slices: Iterable<Slice>,
  format: NetworkFormat,
  written: Written,
  io: Io,
): Generator<readonly [name: string, parts: Iterable<string>]> {
  const listing: CellValue[][] = [];
  for (const slice of slices) {
    const number = String(listing.length + 1).padStart(4, '0');
    const name = `${number}-${writeTime(slice.middle).replaceAll(':', '')}.${endings[format]}`;
    listing.push([name, ...placeOf(slice, listing.length)]);
    yield [name, networkParts(slice, format, written, io)];
  }
  const lines = [['file', ...head], ...listing].map((cells) => cells.join(','));
  yield ['slices.csv', [`${lines.join('\n')}\n`]];
}
