import { EntenteError } from '../../error.ts';
import type { CodedDocument, CodedTable, Column, NumberColumn, TextColumn } from '../coded-table.ts';
import { nameMeant } from '../name-meant.ts';
import { nearest } from '../nearest.ts';

/** The fields of a document that stand beside the variables of a table. */
export const documentFields = ['id', 'title', 'author', 'source', 'section', 'type'] as const;
export type DocumentField = (typeof documentFields)[number];

/** What a name stands for, beside its values. */
export interface NamedColumn {
  readonly name: string;
  /** Whether the values are the statement's own, its document's, its coder's, or an attribute of such a value. */
  readonly of: 'statement' | 'document' | 'coder' | 'attribute';
  readonly column: Column;
}

/**
 * The column that `name` stands for: a variable; a field of the document (`author`, or `document.author` where a variable has
 * that name); the `coder` (or `statement.coder`); an attribute of a variable's values (`organization.Type`). The first that
 * fits, in this order; capitals matter only where two names differ in nothing else. A column of documents costs O(n) to make.
 *
 * @throws EntenteError `input` where the table has nothing of that name, with the nearest name that it has
 */
export function columnNamed(table: CodedTable, name: string): NamedColumn {
  const variable = table.variables.get(name);
  if (variable !== undefined) return { name, of: 'statement', column: variable };
  const field = name.startsWith('document.') ? name.slice('document.'.length) : name;
  if (isField(field)) return { name, of: 'document', column: documentColumn(table, field) };
  if (name === 'coder' || name === 'statement.coder') {
    return { name, of: 'coder', column: { kind: 'text', labels: table.coders, codes: table.coder } };
  }
  for (const [of, byAttribute] of table.attributes) {
    const values = name.startsWith(`${of}.`) ? byAttribute.get(name.slice(of.length + 1)) : undefined;
    const column = table.variables.get(of);
    if (values !== undefined && column?.kind === 'text') {
      return { name, of: 'attribute', column: relabelled(column, (label) => values.get(label) ?? '') };
    }
  }
  const known = knownNames(table);
  const meant = nameMeant(name, [...known.variables, ...known.fields, 'coder', ...known.attributes]);
  if (meant !== null && meant !== name) return columnNamed(table, meant);
  throw unknownName(known, name);
}

/** A text column with each label mapped to another; labels that become the same are one. */
export function relabelled(column: TextColumn, labelOf: (label: string) => string): TextColumn {
  const [labels, indexOf] = dictionary();
  const mapped = Int32Array.from(column.labels, (label) => indexOf(labelOf(label)));
  return { kind: 'text', labels, codes: column.codes.map((code) => (code < 0 ? -1 : mapped[code]!)) };
}

/** Any column as text: numbers are written as JavaScript writes them, a boolean as `1` or `0`. */
export function asText(column: Column): TextColumn {
  return column.kind === 'text' ? column : numbersAsText(column);
}

function numbersAsText({ values }: NumberColumn): TextColumn {
  const labels: string[] = [];
  const known = new Map<number, number>();
  const codes = new Int32Array(values.length).fill(-1);
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    if (Number.isNaN(value)) continue;
    let code = known.get(value);
    if (code === undefined) {
      code = labels.push(String(value)) - 1;
      known.set(value, code);
    }
    codes[row] = code;
  }
  return { kind: 'text', labels, codes };
}

function documentColumn(table: CodedTable, field: DocumentField): TextColumn {
  const [labels, indexOf] = dictionary();
  const ofDocument = Int32Array.from(table.documents, (document: CodedDocument) => indexOf(document[field]));
  return { kind: 'text', labels, codes: table.document.map((at) => ofDocument[at] ?? -1) };
}

/** Labels as they come, each once; the empty text has no place among them. */
function dictionary(): [labels: string[], indexOf: (label: string) => number] {
  const labels: string[] = [];
  const known = new Map<string, number>([['', -1]]);
  const indexOf = (label: string): number => {
    let index = known.get(label);
    if (index === undefined) {
      index = labels.push(label) - 1;
      known.set(label, index);
    }
    return index;
  };
  return [labels, indexOf];
}

function isField(name: string): name is DocumentField {
  return (documentFields as readonly string[]).includes(name);
}

function knownNames(table: CodedTable) {
  const variables = [...table.variables.keys()];
  const attributes = [...table.attributes].flatMap(([of, by]) => [...by.keys()].map((key) => `${of}.${key}`));
  const fields = documentFields.map((field) => (table.variables.has(field) ? `document.${field}` : field));
  return { variables, fields, attributes };
}

function unknownName(
  { variables, fields, attributes }: ReturnType<typeof knownNames>,
  name: string,
): EntenteError {
  const meant = nearest(name, [...variables, ...fields, 'coder', ...attributes]);
  const advice =
    meant === null
      ? `there are the variables ${variables.join(', ')}, and of the document ${fields.join(', ')}`
      : `did you mean ${meant}?`;
  return new EntenteError('input', 'unknown variable', name, advice);
}
