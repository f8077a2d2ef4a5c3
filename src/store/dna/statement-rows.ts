import type { DatabaseSync } from 'node:sqlite';
import type { DnaStatement, DnaStatementType, DnaValue } from './dna-file.ts';
import type { CoderNames } from './project-rows.ts';
import { tuples } from './rows.ts';

/** Place of a variable: its statement type, and its index among the variables of that. */
interface Place {
  readonly type: number;
  readonly index: number;
}

/** A statement as it is put together. */
interface Draft extends Omit<DnaStatement, 'values'> {
  readonly type: number;
  readonly values: DnaValue[];
}

type SixNumbers = [number, number, number, number, number, number | null];

const tables = ['DATASHORTTEXT', 'DATALONGTEXT', 'DATAINTEGER', 'DATABOOLEAN'];

/** All statements by id of their type, with their values, at the places that the file writes. Costs O(values). */
export function statementsOf(
  database: DatabaseSync,
  types: readonly DnaStatementType[],
  coders: CoderNames,
  notes: string[],
): Map<number, DnaStatement[]> {
  const blanks = new Map(types.map(({ id, variables }) => [id, variables.map((): DnaValue => null)]));
  const byId = new Map<number, Draft>();
  const byType = new Map<number, DnaStatement[]>(types.map(({ id }) => [id, []]));
  const query = 'select ID, StatementTypeId, DocumentId, Start, Stop, Coder from STATEMENTS order by ID';
  for (const row of tuples(database, query)) {
    const [id, type, document, start, stop, coder] = row as SixNumbers;
    const blank = blanks.get(type);
    if (blank === undefined) {
      notes.push(`statement ${id} is left out: its type ${type} is not in the file`);
      continue;
    }
    const draft: Draft = {
      id,
      type,
      document,
      start,
      stop,
      coder: coder === null ? null : (coders.get(coder) ?? null),
      values: blank.slice(),
    };
    byId.set(id, draft);
    byType.get(type)!.push(draft);
  }
  for (const table of tables) fill(database, table, types, byId, notes);
  return byType;
}

function fill(
  database: DatabaseSync,
  table: string,
  types: readonly DnaStatementType[],
  statements: ReadonlyMap<number, Draft>,
  notes: string[],
): void {
  const places = placesOf(types);
  const isEntity = table === 'DATASHORTTEXT';
  const entities = isEntity ? entityValues(types) : null;
  const query = `select StatementId, VariableId, ${isEntity ? 'Entity' : 'Value'} from ${table}`;
  let strays = 0;
  for (const [statement, variable, value] of tuples(database, query)) {
    const draft = statements.get(Number(statement));
    const place = places.get(Number(variable));
    const found = entities === null ? (value as DnaValue) : entities.get(Number(value));
    if (draft === undefined || place === undefined || place.type !== draft.type || found === undefined)
      strays += 1;
    else draft.values[place.index] = found;
  }
  if (strays > 0)
    notes.push(`${strays} values of ${table} are left out: they belong to no statement, variable or entity`);
}

function placesOf(types: readonly DnaStatementType[]): Map<number, Place> {
  return new Map(
    types.flatMap(({ id, variables }) =>
      variables.map((variable, index): [number, Place] => [variable.id, { type: id, index }]),
    ),
  );
}

function entityValues(types: readonly DnaStatementType[]): Map<number, string> {
  return new Map(
    types.flatMap(({ variables }) =>
      variables.flatMap(({ entities }) => entities.map(({ id, value }): [number, string] => [id, value])),
    ),
  );
}
