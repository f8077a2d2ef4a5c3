import { EntenteError } from '../../error.ts';
import { dayOf } from '../../stats/calendar.ts';
import type { Actor, ActorKind, Period } from '../actor.ts';
import type { CodedTable, TextColumn } from '../coded-table.ts';
import { nearest } from '../nearest.ts';
import { type Registry, resolveActor } from '../registry/index.ts';
import { asText, columnNamed } from './column-named.ts';

/** From whom to whom a value is led up, and what the new variable is called. */
export interface MembershipStep {
  /** The variable that names actors: a name as `columnNamed` reads it. */
  readonly variable: string;
  /** The new variable. */
  readonly name: string;
  /** A kind of actor (`state`: person -> organisation -> state), or ids of which the first that fits is taken (`['NATO', 'CSTO']`). */
  readonly to: ActorKind | readonly string[];
}

export interface WithMemberships {
  readonly table: CodedTable;
  /** Values that the registry does not know, each once: their statements have no value of the new variable. */
  readonly unknown: readonly string[];
  /** How many statements of known actors lead to nobody on their date, or have no date where the date decides. */
  readonly without: number;
}

const DAY = 86_400;

/**
 * Adds a variable that says to whom the actor of a statement belonged on its date: from a person over the offices it held and the
 * organisations it was in to a state, and on to its alliances. An actor of the kind asked for is its own. The way with the
 * fewest steps counts; of several as short the first in `to`, else in the registry's order of offices and memberships.
 *
 * Each actor is looked at once for each stretch of time in which nothing changes above it: O(n log m) beside that.
 *
 * @throws EntenteError `input` for an unknown variable; `conflict` where `name` is a variable already; `not-found` for an id that
 *   the registry does not hold
 * @example withMemberships(table, registry, { variable: 'speaker', name: 'alliance', to: ['NATO'] })
 */
export function withMemberships(
  table: CodedTable,
  registry: Registry,
  { variable, name, to }: MembershipStep,
): WithMemberships {
  if (table.variables.has(name)) {
    throw new EntenteError(
      'conflict',
      'there is such a variable already',
      name,
      'give the new one another name',
    );
  }
  const targets = typeof to === 'string' ? to : to.map((id) => idOf(registry, id));
  const from = asText(columnNamed(table, variable).column);
  const actors = from.labels.map(
    (label) => registry.actors.get(label) ?? registry.actors.get(resolveActor(registry, label) ?? ''),
  );
  const histories = actors.map((actor) => (actor === undefined ? null : historyOf(registry, actor, targets)));
  const places = new Map<string, number>();
  const labels: string[] = [];
  const codes = new Int32Array(table.length).fill(-1);
  const unknown = new Set<string>();
  let without = 0;
  for (let row = 0; row < table.length; row++) {
    const code = from.codes[row]!;
    if (code < 0) continue;
    const history = histories[code];
    if (history == null) {
      unknown.add(from.labels[code]!);
      continue;
    }
    const above = history(table.time[row]! / DAY);
    if (above === null) without += 1;
    else {
      const place = places.get(above) ?? labels.push(above) - 1;
      places.set(above, place);
      codes[row] = place;
    }
  }
  const column: TextColumn = { kind: 'text', labels, codes };
  const variables = new Map([...table.variables, [name, column]]);
  return { table: { ...table, variables }, unknown: [...unknown].toSorted(), without };
}

type Targets = ActorKind | readonly string[];

/** Day -> whom an actor belongs to on it. Looks once at each stretch between two dates at which something changes. */
function historyOf(registry: Registry, actor: Actor, to: Targets): (day: number) => string | null {
  const changes = changesAbove(registry, actor);
  const known = new Map<number, string | null>();
  return (time) => {
    if (Number.isNaN(time) && changes.length > 0) return null;
    const day = Math.floor(time);
    // How many changes are on or before the day.
    let [low, high] = [0, changes.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (changes[middle]! <= day) low = middle + 1;
      else high = middle;
    }
    const before = known.get(low);
    if (before !== undefined) return before;
    const found = aboveOn(registry, actor, to, low === 0 ? -Infinity : changes[low - 1]!);
    known.set(low, found);
    return found;
  };
}

/** The nearest of those asked for, from the actor itself upwards. */
function aboveOn(registry: Registry, actor: Actor, to: Targets, day: number): string | null {
  const seen = new Set([actor.id]);
  let level: Actor[] = [actor];
  while (level.length > 0) {
    const found =
      typeof to === 'string'
        ? level.find(({ kind }) => kind === to)?.id
        : to.find((id) => level.some((each) => each.id === id));
    if (found !== undefined) return found;
    level = level
      .flatMap((each) => above(each))
      .filter(({ id, period }) => covers(period, day) && !seen.has(id) && seen.add(id))
      .flatMap(({ id }) => registry.actors.get(id) ?? []);
  }
  return null;
}

function above({ offices, memberships }: Actor): { id: string; period: Period }[] {
  return [
    ...offices.map((office) => ({ id: office.of, period: office })),
    ...memberships.map((membership) => ({ id: membership.in, period: membership })),
  ];
}

/** First days on which somebody above begins or no longer is, whenever that was. */
function changesAbove(registry: Registry, actor: Actor): Float64Array {
  const days = new Set<number>();
  const seen = new Set<string>();
  const open = [actor];
  for (let each = open.pop(); each !== undefined; each = open.pop()) {
    if (seen.has(each.id)) continue;
    seen.add(each.id);
    for (const { id, period } of above(each)) {
      if (period.from !== null) days.add(dayOf(period.from)!);
      if (period.to !== null) days.add(dayOf(period.to)! + 1);
      const next = registry.actors.get(id);
      if (next !== undefined) open.push(next);
    }
  }
  return Float64Array.from(days).toSorted();
}

function covers({ from, to }: Period, day: number): boolean {
  return (from === null || dayOf(from)! <= day) && (to === null || day <= dayOf(to)!);
}

function idOf(registry: Registry, name: string): string {
  const id = registry.actors.has(name) ? name : resolveActor(registry, name);
  if (id !== null) return id;
  const meant = nearest(name, [...registry.actors.keys()]);
  const advice = meant === null ? 'add it to the codebook' : `did you mean ${meant}?`;
  throw new EntenteError('not-found', 'unknown actor', name, advice);
}
