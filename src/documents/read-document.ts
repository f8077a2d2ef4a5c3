import { EntenteError } from '../error.ts';
import { dayOf } from '../stats/calendar.ts';
import { decodeText } from './decode.ts';
import { describeText } from './describe-text.ts';
import type { Document, TextType } from './document.ts';
import { declaredCharset } from './html/charset.ts';
import { readHtml } from './html/read-html.ts';
import { defaultLimits, type Limits, sizeInWords } from './limits.ts';
import { madeDocument } from './made-document.ts';
import { documentId, looksLikeHtml, mediaTypeOf } from './media-type.ts';

/** Where the bytes of a document came from, and what whoever brought them knows. */
export interface DocumentSource {
  /** A path, an address, or `-` for standard input. */
  readonly origin: string;
  /** Default: the file name without its ending. */
  readonly id?: string | undefined;
  /** Default: by the ending; without one HTML if it begins like it, else plain text. */
  readonly mediaType?: TextType | undefined;
  /** What the server declares, such as `windows-1252`. */
  readonly charset?: string | null | undefined;
  /** ISO date of publication; it goes before what the document says. */
  readonly date?: string | null | undefined;
}

/**
 * Reads the bytes of a .txt, .md, .html or .csv file into a document; `readSource` reads the other kinds too. The canonical text of the first two and of a
 * table is the decoded file exactly as it is, without a byte order mark; that of a page is its article as plain
 * text. The date is the one given, else the document's own, else a `2024-04-02` in the name of the file.
 *
 * @throws EntenteError where the bytes are too many, no text, empty, in a wrong encoding, or a page without article
 * @example readDocument(new TextEncoder().encode('# A day\n\nText.'), { origin: 'day.md' }).title // 'A day'
 */
export function readDocument(
  bytes: Uint8Array,
  source: DocumentSource,
  limits: Limits = defaultLimits,
): Document {
  const { origin } = source;
  const name = origin === '-' ? 'standard input' : origin;
  checkDate(source.date);
  checkSize(bytes.length, name, limits);
  const byEnding = source.mediaType ?? mediaTypeOf(origin);
  const charset = source.charset ?? (byEnding === 'text/html' ? declaredCharset(bytes) : null);
  const decoded = decodeText(bytes, name, charset);
  if (decoded.trim() === '')
    throw new EntenteError('input', 'empty document', name, 'there is nothing to read in it');
  const mediaType = byEnding ?? (looksLikeHtml(decoded) ? 'text/html' : 'text/plain');
  const { text, ...description } =
    mediaType === 'text/html'
      ? readHtml(decoded, name, limits)
      : { text: decoded, ...(mediaType === 'text/csv' ? undescribed : describeText(decoded, mediaType)) };
  const id = source.id ?? documentId(origin);
  return madeDocument(text, description, { id, origin, mediaType, date: source.date });
}

/** @throws EntenteError where a document has more bytes than it may have */
export function checkSize(bytes: number, name: string, limits: Limits): void {
  if (bytes <= limits.bytes) return;
  throw new EntenteError(
    'input',
    'too large',
    `${name} has ${sizeInWords(bytes)}`,
    `a document may have ${sizeInWords(limits.bytes)}; split it`,
  );
}

/** @throws EntenteError for a date that does not exist */
export function checkDate(date: string | null | undefined): void {
  if (date != null && dayOf(date) === null)
    throw new EntenteError('input', 'no such date', date, 'write it as 2024-03-31');
}

const undescribed = { title: null, date: null, language: null, author: null, outlet: null };
