import { EntenteError } from '../../error.ts';
import { writtenDate } from '../dateline.ts';
import { decodeText } from '../decode.ts';
import type { Document } from '../document.ts';
import { fragmentText } from '../html/fragment-text.ts';
import { languageOf } from '../language.ts';
import { madeDocument } from '../made-document.ts';
import { looksLikeHtml } from '../media-type.ts';
import type { PartReader, SourceDocuments } from '../source-documents.ts';
import { entriesOf, type Entry, type ParsedFeed } from './entry.ts';

/**
 * The entries of a feed (RSS, Atom, RDF or JSON Feed), each a document with the text that the feed gives of it, which is
 * often less than the page it speaks of. Its id is that of the feed, `/`, and its own, so that the same entry is the same
 * document tomorrow. Entries without a text are left aside.
 *
 * @throws EntenteError where it is a page or no feed, has no entries with a text, or more than the limits allow
 */
export async function readFeed(bytes: Uint8Array, part: PartReader): Promise<SourceDocuments> {
  const { name, budget } = part;
  const text = decodeText(bytes, name, part.charset ?? declaredEncoding(bytes));
  const parsed = await parsedFeed(text, name);
  const entries = entriesOf(parsed);
  budget.addEntries(entries.length);
  const documents: Document[] = [];
  const refused: EntenteError[] = [];
  for (const [i, entry] of entries.entries()) {
    try {
      const document = documentOf(entry, i + 1, part);
      if (document !== null) documents.push(document);
    } catch (error) {
      if (!(error instanceof EntenteError)) throw error;
      refused.push(error);
    }
  }
  if (documents.length + refused.length === 0) {
    const advice = 'none of its entries has a text; give the addresses of the pages';
    throw new EntenteError('input', 'no text', name, advice);
  }
  return { documents, refused };
}

async function parsedFeed(text: string, name: string): Promise<ParsedFeed> {
  if (looksLikeHtml(text)) {
    const advice = 'save it as .html, or give the address of the feed';
    throw new EntenteError('input', 'not a feed', `${name} is an HTML page`, advice);
  }
  const { parseFeed, DetectError } = await import('feedsmith');
  try {
    return parseFeed(text);
  } catch (cause) {
    const advice = 'give RSS, Atom, RDF or JSON Feed';
    const what = cause instanceof DetectError ? 'not a feed' : 'damaged feed';
    throw new EntenteError('input', what, name, advice, { cause });
  }
}

function documentOf(entry: Entry, number: number, part: PartReader): Document | null {
  const url = entry.url !== null && /^https?:\/\//i.test(entry.url.trim()) ? entry.url.trim() : null;
  const origin = url ?? `${part.origin}#${number}`;
  const text = entry.isHtml
    ? fragmentText(entry.content, `${part.name}#${number}`, part.budget.limits)
    : entry.content.replaceAll('\r\n', '\n').trim();
  if (text === '') return null;
  return madeDocument(
    text,
    {
      title: oneLine(entry.title),
      date: writtenDate(entry.date),
      language: /^[a-z]{2}(?![a-z])/i.exec(entry.language ?? '')?.[0].toLowerCase() ?? languageOf(text),
      author: oneLine(entry.author),
      outlet: oneLine(entry.outlet),
    },
    {
      id: `${part.id}/${oneLine(entry.key) ?? number}`,
      origin,
      mediaType: entry.isHtml ? 'text/html' : 'text/plain',
      date: part.date,
    },
  );
}

/** What `<?xml encoding="..."?>` says. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  return /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/i.exec(head)?.[1] ?? null;
}

function oneLine(text: string | null): string | null {
  const line = text?.replace(/[\s\p{Cc}]+/gu, ' ').trim() ?? '';
  return line === '' ? null : line;
}
