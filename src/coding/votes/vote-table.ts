import type { Problems } from '../problems.ts';
import { type Registry, resolveActor } from '../registry/index.ts';
import { NO_VOTE, type RollCalls } from './roll-calls.ts';

/** Actors by the names of a table: several names may be one actor. */
export interface NamedActors {
  /** Ids, each once, in order of first appearance. */
  readonly actors: readonly string[];
  /** Index into `actors` of each name. */
  readonly of: readonly number[];
  readonly unknown: readonly string[];
}

/** The actors that names of a table stand for; who is not known keeps the name. */
export function namedActors(names: readonly string[], registry: Registry): NamedActors {
  const numbers = new Map<string, number>();
  const unknown: string[] = [];
  const of = names.map((name) => {
    const known = registry.actors.has(name) ? name : resolveActor(registry, name);
    if (known === null) unknown.push(name);
    const actor = known ?? name;
    const number = numbers.get(actor) ?? numbers.size;
    numbers.set(actor, number);
    return number;
  });
  return { actors: [...numbers.keys()], of, unknown };
}

/** Roll calls without votes yet. */
export function emptyVotes(
  ids: readonly string[],
  day: Int32Array,
  issues: readonly (string | null)[],
  { actors, unknown }: NamedActors,
  withBounds: boolean,
): RollCalls & { notes: string[] } {
  const cells = ids.length * actors.length;
  const votes = new Int8Array(cells).fill(NO_VOTE);
  const bounds = withBounds ? new Int32Array(2 * cells) : null;
  return { ids, day, issues, actors, votes, bounds, unknown, notes: [] };
}

/** Puts a vote in its place, with where it stands; a second one that says otherwise is a problem of the table. */
export function putVote(
  table: RollCalls,
  cell: number,
  choice: number,
  start: number,
  end: number,
): 'put' | 'contradicts' {
  if (choice === NO_VOTE) return 'put';
  const before = table.votes[cell]!;
  if (before !== NO_VOTE) return before === choice ? 'put' : 'contradicts';
  table.votes[cell] = choice;
  if (table.bounds !== null) {
    table.bounds[2 * cell] = start;
    table.bounds[2 * cell + 1] = end;
  }
  return 'put';
}

/** Notes that an actor voted twice, and differently, in one roll call. */
export function addContradiction(problems: Problems, line: number, table: RollCalls, cell: number): void {
  const width = table.actors.length;
  const value = `${table.actors[cell % width]} in ${table.ids[Math.floor(cell / width)]}`;
  const advice = 'leave one out, or name one of the two otherwise';
  problems.add(String(line), 'two votes of one actor', value, advice);
}
