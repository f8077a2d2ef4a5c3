import type { DnaStatementType } from './dna-file.ts';

/** Names under which studies keep these variables, the commonest first, in small letters. */
const names = {
  issue: ['concept', 'issue', 'topic', 'claim', 'frame', 'policy', 'category'],
  organisation: ['organization', 'organisation', 'actor', 'party', 'country', 'institution', 'group'],
  person: ['person', 'speaker', 'politician', 'individual'],
  stance: ['agreement', 'agree', 'stance', 'position', 'support', 'sentiment'],
} as const;

/** Index of the variable that plays a part in statements of a type; -1 where none does. */
export interface StatementRoles {
  readonly issue: number;
  readonly organisation: number;
  readonly person: number;
  readonly stance: number;
}

/**
 * Which variables of a type say who stands where on what: by their names (the default type of DNA has `person`,
 * `organization`, `concept`, `agreement`). Null where actor, issue or stance is missing: an annotation, a story element. Such
 * a type has no statements in Entente's sense.
 */
export function statementRoles({ variables }: DnaStatementType): StatementRoles | null {
  const place = (wanted: readonly string[], types: readonly string[]) => {
    const found = wanted
      .map((name) =>
        variables.findIndex((each) => each.name.trim().toLowerCase() === name && types.includes(each.type)),
      )
      .find((at) => at !== -1);
    return found ?? -1;
  };
  const roles = {
    issue: place(names.issue, ['short text']),
    organisation: place(names.organisation, ['short text']),
    person: place(names.person, ['short text']),
    stance: place(names.stance, ['boolean', 'integer']),
  };
  const whole =
    roles.issue !== -1 && roles.stance !== -1 && (roles.organisation !== -1 || roles.person !== -1);
  return whole ? roles : null;
}
