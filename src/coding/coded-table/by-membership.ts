import type { ActorKind } from '../actor.ts';
import type { CodedTable, TextColumn } from '../coded-table.ts';
import { type Registry, resolveActor } from '../registry/index.ts';
import { asText, columnNamed, relabelled } from './column-named.ts';
import { withMemberships } from './with-memberships.ts';

const kinds: Readonly<Record<string, ActorKind>> = {
  country: 'state',
  state: 'state',
  organisation: 'organisation',
  organization: 'organisation',
  group: 'group',
};

/**
 * Adds the columns that names such as these ask for, with whom each value belonged to on the date of its statement
 * (`withMemberships`): `speaker@country`, the nearest state, none where none is known; `speaker@organisation` and `speaker@group`
 * likewise; `actor@NATO`, with NATO in the place of its members at whatever remove, and everybody else as they are. Names
 * without `@`, and those that the table has, are passed over.
 *
 * @throws EntenteError where the variable before `@` or the alliance behind it is not known
 * @example byMembership(table, ['actor@NATO'], registry).variables.get('actor@NATO')
 */
export function byMembership(table: CodedTable, names: readonly string[], registry: Registry): CodedTable {
  const wanted = [...new Set(names)].filter((name) => name.includes('@') && !table.variables.has(name));
  return wanted.reduce((made, name) => withOne(made, name, registry), table);
}

function withOne(table: CodedTable, name: string, registry: Registry): CodedTable {
  const variable = withoutMembership(name);
  const above = name.slice(variable.length + 1);
  const to = kinds[above.toLowerCase()] ?? [above];
  const added = withMemberships(table, registry, { variable, name, to }).table;
  if (typeof to === 'string') return added;
  const own = byId(asText(columnNamed(table, variable).column), registry);
  const column = instead(added.variables.get(name) as TextColumn, own);
  return { ...added, variables: new Map([...added.variables, [name, column]]) };
}

/** Values by the id of the actor that they mean, where one is known. */
function byId(column: TextColumn, registry: Registry): TextColumn {
  return relabelled(column, (label) => resolveActor(registry, label) ?? label);
}

/** One column, and where it has no value the other. */
function instead(first: TextColumn, other: TextColumn): TextColumn {
  const places = new Map(first.labels.map((label, code) => [label, code]));
  const labels = [...first.labels];
  const placeOf = other.labels.map((label) => {
    const place = places.get(label) ?? labels.push(label) - 1;
    places.set(label, place);
    return place;
  });
  const codes = first.codes.map((code, row) => {
    const own = other.codes[row]!;
    return code >= 0 || own < 0 ? code : placeOf[own]!;
  });
  return { kind: 'text', labels, codes };
}

/**
 * The variable of which a name asks for the memberships, or the name itself.
 *
 * @example withoutMembership('actor@NATO') // 'actor'
 */
export function withoutMembership(name: string): string {
  const at = name.lastIndexOf('@');
  return at > 0 ? name.slice(0, at) : name;
}
