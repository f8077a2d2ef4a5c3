import type { EntenteError } from '../error.ts';
import type { Budget } from './budget.ts';
import type { Document } from './document.ts';
import type { SourceForm } from './source-form.ts';

/** What one source holds: a file, a page, an answer. */
export interface SourceDocuments {
  readonly documents: readonly Document[];
  /** One error for each part that could not be read, such as a file of an archive; the others stand. */
  readonly refused: readonly EntenteError[];
}

/** Where bytes came from, and what whoever brought them knows. */
export interface SourceOf {
  /** A path, an address, or `-` for standard input. */
  readonly origin: string;
  /** Of the document, or before the ids of several. Default: the file name without its ending. */
  readonly id?: string | undefined;
  /** Default: by the ending; without one by how it begins. */
  readonly form?: SourceForm | null | undefined;
  /** What the server declares, such as `windows-1252`. */
  readonly charset?: string | null | undefined;
  /** ISO date of publication; it goes before what the documents say. */
  readonly date?: string | null | undefined;
}

/** What the reader of a source that holds others is given. */
export interface PartReader extends SourceOf {
  readonly id: string;
  /** The origin, for messages. */
  readonly name: string;
  readonly budget: Budget;
  /** How many archives and messages lie around it. */
  readonly depth: number;
  /** Reads a part of it; one that cannot be read is refused, and no error. */
  readonly readPart: (bytes: Uint8Array, part: SourceOf) => Promise<SourceDocuments>;
}
