/** One source text. `text` is canonical: it never changes, and every span counts in its UTF-16 units. */
export interface Document {
  /** Unique in a store; the file name without its ending, or the address of a page. */
  readonly id: string;
  readonly title: string | null;
  /** ISO date of publication, if the document or whoever brought it says so. */
  readonly date: string | null;
  /** ISO 639-1 code, or null where the text is too short to tell. */
  readonly language: string | null;
  readonly text: string;
  /** SHA-256 of `text` in UTF-8, as 64 hexadecimal digits. */
  readonly sha256: string;
  readonly mediaType: MediaType;
  /** Where it came from: a path, an address, or `-` for standard input. */
  readonly origin: string;
  readonly author: string | null;
  /** The paper, broadcaster or institution that published it. */
  readonly outlet: string | null;
}

/** What the text was made from. An entry of a feed is HTML or plain text; a line of a corpus plain text unless it says. */
export type MediaType = TextType | 'application/pdf' | typeof DOCX | 'message/rfc822';

/** Of these the bytes are the text itself, in some charset. */
export type TextType = 'text/plain' | 'text/markdown' | 'text/html' | 'text/csv';

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
