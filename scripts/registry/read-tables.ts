import type { Actor, Membership } from '../../src/coding/actor.ts';

/** What the hand-written tables say, as actors. */
export interface Tables {
  readonly actors: readonly Actor[];
  /** ISO 3166-1 alpha-2 code -> id. */
  readonly alpha2: Readonly<Record<string, string>>;
  /** Ids of states that observe at the United Nations without being members. */
  readonly observers: readonly string[];
}

/** The actors of states.tsv and organisations.tsv, with the memberships of memberships.tsv. Throws on a malformed row. */
export function readTables(read: (name: string) => string): Tables {
  const states = rows('states.tsv', read('states.tsv'));
  const organisations = rows('organisations.tsv', read('organisations.tsv'));
  const further = Map.groupBy(rows('memberships.tsv', read('memberships.tsv')), (row) => row['actor']!);
  const membershipsOf = (row: Row): Membership[] => [
    ...(row['un'] ?? '').split('; ').flatMap((text) => unitedNations(text)),
    ...(further.get(row['id']!) ?? []).map((line) =>
      period(line['organisation']!, line['from']!, line['to']!),
    ),
  ];
  const actors = [
    ...states.map((row) => actor('state', row, membershipsOf(row))),
    ...organisations.map((row) => actor('organisation', row, membershipsOf(row))),
  ];
  const known = new Set(actors.map(({ id }) => id));
  for (const id of further.keys())
    if (!known.has(id)) throw new Error(`memberships.tsv: no such actor: ${id}`);
  return {
    actors,
    alpha2: Object.fromEntries(
      states.filter((row) => row['iso2'] !== '').map((row) => [row['iso2'], row['id']]),
    ),
    observers: states.filter((row) => row['un'] === 'observer').map((row) => row['id']!),
  };
}

type Row = Readonly<Record<string, string>>;

function rows(file: string, text: string): Row[] {
  const [header = '', ...lines] = text.replace(/\n+$/, '').split('\n');
  const columns = header.split('\t');
  return lines.map((line, index) => {
    const cells = line.split('\t');
    if (cells.length !== columns.length) {
      throw new Error(`${file}:${index + 2}: ${cells.length} cells in place of ${columns.length}`);
    }
    return Object.fromEntries(columns.map((column, at) => [column, cells[at]!]));
  });
}

function actor(kind: Actor['kind'], row: Row, memberships: readonly Membership[]): Actor {
  const [capital = null, ...otherCapitals] = list(row['capitals']);
  return {
    id: row['id']!,
    kind,
    name: row['name'] === '' ? row['id']! : row['name']!,
    code: row['iso3'] ? row['iso3'] : null,
    aliases: list(row['aliases']),
    governmentNames: list(row['government']),
    demonyms: list(row['demonyms']),
    capital,
    ...(otherCapitals.length > 0 && { otherCapitals }),
    offices: [],
    memberships,
  };
}

function list(cell: string | undefined): string[] {
  return cell ? cell.split('; ') : [];
}

/** `1945-10-24`, or `1945-10-24..1992-12-31` for a membership that ended. */
function unitedNations(text: string): Membership[] {
  if (text === '' || text === 'observer') return [];
  const [from = '', to = ''] = text.split('..');
  return [period('UN', from, to)];
}

function period(organisation: string, from: string, to: string): Membership {
  return { in: organisation, from, to: to === '' ? null : to };
}
