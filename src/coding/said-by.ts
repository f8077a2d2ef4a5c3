import type { VariableValue } from './statement.ts';
import type { VariableRoles } from './variable-roles.ts';

/** Who says something on what, by the values of a coding: the organisation, else the person. Null where actor or issue is missing. */
export function saidBy(values: readonly VariableValue[], roles: VariableRoles) {
  const words = (at: number) => {
    const value = at === -1 ? null : values[at];
    return value == null || value === '' ? null : String(value);
  };
  const speaker = words(roles.person);
  const actor = words(roles.organisation) ?? speaker;
  const issue = words(roles.issue);
  return actor === null || issue === null ? null : { actor, speaker, issue };
}
