import { type Kysely, sql } from 'kysely';
import { type Span, spanOf } from '../../documents/span.ts';
import type { Tables } from '../schema.ts';
import type { SearchHit } from '../search-hit.ts';
import { searchExpression } from './search-expression.ts';

/** Units of text shown before and after the first match. */
const AROUND = 80;
const LONGEST = 400;

interface Row {
  readonly id: string;
  readonly document: string;
  readonly title: string | null;
  readonly start: number;
  readonly text: string;
  readonly marked: string;
  readonly score: number;
}

/** The documents and statements that hold all words of `query`, the best first, `limit` of each at most. */
export async function search(db: Kysely<Tables>, query: string, limit: number): Promise<SearchHit[]> {
  const expression = searchExpression(query);
  if (expression === null) return [];
  const documents = await sql<Row>`
    select d.id, d.id as document, d.title, 0 as start, d.text,
      highlight(documents_search, 1, ${OPEN}, ${CLOSE}) as marked, -documents_search.rank as score
    from documents_search join documents d on d.seq = documents_search.rowid
    where documents_search match ${expression} order by documents_search.rank, d.id limit ${limit}`.execute(
    db,
  );
  const statements = await sql<Row>`
    select s.id, s.document, d.title, s.span_start as start, s.quote as text,
      highlight(statements_search, 0, ${OPEN}, ${CLOSE}) as marked, -statements_search.rank as score
    from statements_search join statements s on s.seq = statements_search.rowid
      join documents d on d.id = s.document
    where statements_search match ${expression} order by statements_search.rank, s.id limit ${limit}`.execute(
    db,
  );
  return [
    ...documents.rows.map((row) => hit('document', row)),
    ...statements.rows.map((row) => hit('statement', row)),
  ];
}

function hit(kind: SearchHit['kind'], row: Row): SearchHit {
  const all = matchesIn(row.text, row.marked);
  const snippet = snippetAround(row.text, all[0] ?? null);
  const matches = all.filter((match) => match.end <= snippet.end);
  const { id, document, title, score } = row;
  return {
    kind,
    id,
    document,
    title,
    score,
    snippet: shifted(snippet, row.start),
    matches: matches.map((match) => shifted(match, row.start)),
  };
}

/** Noncharacters: Unicode keeps them out of texts that are exchanged, so they mark matches without doubt. */
const OPEN = '\u{fdd0}';
const CLOSE = '\u{fdd1}';

/** Where the marks stand, counted in the text without them. A text that has such characters of its own gives none. */
function matchesIn(text: string, marked: string): Span[] {
  if (text.includes(OPEN) || text.includes(CLOSE)) return [];
  const spans: Span[] = [];
  let marks = 0;
  for (let open = marked.indexOf(OPEN); open !== -1; open = marked.indexOf(OPEN, open + 1)) {
    const close = marked.indexOf(CLOSE, open);
    spans.push(spanOf(text, open - marks, close - marks - 1));
    marks += 2;
  }
  return spans;
}

/** Whole words around a match; without one the beginning of the text. */
function snippetAround(text: string, match: Span | null): Span {
  const from = match === null ? 0 : Math.max(0, match.start - AROUND);
  const to = Math.min(
    text.length,
    match === null ? 2 * AROUND : Math.min(match.end, from + LONGEST) + AROUND,
  );
  const start = from === 0 ? 0 : wordStart(text, from, match!.start);
  const end = to === text.length ? to : wordEnd(text, to, match?.end ?? 1);
  return spanOf(text, start, end);
}

function wordStart(text: string, from: number, last: number): number {
  for (let at = from; at < last; at++) if (/\s/.test(text[at - 1]!)) return at;
  return last;
}

function wordEnd(text: string, to: number, first: number): number {
  for (let at = to; at > first; at--) if (/\s/.test(text[at]!)) return at;
  return Math.max(first, to - (isLowSurrogate(text, to) ? 1 : 0));
}

function isLowSurrogate(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00;
}

function shifted(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by, text: span.text };
}
