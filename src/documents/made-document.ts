import { createHash } from 'node:crypto';
import { findDate } from './dateline.ts';
import type { Description } from './describe-text.ts';
import type { Document, MediaType } from './document.ts';
import { fileName } from './media-type.ts';

/** Where a text came from, and what whoever brought it knows. */
export interface Provenance {
  readonly id: string;
  readonly origin: string;
  readonly mediaType: MediaType;
  /** ISO date of publication; it goes before what the document says. */
  readonly date?: string | null | undefined;
}

/** A document of a text and what is known of it; without a date that of its file name, if it has one. */
export function madeDocument(text: string, description: Description, from: Provenance): Document {
  const { id, origin, mediaType, date } = from;
  return {
    id,
    title: description.title,
    date: date ?? description.date ?? findDate(fileName(origin))?.date ?? null,
    language: description.language,
    text,
    sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
    mediaType,
    origin,
    author: description.author,
    outlet: description.outlet,
  };
}
