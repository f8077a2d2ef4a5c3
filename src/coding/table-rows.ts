import type { Span } from '../documents/span.ts';
import { isMisread, type Misread, readDate, readStance } from './cells.ts';
import { readTime } from './coded-table/read-time.ts';
import type { Columns, Role } from './columns.ts';
import type { CsvRecord } from './csv-records.ts';
import { nearest } from './nearest.ts';
import type { Problems } from './problems.ts';
import { resolveActor } from './registry/index.ts';
import type { TableContext } from './table-context.ts';

/** What a row of statements and a row of deeds have in common. */
export interface CodedRow {
  readonly id: string;
  readonly document: string;
  readonly span: Span;
  readonly actor: string;
  readonly issue: string;
  readonly date: string;
  readonly stance: number;
  readonly page: string | null;
  readonly coder: string;
}

/** Reads the part of each row that statements and deeds share, and gathers what is wrong with it. */
export function rowReader(csv: string, columns: Columns, context: TableContext, problems: Problems) {
  const actors = new Map<string, string>();
  const dates = new Map<string, string | Misread>();
  const ids = new Map<string, number>();
  const issues = context.codebook == null ? null : issueNames(context.codebook.issues.map(({ id }) => id));
  const refers = (['document', 'start', 'end', 'quote'] as const).every((role) => columns.of[role] !== -1);

  /** The trimmed cell, or null where the table has no such column or the cell is empty. */
  function cell(record: CsvRecord, role: Role): string | null {
    const text = record.cells[columns.of[role]]?.trim();
    return text === undefined || text === '' ? null : text;
  }

  function checked<T extends string | number>(
    record: CsvRecord,
    role: Role,
    value: T | Misread,
    instead: T,
  ): T {
    if (!isMisread(value)) return value;
    problems.add(String(record.line), value.what, record.cells[columns.of[role]] ?? '', value.advice);
    return instead;
  }

  function actorOf(record: CsvRecord): string {
    const written = columns.actor.map((index) => record.cells[index]!.trim()).find((text) => text !== '');
    if (written === undefined) {
      problems.add(String(record.line), 'no actor', '', 'fill in actor, country or speaker');
      return '';
    }
    let actor = actors.get(written);
    if (actor === undefined) {
      actor = resolveActor(context.registry, written) ?? written;
      actors.set(written, actor);
    }
    return actor;
  }

  function dateOf(record: CsvRecord): string | Misread {
    const written = record.cells[columns.of.date]!;
    let date = dates.get(written);
    if (date === undefined) {
      // Where a time stands behind the date its day counts, as in what spreadsheets and data frames write.
      date = readDate(readTime(written) === null ? written : written.trim().slice(0, 10));
      dates.set(written, date);
    }
    return date;
  }

  function issueOf(record: CsvRecord): string {
    const written = cell(record, 'issue');
    if (written === null) problems.add(String(record.line), 'no issue', '', 'fill in the issue');
    if (written === null || issues === null) return written ?? '';
    const issue = issues.get(written) ?? issues.get(written.toLowerCase());
    if (issue !== undefined) return issue;
    const known = [...new Set(issues.values())];
    const meant = nearest(written, known);
    const list =
      known.length > 10 ? `${known.slice(0, 10).join(', ')} and ${known.length - 10} more` : known.join(', ');
    const advice = `the codebook has: ${list === '' ? 'no issue' : list}`;
    problems.add(
      String(record.line),
      'unknown issue',
      written,
      meant === null ? advice : `did you mean "${meant}"? ${advice}`,
    );
    return written;
  }

  function otherDocument(record: CsvRecord): string | null {
    return refers ? cell(record, 'document') : null;
  }

  function spanIn(record: CsvRecord): Span {
    const index = columns.of.quote;
    const quote = record.cells[index];
    if (quote !== undefined && otherDocument(record) !== null) {
      const start = Number(cell(record, 'start') ?? Number.NaN);
      const end = Number(cell(record, 'end') ?? Number.NaN);
      if (Number.isSafeInteger(start) && start >= 0 && end - start === quote.length && end > start)
        return { start, end, text: quote };
      problems.add(
        String(record.line),
        'no such span',
        `[${record.cells[columns.of.start]}, ${record.cells[columns.of.end]}) of a quote of ${quote.length} units`,
        'start and end count UTF-16 units of the document, and the quote is what stands between them',
      );
    }
    const bounded = quote !== undefined && quote.trim() !== '';
    const start = bounded ? record.bounds[2 * index]! : record.start;
    const end = bounded ? record.bounds[2 * index + 1]! : record.end;
    return { start, end, text: csv.slice(start, end) };
  }

  function idOf(record: CsvRecord): string {
    const id = cell(record, 'id') ?? `${context.document}:${record.row}`;
    const before = ids.get(id);
    if (before === undefined) ids.set(id, record.line);
    else
      problems.add(
        String(record.line),
        'id used twice',
        id,
        `line ${before} has it already; give each row an id of its own`,
      );
    return id;
  }

  return {
    cell,
    row(record: CsvRecord): CodedRow {
      return {
        id: idOf(record),
        document: otherDocument(record) ?? context.document,
        span: spanIn(record),
        actor: actorOf(record),
        issue: issueOf(record),
        date: checked(record, 'date', dateOf(record), ''),
        stance: checked(record, 'stance', readStance(record.cells[columns.of.stance]!), 0),
        page: cell(record, 'page'),
        coder: cell(record, 'coder') ?? context.coder ?? context.document,
      };
    },
  };
}

/** Issues by their id and, behind it, by their id without regard to case. */
function issueNames(ids: readonly string[]): ReadonlyMap<string, string> {
  return new Map([
    ...ids.map((id) => [id.toLowerCase(), id] as const),
    ...ids.map((id) => [id, id] as const),
  ]);
}
