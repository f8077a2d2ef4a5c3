import type { CodedDocument, CodedTable, Column } from '../coded-table.ts';

/** What a variable holds. */
export type VariableKind = 'text' | 'boolean' | 'integer' | 'number';

/** One coded statement as a plain object. What is left out is not known. */
export interface CodedRow {
  readonly id: string;
  /** Id of its document. */
  readonly document: string;
  /** Its own date in seconds since 1970-01-01T00:00Z; the document's where it has none. */
  readonly time?: number;
  readonly start?: number;
  readonly stop?: number;
  readonly coder?: string;
  readonly values: Readonly<Record<string, string | number | boolean | null>>;
}

/**
 * Rows in columns, in their order. A document that only statements name has an id and no fields.
 *
 * @param scales least and greatest value that a codebook allows, by variable; a boolean needs none
 */
export function tableOfRows(
  kinds: Readonly<Record<string, VariableKind>>,
  documents: readonly CodedDocument[],
  rows: readonly CodedRow[],
  scales: Readonly<Record<string, readonly [number, number]>> = {},
): CodedTable {
  const all = [...documents];
  const place = new Map(all.map(({ id }, index) => [id, index]));
  const coders: string[] = [];
  const document = Int32Array.from(rows, ({ document: id }) => {
    let index = place.get(id);
    if (index === undefined) {
      index = all.push({ id, title: '', author: '', source: '', section: '', type: '', time: NaN }) - 1;
      place.set(id, index);
    }
    return index;
  });
  const variables = new Map<string, Column>();
  for (const [name, kind] of Object.entries(kinds)) {
    variables.set(name, columnOf(name, kind, rows, scales[name] ?? null));
  }
  return {
    length: rows.length,
    ids: rows.map(({ id }) => id),
    time: Float64Array.from(rows, ({ time }, row) => time ?? all[document[row]!]!.time),
    document,
    documents: all,
    start: Int32Array.from(rows, ({ start }) => start ?? -1),
    stop: Int32Array.from(rows, ({ stop }) => stop ?? -1),
    coder: Int32Array.from(rows, ({ coder }) => {
      if (coder === undefined) return -1;
      const known = coders.indexOf(coder);
      return known < 0 ? coders.push(coder) - 1 : known;
    }),
    coders,
    variables,
    attributes: new Map(),
  };
}

function columnOf(
  name: string,
  kind: VariableKind,
  rows: readonly CodedRow[],
  scale: readonly [number, number] | null,
): Column {
  if (kind !== 'text') {
    const values = Float64Array.from(rows, ({ values }) => {
      const value = values[name];
      return value === null || value === undefined || value === '' ? NaN : Number(value);
    });
    return { kind, values, scale: kind === 'boolean' ? [0, 1] : scale };
  }
  const labels: string[] = [];
  const known = new Map<string, number>();
  const codes = Int32Array.from(rows, ({ values }) => {
    const label = String(values[name] ?? '');
    if (label === '') return -1;
    let code = known.get(label);
    if (code === undefined) {
      code = labels.push(label) - 1;
      known.set(label, code);
    }
    return code;
  });
  return { kind, labels, codes };
}
