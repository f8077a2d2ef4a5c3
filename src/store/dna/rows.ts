import type { DatabaseSync } from 'node:sqlite';
import type { DnaColour } from './dna-file.ts';

export type Row = Readonly<Record<string, string | number | bigint | null | Uint8Array>>;

/** The rows of a query, one after another. */
export function rows(database: DatabaseSync, query: string): Iterable<Row> {
  return database.prepare(query).iterate() as Iterable<Row>;
}

/** The rows of a query at once, each as its values in order: for large tables, where objects would take three times as long. */
export function tuples(database: DatabaseSync, query: string): readonly (readonly Row[string][])[] {
  const statement = database.prepare(query);
  statement.setReturnArrays(true);
  return statement.all() as unknown as (readonly Row[string][])[];
}

/** Whether the file has a table, whatever the case of its name. */
export function hasTable(database: DatabaseSync, name: string): boolean {
  const query = `select 1 from sqlite_schema where type = 'table' and lower(name) = lower(?)`;
  return database.prepare(query).get(name) !== undefined;
}

/** `#rrggbb` of three columns of 0..255. */
export function colourOf(red: unknown, green: unknown, blue: unknown): DnaColour {
  const parts = [red, green, blue];
  if (!parts.every((part) => typeof part === 'number' && part >= 0 && part <= 255)) return null;
  return `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
}

export function text(value: Row[string] | undefined): string {
  return value == null ? '' : String(value);
}
