import type { Codebook, Issue, Variable, VariableType } from '../../coding/codebook.ts';
import type { DnaDataType, DnaFile, DnaStatementType } from './dna-file.ts';
import { TYPE_VARIABLE } from './dna-statements.ts';
import { statementRoles } from './statement-roles.ts';

const types: Readonly<Record<DnaDataType, VariableType>> = {
  'short text': 'short-text',
  'long text': 'long-text',
  integer: 'integer',
  boolean: 'boolean',
};

/**
 * The codebook that a `.dna` file amounts to, added to the one that a store has: each variable of each statement type, and as
 * issues the concepts of types that say who stands where on what, the concept itself as the question. What is there already
 * stays as it is.
 *
 * @param name of the codebook where there is none yet
 */
export function dnaCodebook(file: DnaFile, before: Codebook | null, name: string): Codebook {
  const issues = new Map((before?.issues ?? []).map((issue) => [issue.id, issue]));
  const variables = new Map((before?.variables ?? []).map((variable) => [variable.name, variable]));
  for (const issue of file.statementTypes.flatMap(issuesOf)) {
    if (!issues.has(issue.id)) issues.set(issue.id, issue);
  }
  for (const variable of file.statementTypes.flatMap(variablesOf)) {
    if (!variables.has(variable.name)) variables.set(variable.name, variable);
  }
  return {
    name: before?.name ?? name,
    issues: [...issues.values()],
    actors: before?.actors ?? [],
    variables: [...variables.values()],
  };
}

function issuesOf(type: DnaStatementType): Issue[] {
  const roles = statementRoles(type);
  if (roles === null) return [];
  const qualifier = type.variables[roles.stance]!.name;
  return type.variables[roles.issue]!.entities.filter(({ value }) => value !== '').map(({ value }) => ({
    id: value,
    question: value,
    parent: null,
    terms: [],
    pro: { means: `coded as ${qualifier}`, cues: [] },
    contra: { means: `coded as no ${qualifier}`, cues: [] },
    ambivalent: { means: '', cues: [] },
  }));
}

function variablesOf({ variables }: DnaStatementType): Variable[] {
  const own = variables.map(({ name, type }): Variable => ({ name, type: types[type] }));
  return [{ name: TYPE_VARIABLE, type: 'short-text' }, ...own];
}
