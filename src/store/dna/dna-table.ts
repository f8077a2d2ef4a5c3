import type { CodedTable, Column } from '../../coding/coded-table.ts';
import { numberColumn, textColumn } from '../../coding/coded-table/column-of-values.ts';
import type { DnaFile, DnaStatementType, DnaVariable } from './dna-file.ts';

/** Name of the attribute that holds the colour of an entity, unless an attribute of the file has the name. */
const COLOUR = 'colour';
/** And of the one that holds the entity above it. */
const CHILD_OF = 'child of';

/**
 * The statements of one type of a `.dna` file as the table that networks are made of: all its documents, its variables as
 * columns, what is known of the entities as attributes, their colour among them.
 *
 * @example dnaTable(file, file.statementTypes[0]!).variables.keys() // person, organization, concept, agreement
 */
export function dnaTable(file: DnaFile, type: DnaStatementType): CodedTable {
  const statements = file.statements.get(type.id) ?? [];
  const places = new Map(file.documents.map(({ id }, index) => [id, index]));
  const coders = file.coders.map(({ name }) => name);
  const coderPlaces = new Map(coders.map((name, index) => [name, index]));
  const document = Int32Array.from(statements, (statement) => places.get(statement.document)!);
  return {
    length: statements.length,
    ids: statements.map(({ id }) => String(id)),
    time: Float64Array.from(document, (index) => file.documents[index]!.time),
    document,
    documents: file.documents.map(({ id, title, author, source, section, type, time }) => ({
      id: String(id),
      title,
      author,
      source,
      section,
      type,
      time,
    })),
    start: Int32Array.from(statements, ({ start }) => start),
    stop: Int32Array.from(statements, ({ stop }) => stop),
    coder: Int32Array.from(statements, ({ coder }) => (coder === null ? -1 : coderPlaces.get(coder)!)),
    coders,
    variables: new Map(
      type.variables.map((variable, index) => [
        variable.name,
        columnOf(
          variable,
          statements.map(({ values }) => values[index]!),
        ),
      ]),
    ),
    attributes: new Map(
      type.variables
        .filter((variable) => variable.type === 'short text')
        .map((variable) => [variable.name, attributesOf(variable)]),
    ),
  };
}

function columnOf({ type }: DnaVariable, values: readonly (string | number | null)[]): Column {
  if (type === 'boolean' || type === 'integer') return numberColumn(values.map(numberOrNull), type);
  return textColumn(values.map((value) => (value === null ? null : String(value))));
}

function numberOrNull(value: string | number | null): number | null {
  return typeof value === 'number' ? value : null;
}

/** Attribute -> label -> value, empty values left out. */
function attributesOf({ attributes, entities }: DnaVariable): Map<string, Map<string, string>> {
  const named = entities.filter(({ value }) => value !== '');
  const found = new Map<string, Map<string, string>>();
  found.set(
    COLOUR,
    new Map(named.flatMap(({ value, colour }) => (colour === null ? [] : [[value, colour]]))),
  );
  const byId = new Map(entities.map(({ id, value }) => [id, value]));
  const above = named.flatMap(({ value, childOf }): [string, string][] => {
    const parent = childOf === null ? undefined : byId.get(childOf);
    return parent === undefined ? [] : [[value, parent]];
  });
  found.set(CHILD_OF, new Map(above));
  for (const name of attributes) {
    const values = named.map((entity): [string, string] => [entity.value, entity.attributes.get(name) ?? '']);
    found.set(name, new Map(values.filter(([, value]) => value !== '')));
  }
  return found;
}
