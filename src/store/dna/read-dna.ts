import type { DatabaseSync } from 'node:sqlite';
import { dnaError } from './dna-error.ts';
import type { DnaCoder, DnaDocument, DnaFile, DnaStatement, DnaStatementType } from './dna-file.ts';
import { openDna } from './open-dna.ts';
import { placedStatements } from './placed-statements.ts';
import { codersOf, documentsOf, regexesOf, relationsOf, settingsOf } from './project-rows.ts';
import { statementsOf } from './statement-rows.ts';
import { statementTypesOf, variableLinksOf } from './variable-rows.ts';

/**
 * Reads a `.dna` file (DNA 3, SQLite) whole, as it is at one moment; passwords are left alone. Places of statements are
 * UTF-16 units of the text, as DNA's window counts them; of a document of which one is impossible so (outside the
 * text, or inside a character of two units) and all are possible as counts of characters, which is what scripts
 * write, they are taken for these. What does not fit is in `notes`. Costs O(size of the file).
 *
 * @throws EntenteError where there is no such file, or it is locked, cut off, damaged, of DNA 2 or no DNA file
 * @example readDna('sample.dna').statementTypes.map(({ label }) => label) // ['DNA Statement', 'Annotation']
 */
export function readDna(path: string): DnaFile {
  const database = openDna(path);
  try {
    database.exec('begin');
    return projectOf(database);
  } catch (error) {
    throw dnaError(error, path);
  } finally {
    database.close();
  }
}

function projectOf(database: DatabaseSync): DnaFile {
  const coders = codersOf(database);
  const names = new Map(coders.map(({ id, name }: DnaCoder) => [id, name]));
  const documents: DnaDocument[] = documentsOf(database, names);
  const statementTypes: DnaStatementType[] = statementTypesOf(database);
  const notes: string[] = [];
  const coded = statementsOf(database, statementTypes, names, notes);
  const statements: Map<number, readonly DnaStatement[]> = placedStatements(coded, documents, notes);
  return {
    settings: settingsOf(database),
    coders,
    relations: relationsOf(database, names),
    statementTypes,
    variableLinks: variableLinksOf(database),
    regexes: regexesOf(database),
    documents,
    statements,
    notes,
  };
}
