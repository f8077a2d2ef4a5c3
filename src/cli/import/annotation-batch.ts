import { createHash } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { readBratStatements, type Statement } from '../../coding/index.ts';
import { decodeText } from '../../documents/decode.ts';
import type { Document } from '../../documents/document.ts';
import { readDocument } from '../../documents/read-document.ts';
import { EntenteError } from '../../error.ts';
import type { ImportContext, PathBatch } from './file-batch.ts';
import { type InputFile, inputFile } from './input-file.ts';
import { suggestionsOf } from './suggestions.ts';

/**
 * A brat annotation with the text beside it: what is marked as `Statement` becomes statements as they are; attributions become
 * suggestions of the reader that found them, or, with a coder named, what this coder accepted.
 *
 * @throws EntenteError where the text is not there, or the annotation does not fit it
 */
export async function annotationBatch(file: InputFile, { coder }: ImportContext): Promise<PathBatch> {
  const { path, bytes, name, sha256 } = file;
  const document = await textOf(path);
  const annotation = decodeText(bytes, path, null);
  const by = coder ?? 'annotator';
  const of = { fileName: path, document: document.id, coder: by };
  const { head, statements } = readBratStatements(annotation, document.text, of);
  const known: Document = { ...document, ...head, text: document.text, sha256: document.sha256 };
  // The readers take half a second to load, and most annotations are of statements.
  const { readBratAttributions } = await import('../../reading/brat/read-attributions.ts');
  const read = readBratAttributions(annotation, document.text, path, by);
  const suggested = suggestionsOf(known, read).map((each) =>
    coder === undefined ? each : codedBy(each, coder),
  );
  // The same annotation by another coder is other evidence.
  const kept = coder === undefined ? sha256 : createHash('sha256').update(`${sha256} ${coder}`).digest('hex');
  return {
    path,
    batch: { file: { name, sha256: kept }, documents: [known], statements: [...statements, ...suggested] },
  };
}

const codedBy = (statement: Statement, coder: string): Statement => ({
  ...statement,
  id: `${statement.id}:${coder}`,
  status: 'accepted',
  coder,
  confidence: null,
});

async function textOf(annotation: string): Promise<Document> {
  const path = join(dirname(annotation), `${basename(annotation, '.ann')}.txt`);
  try {
    const { bytes } = await inputFile(path);
    return readDocument(bytes, { origin: path });
  } catch (cause) {
    if (!(cause instanceof EntenteError)) throw cause;
    throw new EntenteError(
      'input',
      'annotation without its text',
      annotation,
      `it needs ${path}: ${cause.message}`,
      { cause },
    );
  }
}
