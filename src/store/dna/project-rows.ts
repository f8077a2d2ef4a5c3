import type { DatabaseSync } from 'node:sqlite';
import type { DnaCoder, DnaCoderRelation, DnaDocument, DnaRegex } from './dna-file.ts';
import { colourOf, hasTable, rows, text } from './rows.ts';

/** Names of coders by id. */
export type CoderNames = ReadonlyMap<number, string>;

export function settingsOf(database: DatabaseSync): Map<string, string> {
  const found = rows(database, 'select Property as property, Value as value from SETTINGS order by Property');
  return new Map(Array.from(found, ({ property, value }) => [text(property), text(value)]));
}

/** The coders with all columns of numbers; the password is a text, and never asked for. */
export function codersOf(database: DatabaseSync): DnaCoder[] {
  // All that is kept of coders are numbers; the password is a text, whatever its column is called.
  const numbers = `select name from pragma_table_info('CODERS') where upper(type) = 'INTEGER'`;
  const columns = Array.from(rows(database, numbers), ({ name }) => text(name));
  const described = new Set(['id', 'red', 'green', 'blue']);
  const further = columns.filter((name) => !described.has(name.toLowerCase()));
  const list = further.map((name, i) => `, "${name.replaceAll('"', '""')}" as further${i}`).join('');
  const query = `select ID as id, Name as name, Red as red, Green as green, Blue as blue${list} from CODERS order by ID`;
  const taken = new Set<string>();
  return Array.from(rows(database, query), (row) => {
    const written = text(row['name']);
    const name = taken.has(written) ? `${written} (${text(row['id'])})` : written;
    taken.add(name);
    const settings = new Map(further.map((name, i) => [name, Number(row[`further${i}`])]));
    return { id: Number(row['id']), name, colour: colourOf(row['red'], row['green'], row['blue']), settings };
  });
}

export function relationsOf(database: DatabaseSync, names: CoderNames): DnaCoderRelation[] {
  if (!hasTable(database, 'CODERRELATIONS')) return [];
  const query = `select Coder as coder, OtherCoder as other, viewStatements as vs, editStatements as es,
    viewDocuments as vd, editDocuments as ed from CODERRELATIONS order by Coder, OtherCoder`;
  const nameOf = (id: unknown) => names.get(Number(id)) ?? text(id as number | null);
  return Array.from(rows(database, query), ({ coder, other, vs, es, vd, ed }) => ({
    coder: nameOf(coder),
    other: nameOf(other),
    viewStatements: vs === 1,
    editStatements: es === 1,
    viewDocuments: vd === 1,
    editDocuments: ed === 1,
  }));
}

export function regexesOf(database: DatabaseSync): DnaRegex[] {
  if (!hasTable(database, 'REGEXES')) return [];
  const query =
    'select Label as label, Red as red, Green as green, Blue as blue from REGEXES order by Label, rowid';
  return Array.from(rows(database, query), ({ label, red, green, blue }) => ({
    label: text(label),
    colour: colourOf(red, green, blue),
  }));
}

export function documentsOf(database: DatabaseSync, names: CoderNames): DnaDocument[] {
  const query = `select ID as id, Title as title, Text as words, Coder as coder, Author as author, Source as source,
    Section as section, Notes as notes, Type as type, Date as time from DOCUMENTS order by ID`;
  return Array.from(rows(database, query), (row) => ({
    id: Number(row['id']),
    title: text(row['title']),
    text: text(row['words']),
    coder: names.get(Number(row['coder'])) ?? null,
    author: text(row['author']),
    source: text(row['source']),
    section: text(row['section']),
    notes: text(row['notes']),
    type: text(row['type']),
    time: Number(row['time']),
  }));
}
