import type { CodedDocument } from '../coded-table.ts';
import type { CsvRecord } from '../csv-records.ts';
import { cellAt, describing, type CsvRoles } from './csv-roles.ts';

/** The documents that the rows of a table name: each as its first row describes it, at the time of its first statement. */
export function describedDocuments(
  records: readonly CsvRecord[],
  rows: readonly { readonly document: string; readonly time: number }[],
  { describes }: CsvRoles,
): CodedDocument[] {
  const documents = new Map<string, CodedDocument>();
  for (const [at, { document: id, time }] of rows.entries()) {
    const known = documents.get(id);
    if (known !== undefined && known.time <= time) continue;
    const fields = describing.map((field) => [field, cellAt(records[at]!, describes[field]) ?? '']);
    documents.set(id, known === undefined ? { id, time, ...Object.fromEntries(fields) } : { ...known, time });
  }
  return [...documents.values()];
}
