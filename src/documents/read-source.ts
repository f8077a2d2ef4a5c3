import { EntenteError } from '../error.ts';
import { Budget } from './budget.ts';
import type { Document, TextType } from './document.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { documentId } from './media-type.ts';
import { checkDate, checkSize, readDocument } from './read-document.ts';
import type { PartReader, SourceDocuments, SourceOf } from './source-documents.ts';
import { formOf, formOfBytes, isPlain, type SourceForm } from './source-form.ts';

/**
 * Reads the documents of a source: the one of a text, a page, a PDF or an office file; a message with the documents
 * attached to it; the entries of a feed; the lines of a corpus; the files of an archive. Their ids are unique within it.
 * What reads the rarer kinds is loaded when it is needed. Text is read as `readDocument` reads it.
 *
 * It parses what anybody may have made: the sizes are limited, the time is not. Call it in a thread that can be ended.
 *
 * @throws EntenteError where the source cannot be read, or is not to be trusted; nothing of it is read then
 * @example (await readSource(bytes, { origin: 'mail.eml' })).documents.map(({ id }) => id) // ['mail', 'mail/speech']
 */
export function readSource(
  bytes: Uint8Array,
  source: SourceOf,
  limits: Limits = defaultLimits,
): Promise<SourceDocuments> {
  const name = source.origin === '-' ? 'standard input' : source.origin;
  return partRead(bytes, source, { budget: new Budget(name, limits), depth: 0 });
}

interface Around {
  readonly budget: Budget;
  readonly depth: number;
}

async function partRead(
  bytes: Uint8Array,
  source: SourceOf,
  { budget, depth }: Around,
): Promise<SourceDocuments> {
  const { origin, id = documentId(origin), date } = source;
  const { limits } = budget;
  const name = origin === '-' ? 'standard input' : origin;
  const form = source.form ?? formOf(origin) ?? formOfBytes(bytes);
  if (form === null || isPlain(form)) {
    const mediaType = (form as TextType | null) ?? undefined;
    const document = readDocument(bytes, { origin, id, mediaType, charset: source.charset, date }, limits);
    return { documents: [document], refused: [] };
  }
  checkDate(date);
  checkSize(bytes.length, name, { ...limits, bytes: limits.packedBytes });
  if (bytes.length === 0)
    throw new EntenteError('input', 'empty document', name, 'there is nothing to read in it');
  const part: PartReader = {
    ...source,
    id,
    name,
    budget,
    depth,
    readPart: async (inner, of) => {
      try {
        return await partRead(inner, { date, ...of }, { budget, depth: depth + 1 });
      } catch (error) {
        if (error instanceof EntenteError && !budget.isSpent) return { documents: [], refused: [error] };
        throw error;
      }
    },
  };
  const { documents, refused } = await readers[form as keyof typeof readers](bytes, part);
  return { documents: withIdsOfTheirOwn(documents), refused };
}

type Reader = (bytes: Uint8Array, part: PartReader) => Promise<SourceDocuments>;

const readers: Readonly<Record<Exclude<SourceForm, TextType>, Reader>> = {
  'application/pdf': async (bytes, part) => (await import('./pdf/read-pdf.ts')).readPdf(bytes, part),
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': async (bytes, part) =>
    (await import('./docx/read-docx.ts')).readDocx(bytes, part),
  'message/rfc822': async (bytes, part) => (await import('./mail/read-mail.ts')).readMail(bytes, part),
  feed: async (bytes, part) => (await import('./feed/read-feed.ts')).readFeed(bytes, part),
  lines: async (bytes, part) => (await import('./lines/read-lines.ts')).readLines(bytes, part),
  archive: async (bytes, part) => (await import('./archive/read-archive.ts')).readArchive(bytes, part),
};

/** A second document of one id is named by where it lies: `archive.zip/b/a.txt`, or by a number. */
function withIdsOfTheirOwn(documents: readonly Document[]): Document[] {
  const ids = new Set<string>();
  return documents.map((document) => {
    let id = [document.id, document.origin].find((candidate) => !ids.has(candidate)) ?? document.id;
    for (let i = 2; ids.has(id); i += 1) id = `${document.id}#${i}`;
    ids.add(id);
    return id === document.id ? document : { ...document, id };
  });
}
