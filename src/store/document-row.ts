import type { Document } from '../documents/document.ts';
import type { DocumentRow } from './schema.ts';

export function rowOfDocument(document: Document): Omit<DocumentRow, 'seq'> {
  return {
    id: document.id,
    title: document.title,
    date: document.date,
    language: document.language,
    text: document.text,
    sha256: document.sha256,
    media_type: document.mediaType,
    origin: document.origin,
    author: document.author,
    outlet: document.outlet,
  };
}

export function documentOfRow(row: Omit<DocumentRow, 'seq'>): Document {
  return {
    id: row.id,
    title: row.title,
    date: row.date,
    language: row.language,
    text: row.text,
    sha256: row.sha256,
    mediaType: row.media_type,
    origin: row.origin,
    author: row.author,
    outlet: row.outlet,
  };
}
