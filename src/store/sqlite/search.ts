import { type Kysely, sql } from 'kysely';
import type { Span } from '../../documents/span.ts';
import type { Tables } from '../schema.ts';
import type { SearchHit } from '../search-hit.ts';
import { type SearchTerm, searchTerms } from '../search-terms.ts';
import { snippetOf } from '../snippet.ts';

interface Row {
  readonly id: string;
  readonly document: string;
  readonly title: string | null;
  /** Where `text` begins in the document. */
  readonly start: number;
  readonly text: string;
  readonly score: number;
}

/** The documents and statements that hold all words of `query`, the best first, `limit` of each at most. */
export async function search(db: Kysely<Tables>, query: string, limit: number): Promise<SearchHit[]> {
  const terms = searchTerms(query);
  if (terms.length === 0) return [];
  const expression = terms.map(expressionOf).join(' ');
  const documents = await sql<Row>`
    select d.id, d.id as document, d.title, 0 as start, d.text, -f.rank as score
    from documents_search f join documents d on d.seq = f.rowid
    where documents_search match ${expression} order by f.rank, d.id limit ${limit}`.execute(db);
  const statements = await sql<Row>`
    select s.id, s.document, d.title, s.span_start as start, s.quote as text, -f.rank as score
    from statements_search f join statements s on s.seq = f.rowid join documents d on d.id = s.document
    where statements_search match ${expression} order by f.rank, s.id limit ${limit}`.execute(db);
  return [
    ...documents.rows.map((row) => hit('document', row, terms)),
    ...statements.rows.map((row) => hit('statement', row, terms)),
  ];
}

/** Words alone between quotation marks: FTS5 reads no syntax in them. */
function expressionOf(term: SearchTerm): string {
  return `"${term.words.join(' ')}"${term.prefix ? '*' : ''}`;
}

function hit(kind: SearchHit['kind'], row: Row, terms: readonly SearchTerm[]): SearchHit {
  const { id, document, title, start, text, score } = row;
  const { snippet, matches } = snippetOf(text, terms);
  const inDocument = (span: Span) => ({ start: span.start + start, end: span.end + start, text: span.text });
  return { kind, id, document, title, score, snippet: inDocument(snippet), matches: matches.map(inDocument) };
}
