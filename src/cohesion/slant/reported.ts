/** A statement as an outlet reports it. */
export interface Reported {
  readonly actor: string;
  /** Day number. */
  readonly day: number;
  /** -1..1 */
  readonly stance: number;
  readonly outlet: string;
  /** What it was drawn with: the id of the article. */
  readonly document: string;
  readonly id: string;
}

/** Statements in columns, so that drawing them again a thousand times allocates nothing. */
export interface ReportedColumns {
  readonly actors: readonly string[];
  readonly outlets: readonly string[];
  /** Documents: the rows of document `d` are `rows[start[d]]` up to `rows[start[d + 1]]`. */
  readonly start: Int32Array;
  readonly rows: Int32Array;
  readonly actor: Int32Array;
  readonly outlet: Int32Array;
  /** 0 pro, 1 contra, 2 ambivalent. */
  readonly side: Uint8Array;
  readonly day: Int32Array;
  readonly stance: Float64Array;
}

/** Puts statements into columns. O(n). */
export function reportedColumns(statements: readonly Reported[]): ReportedColumns {
  const [actors, outlets, documents] = [codes(), codes(), codes()];
  const n = statements.length;
  const actor = Int32Array.from(statements, (statement) => actors.of(statement.actor));
  const outlet = Int32Array.from(statements, (statement) => outlets.of(statement.outlet));
  const document = Int32Array.from(statements, (statement) => documents.of(statement.document));
  const start = new Int32Array(documents.names.length + 1);
  for (const d of document) start[d + 1]! += 1;
  for (let d = 1; d < start.length; d++) start[d]! += start[d - 1]!;
  const next = start.slice();
  const rows = new Int32Array(n);
  for (let row = 0; row < n; row++) rows[next[document[row]!]!++] = row;
  return {
    actors: actors.names,
    outlets: outlets.names,
    start,
    rows,
    actor,
    outlet,
    side: Uint8Array.from(statements, ({ stance }) => (stance > 1e-9 ? 0 : stance < -1e-9 ? 1 : 2)),
    day: Int32Array.from(statements, ({ day }) => day),
    stance: Float64Array.from(statements, ({ stance }) => stance),
  };
}

function codes() {
  const numbers = new Map<string, number>();
  const names: string[] = [];
  return {
    names,
    of(name: string): number {
      const known = numbers.get(name);
      if (known !== undefined) return known;
      numbers.set(name, names.length);
      names.push(name);
      return names.length - 1;
    },
  };
}
