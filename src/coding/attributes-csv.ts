import type { Attribute } from './attribute.ts';
import { type CsvOptions, writeCsv } from './write-csv.ts';

const columns = ['kind', 'scope', 'subject', 'name', 'value', 'source'] as const;

/** Attributes as a table, one a row. @example attributesCsv(attributes).split('\n')[0] // 'kind,scope,subject,name,value,source' */
export function attributesCsv(attributes: readonly Attribute[], options: CsvOptions = {}): string {
  const rows = attributes.map((attribute) => columns.map((column) => attribute[column]));
  return writeCsv(columns, rows, options);
}
