import { type VariableRoles, variableRoles } from '../../coding/variable-roles.ts';
import type { DnaDataType, DnaStatementType } from './dna-file.ts';

const holds = {
  'short text': 'name',
  'long text': 'text',
  integer: 'number',
  boolean: 'number',
} as const satisfies Record<DnaDataType, string>;

/** Which variables of a type say who stands where on what; null where it has no statements in Entente's sense. */
export function statementRoles({ variables }: DnaStatementType): VariableRoles | null {
  return variableRoles(variables.map(({ name, type }) => ({ name, holds: holds[type] })));
}
