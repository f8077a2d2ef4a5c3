import type { Attribute, AttributeKind } from '../../coding/attribute.ts';
import { writeTime } from '../../coding/coded-table/read-time.ts';
import type { DnaColour, DnaFile, DnaStatement, DnaStatementType } from './dna-file.ts';
import { documentIdOf } from './dna-statements.ts';
import { quoteOf } from './placed-statements.ts';

type Add = (kind: AttributeKind, scope: string, subject: string, fields: Fields) => void;
type Fields = Readonly<Record<string, string | number | boolean | null>>;

/**
 * Everything in a `.dna` file that has no place of its own in a store, or may change in it: fields of documents; what
 * is known of values; statement types, variables and their links; coders, what they may do, search terms, settings; and codings
 * that are no statements. Empty texts are left out. There is no password in it.
 *
 * @param others codings that are no statements, by the label of their type
 */
export function dnaAttributes(
  file: DnaFile,
  id: string,
  others: ReadonlyMap<string, readonly DnaStatement[]>,
): Attribute[] {
  const attributes: Attribute[] = [];
  const add: Add = (kind, scope, subject, fields) => {
    for (const [name, value] of Object.entries(fields)) {
      if (value === null || value === '') continue;
      attributes.push({ kind, scope, subject, name, value: String(value), source: id });
    }
  };
  addDocuments(file, id, add);
  for (const type of file.statementTypes) addType(type, add);
  addProject(file, id, add);
  for (const type of file.statementTypes) addOthers(file, id, type, others.get(type.label) ?? [], add);
  return attributes;
}

function addDocuments({ documents }: DnaFile, file: string, add: Add): void {
  for (const { id, title, author, time, source, section, type, notes, coder } of documents) {
    // Title and author have a place; but a stored document never changes, and in DNA they may be mended later.
    const fields = { title, author, time: writeTime(time), source, section, type, notes, coder };
    add('document', '', documentIdOf(file, id), fields);
  }
}

function addType({ label, colour, variables }: DnaStatementType, add: Add): void {
  add('statement type', '', label, { colour });
  for (const { name, type, attributes, entities } of variables) {
    add('variable', label, name, { type, attributes: JSON.stringify(attributes) });
    const byId = new Map(entities.map((entity) => [entity.id, entity.value]));
    for (const entity of entities) {
      const childOf = entity.childOf === null ? null : (byId.get(entity.childOf) ?? null);
      const known = Object.fromEntries(entity.attributes);
      // Also a value that nobody has coded is there.
      add('value', name, entity.value, { ...colourOf(entity.colour), 'child of': childOf, ...known });
    }
  }
}

function addProject(file: DnaFile, id: string, add: Add): void {
  add('project', '', id, Object.fromEntries(file.settings));
  for (const { name, colour, settings } of file.coders) {
    add('coder', '', name, { ...colourOf(colour), ...Object.fromEntries(settings) });
  }
  for (const { coder, other, ...rights } of file.relations) add('coder relation', other, coder, rights);
  for (const { label, colour } of file.regexes) add('search term', '', label, colourOf(colour));
  const variables = new Map(
    file.statementTypes.flatMap(({ label, variables }) =>
      variables.map(({ id, name }): [number, string] => [id, `${label}: ${name}`]),
    ),
  );
  for (const [source, target] of file.variableLinks) {
    add('variable', 'link', variables.get(source) ?? String(source), {
      'linked to': variables.get(target) ?? String(target),
    });
  }
  if (file.notes.length > 0) add('project', '', id, { notes: JSON.stringify(file.notes) });
}

function addOthers(
  file: DnaFile,
  id: string,
  { label, variables }: DnaStatementType,
  others: readonly DnaStatement[],
  add: Add,
): void {
  const texts = new Map(file.documents.map((document) => [document.id, document.text]));
  for (const each of others) {
    add('annotation', label, `${id}:s${each.id}`, {
      document: documentIdOf(id, each.document),
      start: each.start,
      stop: each.stop,
      quote: quoteOf(texts.get(each.document)!, each),
      coder: each.coder,
      ...Object.fromEntries(variables.map(({ name }, index) => [`variable ${name}`, each.values[index]!])),
    });
  }
}

/** A search term and a coder are there, whether they have a colour or not. */
function colourOf(colour: DnaColour): Fields {
  return { colour: colour ?? 'none' };
}
