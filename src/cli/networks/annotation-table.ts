import type { Attribute } from '../../coding/attribute.ts';
import type { Codebook } from '../../coding/codebook.ts';
import type { CodedDocument, CodedTable } from '../../coding/coded-table.ts';
import { kindOfType } from '../../coding/coded-table/infer-kind.ts';
import { type CodedRow, tableOfRows, type VariableKind } from '../../coding/coded-table/table-of-rows.ts';

const VARIABLE = 'variable ';

/** The types of codings that a store keeps as annotations. */
export function annotationTypes(annotations: readonly Attribute[]): ReadonlySet<string> {
  return new Set(annotations.map(({ scope }) => scope));
}

/** The codings of one such type as a table: at the time of their document, with the kinds that the codebook declares. */
export function annotationTable(
  annotations: readonly Attribute[],
  type: string,
  documents: readonly CodedDocument[],
  codebook: Codebook | null,
): CodedTable {
  const own = Map.groupBy(
    annotations.filter(({ scope }) => scope === type),
    ({ subject }) => subject,
  );
  const declared = new Map(codebook?.variables.map((variable) => [variable.name, kindOfType(variable.type)]));
  const kinds: Record<string, VariableKind> = {};
  const rows = Array.from(own, ([id, fields]): CodedRow => {
    const of = new Map(fields.map(({ name, value }) => [name, value]));
    const values = fields
      .filter(({ name }) => name.startsWith(VARIABLE))
      .map(({ name, value }) => [name.slice(VARIABLE.length), value] as const);
    for (const [name] of values) kinds[name] = declared.get(name) ?? 'text';
    const coder = of.get('coder');
    return {
      id,
      document: of.get('document') ?? '',
      start: Number(of.get('start') ?? -1),
      stop: Number(of.get('stop') ?? -1),
      ...(coder === undefined ? {} : { coder }),
      values: Object.fromEntries(values),
    };
  });
  return tableOfRows(kinds, documents, rows);
}
