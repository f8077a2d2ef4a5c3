import type { Codebook } from '../../coding/codebook.ts';
import type { Registry } from '../../coding/registry/index.ts';
import type { Document } from '../../documents/document.ts';
import { languageOf } from '../../documents/language.ts';
import { madeDocument } from '../../documents/made-document.ts';
import { dateOf } from '../../stats/calendar.ts';
import type { Batch } from '../batch.ts';
import { dnaAttributes } from './dna-attributes.ts';
import { dnaCodebook } from './dna-codebook.ts';
import type { DnaDocument, DnaFile } from './dna-file.ts';
import { dnaStatements, documentIdOf } from './dna-statements.ts';

/** What a `.dna` file is stored against. */
export interface DnaBatchContext {
  /** Id of the file: its name without the ending. */
  readonly id: string;
  /** Where it lies, for the origin of its documents. */
  readonly path: string;
  readonly codebook: Codebook | null;
  readonly registry: Registry;
}

/**
 * A `.dna` file as what is stored together: documents with their texts, statements, the codebook they amount to, and all else
 * as attributes. The same file gives the same batch.
 */
export function dnaBatch(file: DnaFile, context: DnaBatchContext): Batch {
  const { id, path, codebook, registry } = context;
  const byType = file.statementTypes.map((type) => ({
    label: type.label,
    ...dnaStatements(file, type, { file: id, registry }),
  }));
  const others = new Map(byType.map(({ label, others }) => [label, others]));
  return {
    codebook: dnaCodebook(file, codebook, id),
    documents: file.documents.map((document) => documentOf(document, id, path)),
    statements: byType.flatMap(({ statements }) => statements),
    attributes: dnaAttributes(file, id, others),
  };
}

function documentOf(document: DnaDocument, file: string, path: string): Document {
  const { id, title, text, author, source, time } = document;
  return madeDocument(
    text,
    {
      title: title || null,
      date: dateOf(Math.floor(time / 86_400)),
      language: languageOf(text),
      author: author || null,
      outlet: source || null,
    },
    { id: documentIdOf(file, id), origin: `${path}#${id}`, mediaType: 'text/plain' },
  );
}
