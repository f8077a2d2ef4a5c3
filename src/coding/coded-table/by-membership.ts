import { EntenteError } from '../../error.ts';
import { dateOf } from '../../stats/calendar.ts';
import type { ActorKind } from '../actor.ts';
import type { CodedTable, TextColumn } from '../coded-table.ts';
import { actorsAbove, kindAbove, type Registry, resolveActor } from '../registry/index.ts';
import { asText, columnNamed } from './column-named.ts';

const kinds: Readonly<Record<string, ActorKind>> = {
  country: 'state',
  state: 'state',
  organisation: 'organisation',
  organization: 'organisation',
  group: 'group',
};

/**
 * Adds the columns that names such as these ask for, with whom each value belonged to on the date of its statement:
 * `speaker@country`, the nearest state (itself, whose office it holds, or whose member's member it is), none where none is known;
 * `speaker@organisation` and `speaker@group` likewise; `actor@NATO`, with NATO in the place of its members at whatever remove,
 * and everybody else as they are. Names without `@`, and those that the table has, are passed over.
 *
 * Cost: one pass over the statements for each name, and one over memberships for each value and day.
 *
 * @throws EntenteError where the variable before `@` or the organisation behind it is not known
 * @example byMembership(table, ['actor@NATO'], registry).variables.get('actor@NATO')
 */
export function byMembership(table: CodedTable, names: readonly string[], registry: Registry): CodedTable {
  const wanted = [...new Set(names)].filter((name) => name.includes('@') && !table.variables.has(name));
  if (wanted.length === 0) return table;
  const added = wanted.map((name): [string, TextColumn] => {
    const at = name.lastIndexOf('@');
    const { column } = columnNamed(table, name.slice(0, at));
    return [name, mapped(asText(column), table.time, placer(registry, name.slice(at + 1)))];
  });
  return { ...table, variables: new Map([...table.variables, ...added]) };
}

/** The variable of which a name asks for the memberships, or the name itself. @example withoutMembership('actor@NATO') // 'actor' */
export function withoutMembership(name: string): string {
  const at = name.lastIndexOf('@');
  return at > 0 ? name.slice(0, at) : name;
}

/** A value and a date -> what stands for it; null for none. */
type Placer = (value: string, date: string) => string | null;

function placer(registry: Registry, above: string): Placer {
  const kind = kinds[above.toLowerCase()];
  const idOf = (value: string) => (registry.actors.has(value) ? value : resolveActor(registry, value));
  if (kind !== undefined) {
    return (value, date) => {
      const actor = idOf(value);
      return actor === null ? null : kindAbove(registry, actor, kind, date);
    };
  }
  const organisation = idOf(above);
  const known = organisation === null ? undefined : registry.actors.get(organisation)?.kind;
  if (known !== 'organisation' && known !== 'group') {
    const advice =
      'behind @ stands country, organisation, group, or an alliance of the registry or a codebook';
    throw new EntenteError('not-found', 'unknown organisation', above, advice);
  }
  return (value, date) => {
    const actor = idOf(value);
    if (actor === null) return value;
    for (const id of actorsAbove(registry, actor, date)) if (id === organisation) return id;
    return value;
  };
}

function mapped({ labels, codes }: TextColumn, time: Float64Array, place: Placer): TextColumn {
  const known = new Map<string, number>();
  const found: string[] = [];
  const byValueAndDay = new Map<string, number>();
  const codeOf = (label: string | null): number => {
    if (label === null || label === '') return -1;
    let code = known.get(label);
    if (code === undefined) {
      code = found.push(label) - 1;
      known.set(label, code);
    }
    return code;
  };
  const placed = codes.map((code, row) => {
    const seconds = time[row]!;
    if (code < 0 || Number.isNaN(seconds)) return -1;
    const day = Math.floor(seconds / 86_400);
    const key = `${code} ${day}`;
    let own = byValueAndDay.get(key);
    if (own === undefined) {
      own = codeOf(place(labels[code]!, dateOf(day)));
      byValueAndDay.set(key, own);
    }
    return own;
  });
  return { kind: 'text', labels: found, codes: placed };
}
