/** Names under which studies keep these variables, the commonest first, in small letters. */
const names = {
  issue: ['concept', 'issue', 'topic', 'claim', 'frame', 'policy', 'category'],
  organisation: ['organization', 'organisation', 'actor', 'party', 'country', 'institution', 'group'],
  person: ['person', 'speaker', 'politician', 'individual'],
  stance: ['agreement', 'agree', 'stance', 'position', 'support', 'sentiment'],
} as const;

/** A variable of a coding scheme. */
export interface NamedVariable {
  readonly name: string;
  /** What it holds: a name out of a list, a number (a boolean is one), or a text of any length. */
  readonly holds: 'name' | 'number' | 'text';
}

/** Index of the variable that plays a part; -1 where none does. */
export interface VariableRoles {
  readonly issue: number;
  readonly organisation: number;
  readonly person: number;
  readonly stance: number;
}

/**
 * Which variables say who stands where on what, by their names (DNA's default: `person`, `organization`, `concept`, `agreement`).
 * Null where actor, issue or stance is missing, as in a scheme for annotations or story elements: what is coded by it are no
 * statements in Entente's sense.
 *
 * @example variableRoles([{ name: 'party', holds: 'name' }, { name: 'topic', holds: 'name' }, { name: 'stance', holds: 'number' }])
 * // { organisation: 0, issue: 1, stance: 2, person: -1 }
 */
export function variableRoles(variables: readonly NamedVariable[]): VariableRoles | null {
  const place = (wanted: readonly string[], holds: NamedVariable['holds']) => {
    const found = wanted
      .map((name) =>
        variables.findIndex((each) => each.name.trim().toLowerCase() === name && each.holds === holds),
      )
      .find((at) => at !== -1);
    return found ?? -1;
  };
  const roles = {
    issue: place(names.issue, 'name'),
    organisation: place(names.organisation, 'name'),
    person: place(names.person, 'name'),
    stance: place(names.stance, 'number'),
  };
  const whole =
    roles.issue !== -1 && roles.stance !== -1 && (roles.organisation !== -1 || roles.person !== -1);
  return whole ? roles : null;
}
