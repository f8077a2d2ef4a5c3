import { nameMeant } from '../../coding/name-meant.ts';
import { nearest } from '../../coding/nearest.ts';
import { EntenteError } from '../../error.ts';
import type { DnaFile, DnaStatementType, DnaVariable } from './dna-file.ts';

/** What a document says of itself, and who coded a statement, may be asked for like a variable, whatever the type. */
const others = ['id', 'title', 'author', 'source', 'section', 'type', 'coder'];

/** What every project of DNA begins with, and what rDNA takes unless told. */
const usual = 'DNA Statement';

/**
 * The statement type of this label; without one, the only type that declares all the variables asked for, or of several the
 * one called "DNA Statement".
 *
 * @param variables names that networks are to be made of, without regard to case (`organization.Type` is an attribute); fields of
 * documents among them are passed over
 * @throws EntenteError for a label or a variable that the file does not have, with the nearest one; where several types fit
 */
export function statementType(
  file: DnaFile,
  label: string | undefined,
  variables: readonly string[],
): DnaStatementType {
  if (label !== undefined) return byLabel(file, label);
  const wanted = variables.filter((name) => !isOfAnyType(name));
  const fitting = file.statementTypes.filter((type) => wanted.every((name) => declares(type, name)));
  // Of types that fit alike the one that is used is meant.
  const used = fitting.filter(({ id }) => (file.statements.get(id) ?? []).length > 0);
  const [only, ...more] = fitting.length > 1 ? used : fitting;
  if (only !== undefined && more.length === 0) return only;
  const own = used.find(({ label: name }) => name === usual);
  if (own !== undefined) return own;
  if (fitting.length === 0) throw unknownVariable(file, wanted);
  throw new EntenteError(
    'usage',
    'several statement types',
    fitting.map(({ label }) => label).join(', '),
    'choose one with --statement-type',
  );
}

function isOfAnyType(name: string): boolean {
  return nameMeant(name, others) !== null || /^(?:document|statement)\./i.test(name);
}

function declares({ variables }: DnaStatementType, name: string): boolean {
  const names = variables.map((variable) => variable.name);
  return nameMeant(name, names) !== null || nameMeant(name, attributesOf(variables)) !== null;
}

function attributesOf(variables: readonly DnaVariable[]): string[] {
  return variables.flatMap(({ name, attributes }) => attributes.map((attribute) => `${name}.${attribute}`));
}

function byLabel(file: DnaFile, label: string): DnaStatementType {
  const labels = file.statementTypes.map((type) => type.label);
  const found = file.statementTypes.find((type) => type.label === label);
  if (found !== undefined) return found;
  const meant = nearest(label, labels);
  const advice = `the file has: ${labels.join(', ')}`;
  throw new EntenteError(
    'not-found',
    'unknown statement type',
    label,
    meant === null ? advice : `did you mean "${meant}"? ${advice}`,
  );
}

function unknownVariable(file: DnaFile, wanted: readonly string[]): EntenteError {
  const names = [
    ...new Set(file.statementTypes.flatMap(({ variables }) => variables.map(({ name }) => name))),
  ];
  const unknown = wanted.find((name) => !file.statementTypes.some((type) => declares(type, name)));
  if (unknown === undefined) {
    const advice = 'each is declared, but no statement type declares them all';
    return new EntenteError('not-found', 'no statement type with these variables', wanted.join(', '), advice);
  }
  const meant = nearest(unknown, names);
  const advice = `the file has: ${names.join(', ')}`;
  return new EntenteError(
    'not-found',
    'unknown variable',
    unknown,
    meant === null ? advice : `did you mean "${meant}"? ${advice}`,
  );
}
