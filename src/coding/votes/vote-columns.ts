import { type Registry, resolveActor } from '../registry/index.ts';

/** Names of columns, as they are written in sets of roll calls: the first that a table has is taken. */
const names = {
  choice: ['ms_vote', 'choice', 'vote_choice', 'cast', 'voted', 'position', 'vote'],
  id: 'vote_id rcid roll_call rollcall roll_call_id rollcall_id rollnumber undl_id resolution unres id vote'.split(
    ' ',
  ),
  date: ['date', 'vote_date', 'day'],
  actor: 'actor country ms_code ms_name country_code state member voter speaker'.split(' '),
  issue: ['issue', 'subject', 'topic'],
};

/** Where the columns of a long table are; -1 for one that it has not. */
export interface LongColumns {
  readonly id: number;
  readonly actor: number;
  readonly choice: number;
  readonly date: number;
  readonly issue: number;
}

/** Where the columns of a wide table are: each of `actors` holds the votes of one. */
export interface WideColumns {
  readonly id: number;
  readonly date: number;
  readonly issue: number;
  readonly actors: readonly number[];
}

/** Columns that describe a roll call in wide tables, beside the votes. */
const described = new Set(
  'session importantvote amend para short descr description title short_name yes no abstain'.split(' '),
);

/** Whether a table is one of single votes, by its header; and where its columns are. Null where it is none. */
export function longColumns(header: readonly string[]): LongColumns | null {
  const columns = header.map(normal);
  if (columns.includes('stance')) return null;
  const choice = first(columns, names.choice);
  const id = first(columns, names.id, choice);
  const actor = first(columns, names.actor);
  if (choice === -1 || id === -1 || actor === -1) return null;
  return { id, actor, choice, date: first(columns, names.date), issue: first(columns, names.issue) };
}

/**
 * Whether a table has a column for each actor, by its header: a column that names the roll call, and beside what describes it at least two
 * columns of which at least half are actors that the registry knows. Null where it is none.
 */
export function wideColumns(header: readonly string[], registry: Registry): WideColumns | null {
  const columns = header.map(normal);
  if (columns.includes('stance') || columns.includes('magnitude')) return null;
  // "ID" is Indonesia, and "NO" Norway, unless it comes first.
  const isActor = header.map((name, i) => i > 0 && resolveActor(registry, name) !== null);
  const others = columns.map((name, i) => (isActor[i]! ? '' : name));
  const [id, date, issue] = [first(others, names.id), first(others, names.date), first(others, names.issue)];
  if (id === -1 && date === -1) return null;
  const actors = [...header.keys()].filter(
    (i) => ![id, date, issue].includes(i) && header[i] !== '' && !described.has(others[i]!),
  );
  const known = actors.filter((i) => isActor[i]).length;
  return actors.length >= 2 && known * 2 >= actors.length ? { id, date, issue, actors } : null;
}

/** The columns of a table that says when each roll call was: id and date. Null where it is none. */
export function dateColumns(
  header: readonly string[],
): { readonly id: number; readonly date: number } | null {
  const columns = header.map(normal);
  const [id, date] = [first(columns, names.id), first(columns, names.date)];
  return id === -1 || date === -1 ? null : { id, date };
}

function first(columns: readonly string[], wanted: readonly string[], but = -1): number {
  for (const name of wanted) {
    const at = columns.findIndex((column, i) => column === name && i !== but);
    if (at !== -1) return at;
  }
  return -1;
}

function normal(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
}
