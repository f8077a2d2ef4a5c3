import type { Attribute } from '../../coding/attribute.ts';
import type { Codebook } from '../../coding/codebook.ts';
import type { CodedDocument, CodedTable } from '../../coding/coded-table.ts';
import { kindOfType } from '../../coding/coded-table/infer-kind.ts';
import { type CodedRow, tableOfRows, type VariableKind } from '../../coding/coded-table/table-of-rows.ts';

const VARIABLE = 'variable ';

/** The types of codings that a store keeps as annotations, each with the variables that they have. */
export function annotationTypes(annotations: readonly Attribute[]): Map<string, Set<string>> {
  const types = new Map<string, Set<string>>();
  for (const { scope, name } of annotations) {
    const variables = types.get(scope) ?? new Set<string>();
    types.set(scope, variables);
    if (name.startsWith(VARIABLE)) variables.add(name.slice(VARIABLE.length));
  }
  return types;
}

/** The codings of the types that are wanted, as rows of a table. */
export function annotationRows(
  annotations: readonly Attribute[],
  isWanted: (type: string) => boolean,
): CodedRow[] {
  const own = Map.groupBy(
    annotations.filter(({ scope }) => isWanted(scope)),
    ({ subject }) => subject,
  );
  return Array.from(own, ([id, fields]): CodedRow => {
    const of = new Map(fields.map(({ name, value }) => [name, value]));
    const values = fields
      .filter(({ name }) => name.startsWith(VARIABLE))
      .map(({ name, value }) => [name.slice(VARIABLE.length), value] as const);
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
}

/** Such rows by themselves as a table: at the time of their document, with the kinds that the codebook declares. */
export function annotationTable(
  rows: readonly CodedRow[],
  documents: readonly CodedDocument[],
  codebook: Codebook | null,
): CodedTable {
  const declared = new Map(codebook?.variables.map((variable) => [variable.name, kindOfType(variable.type)]));
  const names = new Set(rows.flatMap(({ values }) => Object.keys(values)));
  const kinds = Object.fromEntries(
    Array.from(names, (name): [string, VariableKind] => [name, declared.get(name) ?? 'text']),
  );
  return tableOfRows(kinds, documents, rows);
}
