import type { DatabaseSync } from 'node:sqlite';
import type { DnaDataType, DnaEntity, DnaStatementType, DnaVariable } from './dna-file.ts';
import { colourOf, hasTable, rows, text } from './rows.ts';

/** The statement types with their variables, and these with their entities and what is known of them; in order of id. */
export function statementTypesOf(database: DatabaseSync): DnaStatementType[] {
  const variables = variablesOf(database);
  const query =
    'select ID as id, Label as label, Red as red, Green as green, Blue as blue from STATEMENTTYPES order by ID';
  return Array.from(rows(database, query), ({ id, label, red, green, blue }) => ({
    id: Number(id),
    label: text(label),
    colour: colourOf(red, green, blue),
    variables: variables.get(Number(id)) ?? [],
  }));
}

export function variableLinksOf(database: DatabaseSync): [source: number, target: number][] {
  if (!hasTable(database, 'VARIABLELINKS')) return [];
  const query =
    'select SourceVariableId as source, TargetVariableId as target from VARIABLELINKS order by ID';
  return Array.from(rows(database, query), ({ source, target }) => [Number(source), Number(target)]);
}

/** By id of their statement type. */
function variablesOf(database: DatabaseSync): Map<number, DnaVariable[]> {
  const attributes = attributesOf(database);
  const entities = entitiesOf(database);
  const query =
    'select ID as id, Variable as name, DataType as type, StatementTypeId as owner from VARIABLES order by ID';
  const byType = new Map<number, DnaVariable[]>();
  for (const { id, name, type, owner } of rows(database, query)) {
    push(byType, Number(owner), {
      id: Number(id),
      name: text(name),
      type: text(type) as DnaDataType,
      attributes: attributes.get(Number(id)) ?? [],
      entities: entities.get(Number(id)) ?? [],
    });
  }
  return byType;
}

/** Names of the attributes by id of their variable. */
function attributesOf(database: DatabaseSync): Map<number, string[]> {
  const query =
    'select VariableId as variable, AttributeVariable as name from ATTRIBUTEVARIABLES order by VariableId, ID';
  const byVariable = new Map<number, string[]>();
  for (const { variable, name } of rows(database, query)) push(byVariable, Number(variable), text(name));
  return byVariable;
}

/** By id of their variable. */
function entitiesOf(database: DatabaseSync): Map<number, DnaEntity[]> {
  const known = new Map<number, Map<string, string>>();
  const values = `select EntityId as entity, AttributeVariable as name, AttributeValue as value from ATTRIBUTEVALUES
    join ATTRIBUTEVARIABLES on ATTRIBUTEVARIABLES.ID = AttributeVariableId order by EntityId, AttributeVariableId`;
  for (const { entity, name, value } of rows(database, values)) {
    const own = known.get(Number(entity)) ?? new Map<string, string>();
    known.set(Number(entity), own.set(text(name), text(value)));
  }
  const byVariable = new Map<number, DnaEntity[]>();
  const query = `select ID as id, VariableId as variable, Value as value, Red as red, Green as green, Blue as blue,
    ChildOf as parent from ENTITIES order by VariableId, ID`;
  for (const { id, variable, value, red, green, blue, parent } of rows(database, query)) {
    push(byVariable, Number(variable), {
      id: Number(id),
      value: text(value),
      colour: colourOf(red, green, blue),
      childOf: parent == null ? null : Number(parent),
      attributes: known.get(Number(id)) ?? new Map(),
    });
  }
  return byVariable;
}

function push<K, T>(lists: Map<K, T[]>, key: K, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
