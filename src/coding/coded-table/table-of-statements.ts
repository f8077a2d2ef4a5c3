import type { Codebook } from '../codebook.ts';
import type { CodedDocument, CodedTable } from '../coded-table.ts';
import type { Statement, VariableValue } from '../statement.ts';
import { inferKind, kindOfType, plainValue } from './infer-kind.ts';
import { readTime } from './read-time.ts';
import { type CodedRow, tableOfRows, type VariableKind } from './table-of-rows.ts';

/** What every statement has, as variables beside its own; a variable of the same name goes before. */
const fixed = {
  actor: ({ actor }: Statement) => actor,
  speaker: ({ speaker }: Statement) => speaker,
  office: ({ office }: Statement) => office,
  issue: ({ issue }: Statement) => issue,
  stance: ({ stance }: Statement) => stance,
  voice: ({ voice }: Statement) => voice,
  occasion: ({ occasion }: Statement) => occasion,
  page: ({ page }: Statement) => page,
} satisfies Record<string, (statement: Statement) => VariableValue>;

/** What is known beside the statements. */
export interface StatementsContext {
  readonly codebook?: Codebook | null;
  /** All documents, also those without a statement. Default: those that statements name, on the day of their first. */
  readonly documents?: readonly CodedDocument[];
  /** What is known of values. Default: nothing. */
  readonly attributes?: CodedTable['attributes'];
  /** Further codings, of which not all is known that a statement has. Default: none. */
  readonly further?: readonly CodedRow[];
  /** Id of the document that a statement counts in. Default: the one that holds it. */
  readonly documentOf?: (statement: Statement, row: number) => string;
}

/**
 * Statements as the table that networks are made of: `actor`, `speaker`, `office`, `issue`, `stance` (-1 to 1), `voice`,
 * `occasion` and `page`, and their own variables, of the type that the codebook declares, else by their values.
 *
 * @example tableOfStatements(statements).variables.get('stance').scale // [-1, 1]
 */
export function tableOfStatements(
  statements: readonly Statement[],
  context: StatementsContext = {},
): CodedTable {
  const { documentOf = (statement: Statement) => statement.document } = context;
  const kinds = kindsOf(statements, context.codebook ?? null);
  const fixedNames = Object.keys(fixed) as (keyof typeof fixed)[];
  const rows = statements.map((statement, row) => ({
    id: statement.id,
    document: documentOf(statement, row),
    time: readTime(statement.date)!,
    start: statement.span.start,
    stop: statement.span.end,
    coder: statement.coder,
    values: {
      ...Object.fromEntries(fixedNames.map((name) => [name, fixed[name](statement)])),
      ...Object.fromEntries(
        Object.entries(statement.variables).map(([name, value]) => [name, plainValue(value, kinds[name]!)]),
      ),
    },
  }));
  const further = (context.further ?? []).map((row) => ({
    ...row,
    values: Object.fromEntries(
      Object.entries(row.values).map(([name, value]) => [name, plainValue(value, kinds[name] ?? 'text')]),
    ),
  }));
  const scales = kinds['stance'] === 'number' ? { stance: [-1, 1] as const } : {};
  const documents = context.documents ?? documentsOf(rows);
  const table = tableOfRows(kinds, documents, [...rows, ...further], scales);
  return { ...table, attributes: context.attributes ?? table.attributes };
}

function kindsOf(
  statements: readonly Statement[],
  codebook: Codebook | null,
): Readonly<Record<string, VariableKind>> {
  const kinds: Record<string, VariableKind> = {};
  for (const name of Object.keys(fixed)) kinds[name] = name === 'stance' ? 'number' : 'text';
  const names = new Set(statements.flatMap(({ variables }) => Object.keys(variables)));
  for (const name of names) kinds[name] = inferKind(valuesOf(statements, name));
  for (const { name, type } of codebook?.variables ?? []) {
    if (names.has(name) || !Object.hasOwn(kinds, name)) kinds[name] = kindOfType(type);
  }
  return kinds;
}

function* valuesOf(statements: readonly Statement[], name: string): Generator<VariableValue> {
  for (const { variables } of statements) yield Object.hasOwn(variables, name) ? variables[name]! : null;
}

/** The documents that rows name, each at the time of its first row. */
export function documentsOf(
  rows: Iterable<{ readonly document: string; readonly time: number }>,
): CodedDocument[] {
  const times = new Map<string, number>();
  for (const { document, time } of rows) {
    times.set(document, Math.min(times.get(document) ?? Number.POSITIVE_INFINITY, time));
  }
  return Array.from(times, ([id, time]) => ({
    id,
    title: '',
    author: '',
    source: '',
    section: '',
    type: '',
    time,
  }));
}
