import type { CodedTable } from '../../coding/coded-table.ts';
import { byUnits } from './levels.ts';

/** Compares two rows of a table; 0 only for a row with itself. */
export type RowOrder = (a: number, b: number) => number;

/**
 * The order in which statements are taken: date, document, where they begin and end, id. Ids are compared as numbers where
 * all are numbers, else by UTF-16 units; statements without a date come last.
 */
export function rowOrder(table: CodedTable): RowOrder {
  const { time, document, start, stop } = table;
  const rank = documentRanks(table);
  let ids: ((a: string, b: string) => number) | null = null;
  return (a, b) => {
    const [first, second] = [time[a]!, time[b]!];
    if (first !== second) {
      if (first < second || (Number.isNaN(second) && !Number.isNaN(first))) return -1;
      if (first > second || (Number.isNaN(first) && !Number.isNaN(second))) return 1;
    }
    const byPlace = rank[document[a]!]! - rank[document[b]!]! || start[a]! - start[b]! || stop[a]! - stop[b]!;
    if (byPlace !== 0) return byPlace;
    ids ??= idOrder(table.ids);
    return ids(table.ids[a]!, table.ids[b]!) || a - b;
  };
}

/** The rows, or all rows of the table, in that order. Costs O(n log n). */
export function inOrder(table: CodedTable, rows?: Int32Array): Int32Array {
  const all = rows?.slice() ?? Int32Array.from({ length: table.length }, (_, row) => row);
  const order = rowOrder(table);
  for (let at = 1; at < all.length; at++) if (order(all[at - 1]!, all[at]!) > 0) return all.toSorted(order);
  return all;
}

function documentRanks({ documents }: CodedTable): Int32Array {
  const order = idOrder(documents.map(({ id }) => id));
  const sorted = documents.map((_, at) => at).toSorted((a, b) => order(documents[a]!.id, documents[b]!.id));
  const ranks = new Int32Array(documents.length);
  for (const [rank, at] of sorted.entries()) ranks[at] = rank;
  return ranks;
}

function idOrder(ids: readonly string[]): (a: string, b: string) => number {
  return ids.every((id) => /^\d{1,15}$/.test(id)) ? (a, b) => Number(a) - Number(b) : byUnits;
}
