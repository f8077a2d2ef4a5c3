import type { CodedTable, Column } from '../../coding/coded-table.ts';
import { columnNamed, type NamedColumn } from '../../coding/coded-table/column-named.ts';
import type { ValueFilter } from '../options.ts';

/** Row -> 1 where a statement stays. Null where nothing was asked for. */
export type Stays = Uint8Array | null;

export interface Filtered {
  /** By fields of the document and by coder: what is looked at. */
  readonly corpus: Stays;
  /** By values of the statement: what counts of it. A node of a statement that is left out may stay as an isolate. */
  readonly values: Stays;
}

/**
 * Applies filters: any excluded value leaves a statement out, and so does a value that is not among those included of its
 * name. Filters of one name are taken together. Costs O(n) a name.
 *
 * @throws EntenteError `input` for an unknown name
 */
export function filter(
  table: CodedTable,
  exclude: readonly ValueFilter[],
  include: readonly ValueFilter[],
): Filtered {
  let corpus: Stays = null;
  let values: Stays = null;
  for (const [filters, listed] of [
    [exclude, 0],
    [include, 1],
  ] as const) {
    for (const [name, wanted] of byName(filters)) {
      const named = columnNamed(table, name);
      if (ofCorpus(named))
        mark((corpus ??= new Uint8Array(table.length).fill(1)), named.column, wanted, listed);
      else mark((values ??= new Uint8Array(table.length).fill(1)), named.column, wanted, listed);
    }
  }
  return { corpus, values };
}

function ofCorpus({ of }: NamedColumn): boolean {
  return of === 'document' || of === 'coder';
}

function byName(filters: readonly ValueFilter[]): Map<string, Set<string>> {
  const wanted = new Map<string, Set<string>>();
  for (const { name, values } of filters) {
    wanted.set(name, new Set([...(wanted.get(name) ?? []), ...values]));
  }
  return wanted;
}

/** Clears the rows of which the value is listed (`listed` 0) or is not (1). */
function mark(stays: Uint8Array, column: Column, wanted: ReadonlySet<string>, listed: 0 | 1): void {
  const keep = (label: string): boolean => wanted.has(label) === (listed === 1);
  const none = keep('');
  if (column.kind === 'text') {
    const kept = column.labels.map(keep);
    for (let row = 0; row < stays.length; row++) {
      const code = column.codes[row]!;
      if (!(code < 0 ? none : kept[code]!)) stays[row] = 0;
    }
    return;
  }
  const known = new Map<number, boolean>();
  for (let row = 0; row < stays.length; row++) {
    const value = column.values[row]!;
    let kept = Number.isNaN(value) ? none : known.get(value);
    if (kept === undefined) known.set(value, (kept = keep(String(value))));
    if (!kept) stays[row] = 0;
  }
}
