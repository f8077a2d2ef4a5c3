import { DOCX, type MediaType } from './document.ts';
import type { Limits } from './limits.ts';
import { afterProlog, fileName, mediaTypeOf } from './media-type.ts';

/** What bytes are: one document, or something that holds several. */
export type SourceForm = MediaType | 'feed' | 'lines' | 'archive';

const endings: Readonly<Record<string, SourceForm>> = {
  pdf: 'application/pdf',
  docx: DOCX,
  docm: DOCX,
  eml: 'message/rfc822',
  rss: 'feed',
  atom: 'feed',
  rdf: 'feed',
  xml: 'feed',
  json: 'feed',
  jsonl: 'lines',
  ndjson: 'lines',
  zip: 'archive',
};

const types: Readonly<Record<string, SourceForm>> = {
  'text/html': 'text/html',
  'application/xhtml+xml': 'text/html',
  'text/plain': 'text/plain',
  'text/markdown': 'text/markdown',
  'application/pdf': 'application/pdf',
  [DOCX]: DOCX,
  'application/vnd.ms-word.document.macroenabled.12': DOCX,
  'message/rfc822': 'message/rfc822',
  'application/rss+xml': 'feed',
  'application/atom+xml': 'feed',
  'application/rdf+xml': 'feed',
  'application/xml': 'feed',
  'text/xml': 'feed',
  'application/feed+json': 'feed',
  'application/json': 'feed',
  'application/jsonl': 'lines',
  'application/x-ndjson': 'lines',
  'application/zip': 'archive',
  'application/x-zip-compressed': 'archive',
};

/** What a file is by its ending, or null. @example formOf('news/today.RSS') // 'feed' */
export function formOf(origin: string): SourceForm | null {
  const ending = /\.([a-z]+)$/i.exec(fileName(origin))?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(endings, ending) ? endings[ending]! : mediaTypeOf(origin);
}

/**
 * What an answer or an attachment is by its media type, or, where that tells nothing, by its name; null where neither
 * does.
 *
 * @example formOfType('application/octet-stream', 'https://example.org/a.pdf') // 'application/pdf'
 */
export function formOfType(type: string, name: string): SourceForm | null {
  const known = Object.hasOwn(types, type) ? types[type]! : null;
  const ending = formOf(name);
  const byName = ending === 'text/csv' ? null : ending;
  if (known === 'text/plain' && byName === 'text/markdown') return byName;
  return known ?? (type === 'application/octet-stream' || type === '' ? byName : null);
}

/** Whether a file with this ending is taken from a folder: a table is not, nor .xml and .json, which may be anything. */
export function isFoundInFolders(name: string): boolean {
  const form = formOf(name);
  return form !== null && form !== 'text/csv' && !/\.(?:xml|json)$/i.test(name);
}

/** Whether the bytes of a form are the text itself, which needs no parser that could be led astray. */
export function isPlain(form: SourceForm | null): boolean {
  return form !== null && form.startsWith('text/');
}

/** How many bytes a source of a form may have, to be asked before it is read. */
export function mostBytes(form: SourceForm | null, limits: Limits): number {
  return form === null || isPlain(form) ? limits.bytes : limits.packedBytes;
}

/**
 * What bytes without a telling name are, by how they begin; null where nothing says so, which is then a text or a page.
 *
 * @example formOfBytes(new TextEncoder().encode('%PDF-1.7')) // 'application/pdf'
 */
export function formOfBytes(bytes: Uint8Array): SourceForm | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  if (head.startsWith('%PDF-')) return 'application/pdf';
  if (head.startsWith('PK\u0003\u0004')) return head.includes('[Content_Types].xml') ? DOCX : 'archive';
  const text = afterProlog(head.replace(/^\u00ef\u00bb\u00bf/, ''));
  if (/^<(?:rss|feed|rdf:RDF)\b/i.test(text)) return 'feed';
  if (/^\{\s*"version"\s*:\s*"https?:\/\/(?:www\.)?jsonfeed\.org/.test(text)) return 'feed';
  if (/^\{[^\n]*"text"\s*:/.test(text)) return 'lines';
  return /^(?:(?:Return-Path|Received|Delivered-To|MIME-Version|Message-ID|Date|From|Subject|To): .*\r?\n(?:[ \t].*\r?\n)*){2}/i.test(
    text,
  )
    ? 'message/rfc822'
    : null;
}
