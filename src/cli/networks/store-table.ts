import type { Attribute } from '../../coding/attribute.ts';
import type { Codebook } from '../../coding/codebook.ts';
import type { CodedDocument, CodedTable } from '../../coding/coded-table.ts';
import { withoutMembership } from '../../coding/coded-table/by-membership.ts';
import { readTime } from '../../coding/coded-table/read-time.ts';
import { tableOfStatements } from '../../coding/coded-table/table-of-statements.ts';
import { nearest } from '../../coding/nearest.ts';
import type { Statement } from '../../coding/statement.ts';
import type { Document } from '../../documents/document.ts';
import { EntenteError } from '../../error.ts';
import { TYPE_VARIABLE } from '../../store/dna/index.ts';
import { openStore, type StatementFilter, type Store } from '../../store/index.ts';
import type { Io } from '../io.ts';
import type { CommonOptions } from '../options.ts';
import { countedOf } from '../statements/counted.ts';
import { annotationRows, annotationTable, annotationTypes } from './annotation-table.ts';

/** How the statements of a store are chosen. */
export interface StoreTableOptions extends CommonOptions {
  readonly statementType?: string;
  readonly suggested?: boolean;
}

/**
 * Opens a store and makes `tableOfStore` of it, with the codebook given or its own.
 *
 * @param variables those asked for; where only annotations of one type have them, these are meant
 */
export async function storeTable(
  path: string,
  variables: readonly string[],
  given: Codebook | null,
  options: StoreTableOptions,
  io: Io,
): Promise<{ readonly table: CodedTable; readonly codebook: Codebook | null }> {
  const store = await openStore(path);
  try {
    const codebook = given ?? (await store.codebook());
    return { table: await tableOfStore(store, variables, codebook, options, io), codebook };
  } finally {
    await store.close();
  }
}

/**
 * The accepted statements of a store (and with `suggested` the others) as a table for networks, with what the store knows of
 * documents and values. A statement type is one of an imported `.dna` file; its codings that are kept as annotations are there
 * too, with those of their values that they have.
 *
 * @param filter which statements; its status is passed over, and with a filter annotations are left out
 * @throws EntenteError for an unknown statement type, or where there are no statements
 */
export async function tableOfStore(
  store: Store,
  variables: readonly string[],
  codebook: Codebook | null,
  options: StoreTableOptions,
  io: Io,
  filter: StatementFilter = {},
): Promise<CodedTable> {
  const statements = await store.statements({ ...filter, status: 'any' });
  const annotations = Object.keys(filter).length > 1 ? [] : await store.attributes('annotation');
  const known = await store.documents();
  const tables = new Set(known.filter(({ mediaType }) => mediaType === 'text/csv').map(({ id }) => id));
  const fields = fieldsOf(await store.attributes('document'));
  const documents = known
    .filter(({ id }) => !tables.has(id))
    .map((document) => codedDocument(document, fields));
  const attributes = valuesOf(await store.attributes('value'));
  const ofStatements = new Set(statements.flatMap((each) => typeOf(each) ?? []));
  const kept = annotationTypes(annotations);
  const type = options.statementType ?? typeWith(variables, statements, kept);
  if (type !== undefined && !ofStatements.has(type)) {
    checkType(type, new Set([...ofStatements, ...kept.keys()]));
    const rows = annotationRows(annotations, (each) => each === type);
    return { ...annotationTable(rows, documents, codebook), attributes };
  }
  const chosen = statements.filter((each) => type === undefined || typeOf(each) === type);
  const table = tableOfStatements(countedOf(chosen, options, io), {
    codebook,
    documents,
    // A table that a person coded is no document of the debate: what its rows were taken from is.
    documentOf: ({ id, document, page }) => (tables.has(document) ? (page ?? id) : document),
    further: annotationRows(annotations, (each) =>
      type === undefined ? ofStatements.has(each) : each === type,
    ),
    attributes,
  });
  return { ...table, time: timesOf(table) };
}

/** The only type of annotations that has all variables that are asked for, where no statement has one of them. */
function typeWith(
  variables: readonly string[],
  statements: readonly Statement[],
  kept: ReadonlyMap<string, ReadonlySet<string>>,
): string | undefined {
  const fitting = [...kept].filter(([, names]) => {
    const own = variables.map(withoutMembership).filter((name) => names.has(name));
    return (
      own.length > 0 && !statements.some((each) => own.some((name) => Object.hasOwn(each.variables, name)))
    );
  });
  return fitting.length === 1 ? fitting[0]![0] : undefined;
}

function typeOf({ variables }: Statement): string | null {
  const type = variables[TYPE_VARIABLE];
  return typeof type === 'string' ? type : null;
}

function checkType(wanted: string, types: ReadonlySet<string>): void {
  if (types.has(wanted)) return;
  const meant = nearest(wanted, [...types]);
  const list = types.size === 0 ? 'no .dna file was imported' : `the store has: ${[...types].join(', ')}`;
  const advice = meant === null ? list : `did you mean "${meant}"? ${list}`;
  throw new EntenteError('not-found', 'unknown statement type', wanted, advice);
}

type Fields = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Document -> field -> value. */
function fieldsOf(attributes: readonly Attribute[]): Fields {
  const found = Map.groupBy(attributes, ({ subject }) => subject);
  return new Map(
    Array.from(found, ([id, own]) => [id, new Map(own.map(({ name, value }) => [name, value]))]),
  );
}

/** Variable -> attribute -> value of the variable -> value of the attribute; of two files the first by name that says so counts. */
function valuesOf(attributes: readonly Attribute[]): Map<string, Map<string, Map<string, string>>> {
  const found = new Map<string, Map<string, Map<string, string>>>();
  for (const { scope, subject, name, value } of attributes) {
    const variable = found.get(scope) ?? new Map<string, Map<string, string>>();
    const attribute = variable.get(name) ?? new Map<string, string>();
    found.set(scope, variable.set(name, attribute));
    if (subject !== '' && !attribute.has(subject)) attribute.set(subject, value);
  }
  return found;
}

function codedDocument({ id, title, date, author, outlet }: Document, fields: Fields): CodedDocument {
  const own = fields.get(id);
  const day = date === null ? Number.NaN : readTime(date)!;
  return {
    id,
    title: own?.get('title') ?? title ?? '',
    author: own?.get('author') ?? author ?? '',
    source: own?.get('source') ?? outlet ?? '',
    section: own?.get('section') ?? '',
    type: own?.get('type') ?? '',
    time: readTime(own?.get('time') ?? '') ?? day,
  };
}

/** A statement of the day of its document was said when that was published, to the second where that is known. */
function timesOf({ time, document, documents }: CodedTable): Float64Array {
  return time.map((seconds, row) => {
    const published = documents[document[row]!]?.time ?? Number.NaN;
    return Math.floor(published / 86_400) * 86_400 === seconds ? published : seconds;
  });
}
