import { type Registry, resolveActor } from '../../coding/registry/index.ts';
import { saidBy } from '../../coding/said-by.ts';
import { stanceScale } from '../../coding/stance-scale.ts';
import type { Statement, VariableValue } from '../../coding/statement.ts';
import { spanOf } from '../../documents/span.ts';
import { dateOf } from '../../stats/calendar.ts';
import type { DnaFile, DnaStatement, DnaStatementType, DnaValue, DnaVariable } from './dna-file.ts';
import { quoteOf } from './placed-statements.ts';
import { statementRoles } from './statement-roles.ts';

/** The variable that says of which statement type a statement is. */
export const TYPE_VARIABLE = 'statement type';

/** What statements of a `.dna` file are made with. */
export interface DnaNaming {
  /** Id of the file: what ids of documents and statements begin with. */
  readonly file: string;
  /** For names of actors; one that it does not know stays as written. */
  readonly registry: Registry;
}

/** Id of a document in a store. @example documentIdOf('sample', 7) // 'sample:d7' */
export function documentIdOf(file: string, document: number): string {
  return `${file}:d${document}`;
}

/** Statements of one type, and those of its codings that cannot be any. */
export interface TypeStatements {
  readonly statements: readonly Statement[];
  /** Without an actor, an issue or a stance, or outside the text. */
  readonly others: readonly DnaStatement[];
}

/**
 * The codings of a type as statements: the actor is the organisation, else the person; the issue the concept; the stance the
 * qualifier (`stanceScale`); the date that of the document. They count as accepted, for a person coded them. All values are kept as
 * variables under their own names, a boolean as true or false, and the type as `statement type`.
 *
 * @example dnaStatements(file, type, { file: 'sample', registry }).statements[0]?.id // 'sample:s1'
 */
export function dnaStatements(file: DnaFile, type: DnaStatementType, naming: DnaNaming): TypeStatements {
  const coded = file.statements.get(type.id) ?? [];
  const roles = statementRoles(type);
  if (roles === null) return { statements: [], others: coded };
  const documents = new Map(file.documents.map((document) => [document.id, document]));
  const stances = coded.map(({ values }) => values[roles.stance]!);
  const kind = type.variables[roles.stance]!.type === 'boolean' ? 'boolean' : 'integer';
  const stanceOf = stanceScale(kind, stances);
  const statements: Statement[] = [];
  const others: DnaStatement[] = [];
  for (const each of coded) {
    const { text, time } = documents.get(each.document)!;
    const said = saidBy(each.values, roles);
    const stance = each.values[roles.stance];
    if (said === null || typeof stance !== 'number' || quoteOf(text, each) === null) {
      others.push(each);
      continue;
    }
    statements.push({
      id: `${naming.file}:s${each.id}`,
      document: documentIdOf(naming.file, each.document),
      span: spanOf(text, each.start, each.stop),
      actor: resolveActor(naming.registry, said.actor) ?? said.actor,
      speaker: said.speaker,
      office: null,
      issue: said.issue,
      stance: stanceOf(stance) + 0,
      date: dateOf(Math.floor(time / 86_400)),
      voice: 'reported',
      status: 'accepted',
      coder: each.coder ?? naming.file,
      confidence: null,
      occasion: null,
      page: null,
      variables: variablesOf(type, each.values),
    });
  }
  return { statements, others };
}

function variablesOf(type: DnaStatementType, values: readonly DnaValue[]): Record<string, VariableValue> {
  const own = type.variables.map((variable, index) => [variable.name, valueOf(variable, values[index]!)]);
  return { [TYPE_VARIABLE]: type.label, ...Object.fromEntries(own) };
}

function valueOf({ type }: DnaVariable, value: DnaValue): VariableValue {
  return type === 'boolean' && value !== null ? value !== 0 : value;
}
