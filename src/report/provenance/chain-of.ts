import { EntenteError } from '../../error.ts';
import type { Document } from '../../documents/document.ts';
import { holds, type Span } from '../../documents/span.ts';
import type { Basis, Provenance, TracedFigure } from './provenance.ts';

/** A sentence at the end of a chain. */
export interface Sentence {
  /** Id of the statement or deed, or the name of a claim of a checked document. */
  readonly id: string;
  readonly kind: 'statement' | 'deed' | 'claim';
  /** Who coded it; null for a claim. */
  readonly coder: string | null;
  readonly span: Span;
  /** Null where the document is not at hand. */
  readonly document: Omit<Document, 'text'> | null;
  /** Whether the document says at this place just what the span quotes. */
  readonly holds: boolean;
}

/** From a figure down to its sentences. */
export interface Chain {
  readonly figure: TracedFigure;
  /** The figure's own basis first, then those that it is computed from. */
  readonly bases: readonly Basis[];
  /** Each once, in the order of the bases. */
  readonly sentences: readonly Sentence[];
}

/**
 * Opens a figure: its statistic, the positions it was computed from, and every sentence behind these with its document.
 *
 * @throws EntenteError `not-found` for a figure that the report does not show
 * @example chainOf(provenance, 'unity/troops/to/carried/index').sentences[0].span.text
 */
export function chainOf(provenance: Provenance, id: string): Chain {
  const figure = provenance.figures.get(id);
  if (figure === undefined) {
    throw new EntenteError(
      'not-found',
      'unknown figure',
      id,
      'the report has such as ' + firstOf(provenance),
    );
  }
  const bases = basesOf(provenance, figure.basis);
  const ids = new Set(bases.flatMap((basis) => recordsOf(basis)));
  const records = [...ids].flatMap((record) => sentenceOf(provenance, record) ?? []);
  const passages = bases.flatMap((basis) => basis.passages);
  const claims = new Map(passages.map((passage) => [passage.claim, passage]));
  const claimed = [...claims.values()].map(({ claim, document, span }) =>
    anchored(provenance, { id: claim, kind: 'claim', coder: null, span }, document),
  );
  return { figure, bases, sentences: [...records, ...claimed] };
}

/** Ids of the statements and deeds of a basis, each once. */
export function recordsOf({ positions, statements }: Basis): string[] {
  return [...new Set([...positions.flatMap((position) => position.statements), ...statements])];
}

function basesOf({ bases }: Provenance, first: string): Basis[] {
  const found = new Set([first]);
  for (const id of found) for (const other of bases.get(id)?.from ?? []) found.add(other);
  return [...found].flatMap((id) => bases.get(id) ?? []);
}

function sentenceOf(provenance: Provenance, id: string): Sentence | null {
  const record = provenance.records.get(id);
  if (record === undefined) return null;
  const kind = 'speaker' in record ? 'statement' : 'deed';
  return anchored(provenance, { id, kind, coder: record.coder, span: record.span }, record.document);
}

function anchored(
  { documents }: Provenance,
  sentence: Omit<Sentence, 'document' | 'holds'>,
  document: string,
): Sentence {
  const found = documents.get(document);
  if (found === undefined) return { ...sentence, document: null, holds: false };
  const { text, ...about } = found;
  return { ...sentence, document: about, holds: holds(text, sentence.span) };
}

function firstOf({ figures }: Provenance): string {
  return [...figures.keys()].slice(0, 3).join(', ');
}
