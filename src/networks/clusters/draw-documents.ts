import type { CodedTable, Column } from '../../coding/coded-table.ts';
import type { Rng } from '../../stats/rng.ts';

/**
 * A bootstrap resample of whole documents: as many, drawn with replacement among those with statements; a document drawn
 * twice is there twice, as two. The statements of a document hang together, so that drawing them one by one would make
 * everything look firmer than it is. O(n).
 */
export function drawDocuments(table: CodedTable, rng: Rng): CodedTable {
  const statements = new Map<number, number[]>();
  for (let row = 0; row < table.length; row++) {
    const known = statements.get(table.document[row]!);
    if (known === undefined) statements.set(table.document[row]!, [row]);
    else known.push(row);
  }
  const there = [...statements.keys()].toSorted((a, b) => a - b);
  const drawn = there.map(() => there[Math.floor(rng() * there.length)]!);
  const rows = Int32Array.from(drawn.flatMap((document) => statements.get(document)!));
  const document = Int32Array.from(
    drawn.flatMap((document, copy) => statements.get(document)!.map(() => copy)),
  );
  return {
    ...table,
    length: rows.length,
    ids: Array.from(rows, (row) => table.ids[row]!),
    time: Float64Array.from(rows, (row) => table.time[row]!),
    document,
    documents: drawn.map((document) => table.documents[document]!),
    start: Int32Array.from(rows, (row) => table.start[row]!),
    stop: Int32Array.from(rows, (row) => table.stop[row]!),
    coder: Int32Array.from(rows, (row) => table.coder[row]!),
    variables: new Map(Array.from(table.variables, ([name, column]) => [name, taken(column, rows)])),
  };
}

function taken(column: Column, rows: Int32Array): Column {
  return column.kind === 'text'
    ? { ...column, codes: Int32Array.from(rows, (row) => column.codes[row]!) }
    : { ...column, values: Float64Array.from(rows, (row) => column.values[row]!) };
}
