import type { Document } from '../../documents/document.ts';
import type { Span } from '../../documents/span.ts';
import type { Statement } from '../statement.ts';
import type { Standoff } from './standoff.ts';
import { fragmentsOf, quoteOf, writeStandoff } from './write-standoff.ts';

/**
 * The statements of a document as brat standoff, the `.ann` beside its text, which `readBratStatements` reads back to the same: each
 * an entity `Statement` on its span with a note of the rest as JSON, and a note `Document` on the first with what is known of it.
 */
export function writeBratStatements(document: Document, statements: readonly Statement[]): string {
  const { id, title, date, language, origin, author, outlet } = document;
  const records: Standoff[number][] = [];
  for (const [i, { span, ...more }] of statements.entries()) {
    const of = `T${i + 1}`;
    const fragments = fragmentsOf(span);
    const exact = fragments.length > 0 && isWhole(fragments, span) ? {} : { span: [span.start, span.end] };
    // A span of white space alone has no line to stand on.
    const shown = fragments.length > 0 ? fragments : [span];
    records.push(
      { kind: 'entity', id: of, type: 'Statement', fragments: shown, quote: quoteOf(fragments) },
      {
        kind: 'note',
        id: `#${i + 1}`,
        type: 'AnnotatorNotes',
        of,
        text: JSON.stringify({ ...more, ...exact }),
      },
    );
  }
  if (statements.length > 0)
    records.push({
      kind: 'note',
      id: '#0',
      type: 'Document',
      of: 'T1',
      text: JSON.stringify({ id, title, date, language, origin, author, outlet }),
    });
  return writeStandoff(records, document.text);
}

const isWhole = (fragments: readonly Span[], { start, end }: Span): boolean =>
  fragments[0]!.start === start && fragments.at(-1)!.end === end;
